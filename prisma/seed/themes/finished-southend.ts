import type { Key } from "@/prisma/seed/cast";
import type { ThemeText } from "@/prisma/seed/themes/text";

export const finishedSouthend: Record<Key, ThemeText[]> = {
  s01: [
    {
      title: "Finding out why each person came",
      willTry:
        "Hold a ten-minute talk with every new learner about the job, the child or the form behind the course.",
      soThatLearners: "meet their own reason somewhere in the lesson at least once a fortnight.",
      lookAt: "Any link I make, or miss, between the task and somebody's reason.",
      atTheMoment: "I know their levels by heart and hardly any of their reasons.",
      confidence: 5,
    },
  ],
  s02: [
    {
      title: "Punctuation as breath",
      willTry: "Read drafts aloud in pairs and mark only where the reader had to stop for air.",
      soThatLearners: "hear a sentence end before they are asked to name one.",
      lookAt: "Whether the reading aloud is comfortable for everyone.",
      atTheMoment: "Rules on a handout, forgotten by Thursday.",
      confidence: 6,
    },
  ],
  s03: [
    {
      title: "Fractions people can hold",
      willTry: "Fold, cut and pour before a single fraction is written down.",
      soThatLearners: "can say which of two fractions is the larger and defend it.",
      lookAt: "The step from the folded strip to the symbols.",
      atTheMoment: "I go to the symbols in five minutes because I enjoy them.",
      confidence: 6,
    },
    {
      title: "Calmer beginnings for anxious adults",
      willTry: "Open with a puzzle that has no numbers and cannot be failed.",
      soThatLearners: "settle before their old dread of maths has time to wake.",
      lookAt: "The mood at five past, quarter past and half past.",
      atTheMoment: "One person cried in week two, and I had started with a test.",
      confidence: 4,
    },
  ],
  s04: [
    {
      title: "One screen, two learners",
      willTry: "Pair people at a single machine with a driver and a navigator who swap every eight minutes.",
      soThatLearners: "put what they are doing into words and so remember it.",
      lookAt: "Pairs in which one person does all the driving.",
      atTheMoment: "Twelve people in twelve silent bubbles.",
      confidence: 6,
    },
  ],
  s05: [
    {
      title: "Pronunciation that leads to being understood",
      willTry: "Work on stress in long words and let small vowels go.",
      soThatLearners: "are no longer asked to repeat themselves at the chemist's counter.",
      lookAt: "How I choose what to correct and what to leave.",
      atTheMoment: "I correct everything a little and nothing enough.",
      confidence: 5,
    },
  ],
  s06: [
    {
      title: "Teaching a craft to people who say they cannot draw",
      willTry: "Begin with rubbing, tracing and blind contour, so that nothing can look wrong.",
      soThatLearners: "forget to apologise for their work by the third week.",
      lookAt: "Apologies. Please keep a tally.",
      atTheMoment:
        "Our first year in the programme as a subject, and I am not sure how my studio looks to others.",
      confidence: 4,
    },
    {
      title: "Demonstrating less",
      willTry: "Cut the opening demonstration to four minutes and show the rest at elbows, when asked.",
      soThatLearners: "begin while they are still curious.",
      lookAt: "Eyes on the clock during my talk, including yours.",
      atTheMoment: "I talked for thirty-five minutes about ink.",
      confidence: 5,
    },
  ],
  s07: [
    {
      title: "Story sacks that go home and come back used",
      willTry: "Let each family add an object of their own before they return the sack.",
      soThatLearners: "play with the story rather than perform it.",
      lookAt: "What parents say as they hand a sack on to the next family.",
      atTheMoment: "The sacks come back in perfect order, which tells me everything.",
      confidence: 7,
    },
  ],
  s08: [
    {
      title: "Asking one more question before helping",
      willTry: "Answer every 'is this right?' with 'how might you check?' and then stand still.",
      soThatLearners: "carry a checking habit into an examination room where I cannot follow.",
      lookAt: "What I do with my face while I wait.",
      atTheMoment: "A nod gives it away before they have thought.",
      confidence: 6,
    },
  ],
  s09: [
    {
      title: "Mixed ages and mixed reasons in one evening class",
      willTry: "Group by purpose, the traveller, the in-law and the opera lover, for one task a week.",
      soThatLearners: "use the Italian they came for.",
      lookAt: "Whether the groups share anything when they come together again.",
      atTheMoment: "One textbook, eleven reasons, and the book wins.",
      confidence: 6,
    },
  ],
  s10: [
    {
      title: "Targets in the learner's own words",
      willTry: "Set aside the first session of each half-term for choosing a target with symbols and props.",
      soThatLearners: "can show a visitor what they are working on.",
      lookAt: "Ask anyone, 'What are you getting better at?'",
      atTheMoment: "The targets are mine and the learners carry them politely.",
      confidence: 6,
    },
  ],
  s11: [
    {
      title: "Spelling for people who were told they could not",
      willTry: "Hunt for patterns in words the learners choose, with no tests and no red pen.",
      soThatLearners: "write the word they mean rather than the one they can spell.",
      lookAt: "Moments when somebody swaps a brave word for a safe one.",
      atTheMoment: "I see 'big' where I heard 'enormous'.",
      confidence: 5,
    },
    {
      title: "Ending on time and on purpose",
      willTry: "Keep the last ten minutes for one written line: what will you use before next week?",
      soThatLearners: "carry something out of the door.",
      lookAt: "The energy of the final quarter of an hour.",
      atTheMoment: "We end when the caretaker jingles his keys.",
      confidence: 6,
    },
  ],
  s12: [
    {
      title: "Formulas as sentences",
      willTry: "Have learners say each spreadsheet formula aloud in English before typing it.",
      soThatLearners: "can mend one that breaks, rather than start the sheet again.",
      lookAt: "The English they use, and where it stumbles.",
      atTheMoment: "They copy mine letter for letter from the board.",
      confidence: 6,
    },
  ],
  la: [
    {
      title: "Safe hands at the soldering bench",
      willTry: "Let each learner teach the safety routine to the next, with me only listening.",
      soThatLearners: "work safely because they understand it and not because I hover.",
      lookAt: "Steps that get lost as the routine is passed on.",
      atTheMoment: "Twenty minutes of warnings and still one scorched sleeve.",
      confidence: 7,
    },
  ],
  lb: [
    {
      title: "Word problems that sound like life",
      willTry: "Swap the printed problems for recorded voices: a builder, a nurse, a bus driver.",
      soThatLearners: "listen for the maths in how people really talk.",
      lookAt: "What they write down first after hearing a clip.",
      atTheMoment: "They circle the numbers and add them, whatever the question.",
      confidence: 5,
    },
  ],
};
