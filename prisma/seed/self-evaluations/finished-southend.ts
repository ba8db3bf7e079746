import type { Key } from "@/prisma/seed/cast";
import type { SelfEvaluationText } from "@/prisma/seed/self-evaluations/text";

export const finishedSouthend: Record<Key, SelfEvaluationText> = {
  s01: {
    goingWell: "I can place anybody by level within ten minutes, and they settle.",
    toDevelop: "I know what they can do and not why they came.",
    learnerMotivation: "I would have said work. Asked, half of them said their children.",
    standards: "3 confident, 5 could-help !, 6 confident, 9 not-yet +",
  },
  s02: {
    goingWell: "Pairs read to each other without being told to.",
    toDevelop: "Full stops: taught in September, lost by October.",
    learnerMotivation: "A test at the end of the year.",
  },
  s03: {
    goingWell: "They laugh, in maths.",
    toDevelop: "I reach for symbols too soon, and lose those who were nearly there.",
    learnerMotivation: "An old score to settle with a school that is long gone.",
  },
  s04: {
    goingWell: "Everybody can save a file and find it a week later.",
    toDevelop: "Passwords still cost us twenty minutes.",
    learnerMotivation: "Benefits, banking, the surgery: everything went online without asking them.",
  },
  s05: {
    goingWell: "The new starters were welcomed by learners, in four languages.",
    toDevelop: "I talk for too much of the first half hour.",
    learnerMotivation: "Feeling at home on their own street.",
  },
  s06: {
    goingWell: "Our first year in the programme, and the room is full of strangers' questions.",
    toDevelop: "Feedback on a piece of work without praise getting in the way.",
    learnerMotivation: "Company, and something to show for the week.",
  },
  s07: {
    goingWell: "Two grandmothers came back for a third term.",
    toDevelop: "Ending on time without ending abruptly.",
    learnerMotivation: "Not being a stranger at the school gate.",
  },
  s08: {
    goingWell: "Results, and a group that turns up in the rain.",
    toDevelop: "The ones who pass anyway. What do I give them?",
    learnerMotivation: "A place on a course that will not wait.",
    standards: "8 could-help !, 15 getting-there +, 19 confident",
  },
  s09: {
    goingWell: "Evening learners arrive tired and leave awake.",
    toDevelop: "Speaking in front of others, for the three who never do.",
    learnerMotivation: "A new in-law or an old love of the country.",
  },
  s10: {
    goingWell: "Staff in the room and I have begun to read the same signs.",
    toDevelop: "Offering real choices rather than two that suit me.",
    learnerMotivation: "A day with a shape to it.",
    standards: "5 confident, 11 could-help !, 16 not-yet +",
  },
  s11: {
    goingWell: "They ask for longer texts.",
    toDevelop: "Comprehension questions do the thinking for them.",
    learnerMotivation: "Reading what is put before them to sign.",
  },
  s12: {
    goingWell: "Projects from their own lives: a club's website, a price list.",
    toDevelop: "I answer the question that I expected.",
    learnerMotivation: "A second chance at a trade.",
  },
  la: {
    goingWell: "Beginners use the big brush first now.",
    toDevelop: "Critique that they give each other, with me out of it.",
    learnerMotivation: "Making something with their hands after years of screens.",
  },
  lb: {
    goingWell: "Homework comes in, most of it.",
    toDevelop: "Word problems: they add whatever numbers they can see.",
    learnerMotivation: "A grade for the police, the railway, the hospital.",
  },
};
