import type { FormText } from "@/prisma/seed/forms/text";

/** Forms about lessons at Southend. */
export const finishedSouthendForms: Record<string, FormText> = {
  f01: {
    learners: 11,
    whatISaw:
      "Six machines, eleven people, and more talk than in many a language class. At every bell driver and navigator swapped.",
    whatILearned:
      "Telling somebody else where to click is a speaking exercise. I mean to borrow it for giving directions.",
    questions: "Who chose the pairs where one person hardly spoke?",
    goodPractice: "Navigators may point and speak but never touch.",
    reply: "I chose them, badly. Next week the quiet one navigates first.",
    useful: true,
  },
  f03: {
    learners: 14,
    whatISaw:
      "You wove a job interview, a school letter and a driving test into one grammar point, each for a different person.",
    whatILearned: "Knowing the reason behind a face changes which example comes to mind.",
    questions: "Where do you keep the reasons, so as not to lose them?",
    nextStep: "Ten minutes with each of my new starters before half-term.",
    reply: "On the back of the register, in pencil.",
    useful: true,
  },
  f04: {
    learners: 9,
    whatISaw:
      "No one apologised for their work. I listened for it, as you asked, and the tally is one, in the last minute, about the tea.",
    whatILearned: "Beginning where nothing can look wrong. For writers that could be a list.",
    questions: "What happens in the week they first draw from life?",
    goodPractice: "Blind contour as a leveller: the most practised drawer made the funniest one.",
    nextStep: "Start the next essay with a list that cannot be bad.",
    reply:
      "They dread it, and then remember that they have already survived blind contour. Thank you for the tally.",
    useful: true,
  },
  f06: {
    learners: 12,
    whatISaw:
      "Pairs read to one another with a pencil for the breaths. One pair began to laugh at a sentence of seven lines and mended it unasked.",
    whatILearned: "The ear finds the full stop. My beginners have good ears and do not know it.",
    questions: "Is anyone excused from reading aloud, and how do they ask?",
    nextStep: "Clap the sentence ends in Entry 1 dictation.",
    reply: "They may hand their page to a partner with no reason given; two do.",
    useful: true,
  },
  f07: {
    learners: 10,
    whatISaw:
      "The same class as my buddy saw in the spring, now without the pencils. They stop for breath by themselves.",
    whatILearned: "Some scaffolds are meant to be taken away, and I never plan the taking away.",
    questions: "How did you know they no longer needed it?",
    reply: "I forgot the pencils one week and nobody noticed.",
    useful: true,
  },
  f08: {
    learners: 14,
    whatISaw:
      "Long words were stretched on elastic bands, the stressed part widest. People still mispronounced small vowels and everyone understood everyone.",
    whatILearned:
      "Choose the one thing that carries the meaning. In maths that may be the size of the answer.",
    questions: "What do you say when a learner asks you to correct everything?",
    goodPractice: "Elastic bands. I have bought a bag.",
    reply: "I ask which word let them down this week and we mend that one.",
    useful: true,
  },
  f10: {
    learners: 11,
    whatISaw:
      "A puzzle with matchsticks on each table and a room full of people too busy to be frightened. The fractions came in folded strips twenty minutes later.",
    whatILearned: "The first task sets the temperature. Mine is a log-in screen, which is a test.",
    questions: "Which of them would have been happier to begin with numbers?",
    nextStep: "Open with a broken keyboard to mend together.",
    reply: "Two, and one told me so. I shall leave a card of sums on the side for them.",
    useful: true,
  },
  f11: {
    learners: 6,
    whatISaw:
      "I asked what people were getting better at, as you told me to. Four showed me with a symbol card, one with a saucepan.",
    whatILearned: "A target you can hold is a target you can share. Parents could carry one home.",
    questions: "How are the cards changed when a target is reached?",
    goodPractice: "The learner hangs up the reached target; no one else may.",
    nextStep: "One target in each story sack, chosen by the family.",
    reply: "With a small ceremony and too much cake. Do come again.",
    useful: true,
  },
  f13: {
    learners: 9,
    whatISaw:
      "The sacks came back battered. A wooden spoon had joined the three bears, and a bus ticket, and the families fell over one another to explain.",
    whatILearned: "Give a thing away properly and it returns with stories in it.",
    questions: "What did you say when you first asked them to add something?",
    reply: "I put in my own bus ticket. It gave them leave.",
    useful: true,
  },
  f14: {
    learners: 10,
    whatISaw:
      "Three groups by purpose. The travellers booked a room, the in-laws survived a Sunday lunch and the opera table translated one line for twenty minutes with joy.",
    whatILearned: "A reason is a better way to sort people than a level.",
    questions: "What might each group teach the others when they come back together?",
    nextStep: "Sort the resit class by why, for one lesson.",
    reply: "The opera table should teach us all to be slow. I am going to try that.",
    useful: true,
  },
  f15: {
    learners: 9,
    whatISaw:
      "The newest member taught the torch routine to the next newest. You stood with folded arms and said one word in ten minutes.",
    whatILearned:
      "Being taught by a beginner makes the steps show. I could have last term's learners teach the rescue phrases.",
    questions: "Which step would you never leave to them?",
    goodPractice: "The routine ends with the learner asking, 'What did I leave out?'",
    reply: "The gas tap. That one stays mine.",
    useful: true,
  },
  f17: {
    learners: 15,
    whatISaw: "I heard 'how might you check?' eleven times and by the end from one learner to another.",
    whatILearned: "A sentence repeated kindly becomes the class's own. Ours could be 'what did you notice?'.",
    questions: "Did you mean to frown at the right answer too?",
    nextStep: "One question all term, the same words each time.",
    reply: "I did not know that I frowned. I shall practise in the mirror.",
    useful: true,
  },
  f18: {
    learners: 13,
    whatISaw: "Checking has become a habit: two people did it in the margin before your eyebrows could move.",
    whatILearned: "Second visits show what lasts. I noticed things that I was too new to see elsewhere.",
    questions: "Is there anyone who checks so much that they never finish?",
    reply: "One, and now I have an idea of how to help. Grazie.",
    useful: true,
  },
  f19: {
    learners: 10,
    whatISaw:
      "Formulas read aloud as sentences: 'add up everything from here to here and share it among the people'.",
    whatILearned: "Any code can be said in English first. Apostrophes too.",
    questions: "Where does the English run out?",
    goodPractice: "No typing until a partner has understood the sentence.",
    nextStep: "Have my learners say what an apostrophe is doing before they write it.",
    reply: "At brackets, always at brackets. Ideas welcome.",
    useful: true,
  },
  f20: {
    learners: 9,
    whatISaw:
      "A recorded bus driver talked about his shift, and the room wrote down times before any question was asked.",
    whatILearned: "Voices hold attention longer than print. My spreadsheet data could come from a voice.",
    questions: "Would they hear the same maths twice if you played it again?",
    nextStep: "Record our caretaker on heating bills.",
    reply: "They asked to hear it again before I could offer.",
    useful: true,
  },
  f22: {
    learners: 11,
    whatISaw:
      "The bold word won: 'magnificent', in four spellings, all of them kept. The last ten minutes were silent and everybody wrote a line to take away.",
    whatILearned: "Keep the brave attempt and mend the spelling later. I rub out brave maths too soon.",
    questions: "What becomes of the lines they wrote at the end?",
    reply: "We read them at the start of the next week. About half come true.",
    useful: true,
  },
};
