import type { Key } from "@/prisma/seed/cast";
import type { YearLabel } from "@/prisma/seed/groups";

/** The topics that the example's themes are closest to, of those that the database begins with. */
type Topic =
  | "talk"
  | "feedback"
  | "motivation"
  | "levels"
  | "digital"
  | "inclusion"
  | "independence"
  | "english-maths"
  | "wellbeing"
  | "progression"
  | "pace";

/** Theme by theme in their order; a theme may have none. */
export const topics: Record<YearLabel, Record<Key, (Topic | null)[]>> = {
  finished: {
    s01: ["motivation"],
    s02: ["feedback"],
    s03: [null, "wellbeing"],
    s04: ["digital"],
    s05: ["feedback"],
    s06: ["motivation", "pace"],
    s07: ["motivation"],
    s08: ["independence"],
    s09: ["levels"],
    s10: ["independence"],
    s11: ["inclusion", "pace"],
    s12: ["english-maths"],
    la: ["independence"],
    lb: ["progression"],
    t01: ["talk"],
    t02: ["inclusion"],
    t03: ["inclusion", "pace"],
    t04: [null],
    t05: ["digital"],
    lc: ["motivation"],
  },
  running: {
    s01: ["talk", "feedback"],
    s02: ["motivation", "inclusion"],
    s03: ["wellbeing"],
    s04: ["independence", "independence"],
    s05: ["inclusion"],
    s06: ["talk", "independence"],
    s07: ["motivation"],
    s08: ["talk", "levels"],
    s09: [null],
    s10: ["inclusion", "talk"],
    s11: ["feedback"],
    s12: ["digital", "motivation"],
    s13: ["english-maths"],
    s14: ["inclusion", "feedback"],
    t01: ["inclusion", "pace"],
    t02: ["english-maths"],
    t03: ["inclusion", null],
    t04: ["talk"],
    t05: ["digital"],
    t06: ["progression", "talk"],
  },
};
