import type { Key } from "@/prisma/seed/cast";

/** What the early ones have written so far. */
export const begunReports: Record<Key, Record<string, string>> = {
  s01: {
    changedTeaching: "I count to seven, and on a good day I get to nine.",
    community: "The set keeps me honest about the counting.",
  },
  s10: {
    changedTeaching: "Three real choices a session, and the minibus can wait.",
    changedLearners: "Two people now tell me before I ask.",
    "now.0": "8",
  },
  t01: {
    sharedWhere: "First words from shopping lists: shown to the Grays team in December.",
  },
};
