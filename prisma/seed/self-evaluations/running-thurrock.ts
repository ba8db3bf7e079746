import type { Key } from "@/prisma/seed/cast";
import type { SelfEvaluationText } from "@/prisma/seed/self-evaluations/text";

export const runningThurrock: Record<Key, SelfEvaluationText> = {
  t01: {
    goingWell: "The learners run the first ten minutes by themselves; I am there to be told the news.",
    toDevelop: "Writing is left to the end and to the tired.",
    learnerMotivation: "Citizenship for some, a supervisor's job for others.",
    standards: "3 could-help !, 4 confident, 6 confident, 7 getting-there, 9 getting-there +, 12 confident",
  },
  t02: {
    goingWell: "Warehouse examples: suddenly everybody is an expert on pallets.",
    toDevelop: "I hurry past estimating, and they trust the calculator more than their sense.",
    learnerMotivation: "The team leader's post that asks for Level 2.",
  },
  t03: {
    goingWell: "The bags of things to do at home come back used, with jam on them.",
    toDevelop: "Some parents hand the task over to me as soon as it is hard.",
    learnerMotivation: "Being the one who helps, not the one who signs.",
    otherMotivations: "A qualification before the youngest starts school.",
  },
  t04: {
    goingWell: "People read their own drafts aloud and change them while they read.",
    toDevelop: "Spelling swallows the end of every lesson.",
    learnerMotivation: "Writing at work, where a bad message is remembered.",
  },
  t05: {
    goingWell: "Nobody is afraid of the update screen any more.",
    toDevelop: "I teach the program. I want to teach how to find one's way in the next one.",
    learnerMotivation: "Staying in touch when the family moved away.",
  },
  t06: {
    goingWell: "They trust me with stories from their wards and care homes.",
    toDevelop: "The stories take over, and the unit is written in a rush in the last week.",
    learnerMotivation: "Being paid properly for work they have done for years.",
  },
};
