import type { Key } from "@/prisma/seed/cast";
import type { ThemeText } from "@/prisma/seed/themes/text";

export const runningThurrock: Record<Key, ThemeText[]> = {
  t01: [
    {
      title: "Literacy from zero with dignity",
      willTry:
        "Use the learners' own names, streets and shopping as the first words, never a children's primer.",
      soThatLearners: "who never went to school write something on day one that matters to them.",
      lookAt: "Anything that would look at home in an infant class.",
      atTheMoment: "Two of nine hide their page with an arm when I come near.",
      confidence: 6,
    },
    {
      title: "Latecomers without a fresh start",
      willTry: "Put a joining task by the door that leads into wherever the class has got to.",
      soThatLearners: "on shift work lose nothing, and those who came on time do not hear it all twice.",
      lookAt: "The first three minutes of each person who comes in late.",
      atTheMoment: "I go back to the beginning for everyone, and the early ones drum their fingers.",
      confidence: 5,
    },
  ],
  t02: [
    {
      title: "Estimating before calculating",
      willTry: "Collect three guesses on the board before anyone may touch a calculator.",
      soThatLearners: "notice when an answer cannot be right, at work and on a bill.",
      lookAt: "Who guesses freely and who waits to copy.",
      atTheMoment: "They trust the machine; last week a shelf came out at forty metres and nobody blinked.",
      confidence: 6,
    },
  ],
  t03: [
    {
      title: "Bringing grandparents into the story",
      willTry: "Invite one older relative each fortnight to tell a tale in the language of home.",
      soThatLearners: "see their children listen to the family as they would to a book.",
      lookAt: "How I hand over the room, and whether I take it back too soon.",
      atTheMoment:
        "Families come as one parent and one child; the rest of the house never crosses the doorstep.",
      confidence: 6,
    },
    {
      title: "Number talk on the walk home",
      willTry: "Send out one question a week that needs no paper: steps, doors, buses, prices.",
      soThatLearners: "talk numbers with their children on ordinary days.",
      lookAt: "What parents report, and how I follow it up.",
      atTheMoment: "The homework packs come back clean.",
      confidence: 5,
    },
  ],
  t04: [
    {
      title: "Discussion in which I am not the hub",
      willTry: "Sit outside the circle, give out speaking tokens and answer only questions put by name.",
      soThatLearners: "build on what the last person said rather than on what I seem to want.",
      lookAt: "Draw the lines of the talk, please: who answers whom?",
      atTheMoment: "Every remark goes through me like a telephone exchange.",
      confidence: 5,
    },
  ],
  t05: [
    {
      title: "Confidence first for people who fear the screen",
      willTry: "Break something on purpose and mend it together in the first session.",
      soThatLearners: "stop asking 'will I lose everything?' before each click.",
      lookAt: "Shoulders and breathing, as much as screens.",
      atTheMoment: "I say 'you can't break it', and nobody believes me.",
      confidence: 7,
    },
  ],
  t06: [
    {
      title: "Using what carers already know",
      willTry: "Open each unit with a case from somebody's own week, changed so that no one could be known.",
      soThatLearners: "see the theory as a name for what their hands have long been doing.",
      lookAt: "Whether the case stays safe, and whether the theory still arrives.",
      atTheMoment: "I came from nursing and still lecture; they write it all down and ask nothing.",
      confidence: 4,
    },
    {
      title: "Speaking up in a handover",
      willTry:
        "Rehearse two-minute handovers in threes: one speaks, one listens, one watches for what is left out.",
      soThatLearners: "for whom English is a second language feel able to interrupt when it matters.",
      lookAt: "How the quietest third of the room gets its turn.",
      atTheMoment: "The same three confident people play every role.",
      confidence: 4,
    },
  ],
};
