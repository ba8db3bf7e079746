import type { Key } from "@/prisma/seed/cast";
import type { SelfEvaluationText } from "@/prisma/seed/self-evaluations/text";

export const finishedThurrock: Record<Key, SelfEvaluationText> = {
  t01: {
    goingWell: "Mixed levels help each other when I stay away from the table.",
    toDevelop: "Staying away from the table.",
    learnerMotivation: "A better shift, then a better job.",
    standards: "3 confident, 6 could-help !, 9 getting-there +",
  },
  t02: {
    goingWell: "They check each other's answers with some pride.",
    toDevelop: "Percentages, where I lose half of the room each year.",
    learnerMotivation: "Promotion on the same site.",
  },
  t03: {
    goingWell: "Children show their parents how it is done, and nobody minds.",
    toDevelop: "Notes on progress that a parent would want to keep.",
    learnerMotivation: "Their child's first school year.",
  },
  t04: {
    goingWell: "The wall of good sentences, all of them theirs.",
    toDevelop: "Moving from sentences to a page.",
    learnerMotivation: "To stop asking a daughter to write the emails.",
  },
  t05: {
    goingWell: "Fear has gone from the first session.",
    toDevelop: "Pace: the quick ones are polite about waiting.",
    learnerMotivation: "To be on the same page as everybody else, they said, and meant it.",
  },
  lc: {
    goingWell: "Debates in which I am not needed.",
    toDevelop: "Bringing the two who only listen into the talk, if they want to come.",
    learnerMotivation: "Access to nursing, nearly all of them.",
  },
};
