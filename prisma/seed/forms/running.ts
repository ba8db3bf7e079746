import type { FormText } from "@/prisma/seed/forms/text";

export const runningForms: Record<string, FormText> = {
  r01: {
    learners: 9,
    whatISaw:
      "Three guesses went up before anyone picked up a calculator. Two people argued for a quarter of an hour about whether a van would hold the boxes, and the numbers came out of the argument.",
    whatILearned:
      "A guess costs nothing and buys attention. I shall ask for predictions before every listening task.",
    questions: "How do you keep a wild guess from embarrassing the person who made it?",
    goodPractice:
      "The guesses stay on the board until the end, and the nearest one gets a round of taps on the table.",
    nextStep: "Predict the story from its title on Monday, with three answers on the board.",
    reply:
      "The wild guesses are my favourites; I ask what would have to be true for them to be right. Thank you for coming all this way.",
    useful: true,
  },
  r07: {
    learners: 8,
    whatISaw:
      "A grandmother told a tale about a clever hen in Yoruba while her grandson put the pictures in order. The other children followed the pictures and laughed in the right places.",
    whatILearned: "People will sit through not understanding if there is something for their hands to do.",
    questions: "How did the first grandparent come to say yes?",
    nextStep: "Ask my textiles group who taught them to sew, and invite one of those people in.",
  },
  r08: {
    learners: 8,
    whatISaw:
      "Pairs read a letter from a landlord, talked it through in their own languages, then told the room in English what it really meant. One man without a partner was given the questions to ask.",
    whatILearned:
      "The talk in other languages was about the letter, every word of it. I had feared it would drift.",
    questions: "Do you choose the pairs, or do they?",
    goodPractice: "The person with no language partner became the interviewer, so was needed by everyone.",
    nextStep: "Let my families plan the story in whatever language they like.",
    reply:
      "They choose, and I move one pair each week. I had not noticed that he was enjoying the interviewer's seat.",
    useful: true,
  },
  r10: {
    learners: 9,
    whatISaw:
      "Twenty-four minutes without a word of English. When somebody was lost, the class pointed to the wall of rescue phrases before you did. The first English came over a date in a timetable.",
    whatILearned:
      "The wall does the rescuing, so the tutor need not. Mine could hold phrases for parents to use with a shy child.",
    questions: "What would have happened if the timetable had been a drawing?",
    goodPractice: "A learner is 'keeper of the wall' and adds one phrase a week.",
    nextStep: "Make a wall of my own with the Wednesday group.",
  },
  r11: {
    learners: 8,
    whatISaw:
      "The first twenty minutes belonged to the parents. Each told of something a child had shown them; you wrote the verbs on the board, and the activity grew out of those verbs.",
    whatILearned: "Standing back is something one can prepare for. You had fewer notes than I and more room.",
    questions: "How do you draw in a parent who says, 'Nothing this week'?",
    goodPractice: "'What did your child teach you?' turns the usual question round.",
    nextStep: "Open my discussion class with 'what did somebody tell you this week?'.",
    reply: "I pass over 'nothing' with a smile and come back after two others; it is rarely still nothing.",
    useful: true,
  },
  r12: {
    learners: 8,
    whatISaw:
      "Every family had a job within a minute of the door. The room was set out so that nobody had to ask.",
    whatILearned: "A table laid ready is an instruction. Mine says 'wait for the tutor'.",
    questions: "Which corner did the quiet family choose last week?",
    nextStep: "Have one errand open on each screen before people come in.",
    reply: "The same corner; I moved the sand there on purpose. I shall miss having you in our group.",
    useful: true,
  },
  r14: {
    learners: 10,
    whatISaw:
      "Work came back with a single question in the margin. For ten minutes nobody spoke; people crossed out, wrote over, turned the page round. You sat down and did not circulate.",
    whatILearned: "Sitting down is a signal. When I hover, my learners wait for me.",
    questions: "How do you choose the one question?",
    goodPractice: "Time to answer feedback inside the lesson, straight away.",
    nextStep: "Sit down for the middle of the cooking session.",
    reply:
      "I look for the sentence they cared about most and ask about that. It takes me less time than the green pen did.",
    useful: true,
  },
  r15: {
    learners: 6,
    whatISaw:
      "You held up two real tins and waited. I counted nineteen seconds before a hand came up. Nobody filled the silence, the support staff included, and the choice was kept to even when it was the odd one.",
    whatILearned: "I believed I waited. I do not; I wait for four people and hurry the rest.",
    questions: "How did you bring the support staff along with the long wait?",
    goodPractice:
      "The objects make the choice visible, so that no one can choose on another's behalf without its being seen.",
    nextStep: "Put two routes to a proof on the table as two folded cards, and wait.",
    reply:
      "We timed ourselves at a team meeting and were all ashamed at once, which helped. Your count of nineteen has been pinned up in the staff kitchen.",
    useful: true,
    added: {
      visitor:
        "I tried the two cards on Thursday. The wait was dreadful, and then somebody chose the longer proof.",
      host: "Since you came we have had a choice at the minibus as well. We left nine minutes late and it was worth it.",
    },
  },
  r20: {
    learners: 7,
    whatISaw: "A set of kitchen scales, a bag of rice, and eight people arguing about what a quarter is.",
    whatILearned: "Let the thing itself say whether the answer is right. My class needs a menu, not a list.",
    questions: "Who writes the questions when the objects change?",
    reply: "They did, by the end. Thank you for telling me it was noisy in the good way.",
    useful: true,
  },
  r24: {
    learners: 7,
    whatISaw:
      "People named their errands on the way in and you sorted them into two kinds before they sat down. The glossary on the wall is in the learners' handwriting.",
    whatILearned: "A new teacher may ask for the plan at the door and still look prepared.",
    questions: "What do you do with the errand that fits neither half?",
    nextStep: "A wall of maths words in their own hands.",
    useful: false,
  },
  r25: {
    learners: 12,
    whatISaw:
      "Long silences, and then a woman by the window who, I was told afterwards, had not spoken since the autumn asked the second question herself.",
    whatILearned: "Rehearsing in pairs is what makes the silence kind. I had tried the silence alone.",
    questions: "Do you tell them why you wait?",
    goodPractice: "Two minutes in pairs before any answer is given to the whole room.",
    nextStep: "Pairs first, then Italian only.",
    reply: "I told them in week one and they now tell me when I rush. My door is open whenever you like.",
    useful: true,
  },
};

/** Form fields as the browser sent them, for the one form that is begun and not finished. */
export const begunForm = {
  learnersPresent: "8",
  whatISaw:
    "At half time everyone stood up and walked round. The first remarks were 'lovely'; after you asked about one piece what the maker might do next, the talk changed",
  whatILearned: "",
  questions: "Could they write the 'I wonder' on a slip and leave it on the table?",
  goodPractice: "",
  nextStep: "",
  talkedOn: "",
};

export const wishes = {
  lookAt: "How the quietest third of the room gets a turn when we practise handovers.",
  dontCommentOn: "The room: we have been moved to it for the term and know that it is too small.",
  whereToSit: "By the window, please; join a three once we start.",
  whenWeTalk: "Straight afterwards, over soup in the canteen.",
};
