import type { FormText } from "@/prisma/seed/forms/text";

/** Forms about lessons at Thurrock. */
export const finishedThurrockForms: Record<string, FormText> = {
  f02: {
    learners: 12,
    whatISaw:
      "Three words from the jar at the start, and by the break one of them had been used in anger about a parking fine.",
    whatILearned: "Old words need an invitation. My learners meet 'browser' once and never again.",
    questions: "How does a word leave the jar?",
    goodPractice: "A learner draws the words and puts them to the class, not the tutor.",
    nextStep: "A jar of menu words by the door.",
    reply: "When three people have used it without being asked, it retires with honours.",
    useful: true,
  },
  f05: {
    learners: 13,
    whatISaw:
      "Photographs of front doors, bus stops and one enormous dog. Each picture belonged to somebody, and the questions came of themselves.",
    whatILearned: "People describe what is theirs. I could have them bring the object they mean to print.",
    questions: "What of someone who would rather not show their street?",
    nextStep: "A pocket object each for the next linocut.",
    reply: "Two brought a picture of the sea instead, and that was theirs as well.",
    useful: true,
  },
  f09: {
    learners: 8,
    whatISaw:
      "The pointer vanished whenever you talked. Eyes stayed on your face and then went to their own screens, not back and forth.",
    whatILearned:
      "Take away what moves when it is not needed. I shall stop pacing while I read a text aloud.",
    questions: "How did you find the key that hides the pointer?",
    goodPractice: "Narrate, pause, hide, then let them try.",
    reply: "By accident, and it changed my year.",
    useful: true,
  },
  f12: {
    learners: 10,
    whatISaw:
      "A poem came out one line at a time and people bet paper clips on the next. At the end they asked who had written it.",
    whatILearned: "Suspense is a kind of access. It would work with the steps of a recipe.",
    questions: "Which line gave the game away?",
    nextStep: "Recipe cards face down on Tuesday.",
    reply: "The fourth; my voice went up. You are the second person to hear it.",
    useful: true,
  },
  f16: {
    learners: 11,
    whatISaw:
      "The parents practised the sounds of their own names first, and nobody was wrong. When the children came in there was a song, and the work went on through it.",
    whatILearned: "Begin with the name. At the bench I start with the tool, which belongs to me.",
    questions: "Whose accent got the most praise, and did that feel even?",
    goodPractice: "The fixed order of the handover: song, coat, carpet, sound.",
    reply: "Not even, I think. I had not heard it until you asked.",
    useful: true,
  },
  f21: {
    learners: 10,
    whatISaw:
      "Four ways of dividing on one wall, each with its owner's name and country, and a queue to explain them.",
    whatILearned: "A wall of methods is a wall of people. Mine has one method and my name on it.",
    questions: "What did you do the first time you could not follow one?",
    nextStep: "Clear a wall.",
    reply: "I asked to be taught, and it took three lessons. The class has not forgotten it.",
    useful: true,
  },
};
