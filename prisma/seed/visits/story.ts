import type { VisitState } from "@/prisma/generated/client";
import type { Key } from "@/prisma/seed/cast";
import type { When } from "@/prisma/seed/timetables";

/** One visit, told in a line or two; everything else follows from timetables, groups and dates. */
export interface VisitStory {
  key: string;
  visitor: Key;
  host: Key;
  when: When;
  state: VisitState;
  invitedByHost?: boolean;
  openDoor?: boolean;
  /** Only where the two are no longer in this group together. */
  group?: string;
  /** Working days between visit and sharing; one unless told. */
  sharedAfter?: number;
}

export const runningVisits: VisitStory[] = [
  { key: "r01", visitor: "s01", host: "t02", when: { week: 19 }, state: "acknowledged" },
  { key: "r02", visitor: "t02", host: "s01", when: { next: 1 }, state: "agreed" },
  { key: "r03", visitor: "t01", host: "s03", when: { next: 3 }, state: "proposed" },
  { key: "r04", visitor: "s04", host: "s03", when: { last: 1 }, state: "agreed" },
  { key: "r05", visitor: "t01", host: "s04", when: { next: 1 }, state: "agreed" },
  { key: "r06", visitor: "s05", host: "s06", when: { last: 1 }, state: "visited" },
  { key: "r07", visitor: "s06", host: "t03", when: { last: 1 }, state: "recorded" },
  { key: "r08", visitor: "t03", host: "s05", when: { week: 19 }, state: "acknowledged" },
  { key: "r09", visitor: "s05", host: "t03", when: { week: 14 }, state: "not_held" },
  { key: "r10", visitor: "s07", host: "s09", when: { week: 20 }, state: "shared" },
  { key: "r11", visitor: "t04", host: "s07", when: { week: 18 }, state: "acknowledged" },
  { key: "r12", visitor: "s12", host: "s07", when: { week: 11 }, state: "acknowledged", group: "Egret" },
  { key: "r13", visitor: "s09", host: "t04", when: { next: 1 }, state: "agreed" },
  { key: "r14", visitor: "s10", host: "s11", when: { week: 14 }, state: "acknowledged" },
  { key: "r15", visitor: "s08", host: "s10", when: { week: 19 }, state: "acknowledged" },
  { key: "r16", visitor: "s11", host: "t05", when: { week: 18 }, state: "cancelled" },
  { key: "r17", visitor: "s11", host: "s08", when: { week: 15 }, state: "declined" },
  { key: "r18", visitor: "s11", host: "t05", when: { next: 3 }, state: "proposed" },
  { key: "r19", visitor: "t05", host: "s08", when: { next: 1 }, state: "agreed" },
  { key: "r20", visitor: "wa", host: "s13", when: { week: 11 }, state: "acknowledged", group: "Plover" },
  { key: "r21", visitor: "s14", host: "s13", when: { next: 3 }, state: "proposed", invitedByHost: true },
  { key: "r22", visitor: "s12", host: "t06", when: { next: 1 }, state: "agreed" },
  { key: "r23", visitor: "t06", host: "s14", when: { last: 1 }, state: "visited" },
  { key: "r24", visitor: "s13", host: "s12", when: { week: 20 }, state: "acknowledged" },
  { key: "r25", visitor: "s09", host: "s01", when: { week: 18 }, state: "acknowledged", openDoor: true },
  { key: "r26", visitor: "s14", host: "s08", when: { next: 4 }, state: "proposed", openDoor: true },
  { key: "r27", visitor: "t03", host: "s06", when: { next: 2 }, state: "agreed" },
];

const seen = (key: string, visitor: Key, host: Key, week: number, sharedAfter = 1): VisitStory => ({
  ...{ key, visitor, host, when: { week }, sharedAfter },
  state: "acknowledged",
});

/** A ring in every group, so that everybody goes and is gone to; two visits more on top. */
export const finishedVisits: VisitStory[] = [
  seen("f01", "s01", "s04", 10),
  seen("f02", "s04", "t04", 12, 2),
  seen("f03", "t04", "s01", 19),
  seen("f04", "s02", "s06", 11),
  seen("f05", "s06", "t01", 14, 3),
  seen("f06", "t01", "s02", 20),
  seen("f07", "s06", "s02", 29),
  seen("f08", "s03", "s05", 12),
  seen("f09", "s05", "t05", 18, 2),
  seen("f10", "t05", "s03", 24),
  seen("f11", "s07", "s10", 13),
  seen("f12", "s10", "lc", 21, 4),
  seen("f13", "lc", "s07", 28),
  seen("f14", "s08", "s09", 10, 2),
  seen("f15", "s09", "la", 15),
  seen("f16", "la", "t03", 22, 7),
  seen("f17", "t03", "s08", 27),
  seen("f18", "s09", "s08", 35),
  seen("f19", "s11", "s12", 14),
  seen("f20", "s12", "lb", 19, 3),
  seen("f21", "lb", "t02", 25),
  seen("f22", "t02", "s11", 36, 2),
];

/** The class each host of the finished year opened to a visitor. */
export const finishedLessons: Record<Key, string> = {
  s01: "tue 10:00-12:00 pier ESOL Entry 3, 14",
  s02: "wed 13:00-15:00 pier GCSE English, 14",
  s03: "thu 10:00-12:00 leigh Functional Maths Level 1, 12",
  s04: "mon 10:00-12:00 pier Digital Essentials, 12",
  s05: "tue 09:30-11:30 shoe ESOL Entry 2, 15",
  s06: "fri 13:00-16:00 pier Printmaking, 10",
  s07: "thu 09:15-11:15 leigh Story sacks, 9",
  s08: "wed 10:00-12:00 pier GCSE Maths, 16",
  s09: "tue 18:30-20:30 pier Italian improvers, 11",
  s10: "wed 10:00-12:00 pier Independent living, 6",
  s11: "mon 13:00-15:00 leigh Functional English Level 1, 12",
  s12: "thu 18:30-20:30 pier Spreadsheets, 11",
  la: "wed 18:00-21:00 pier Silver jewellery, 9",
  lb: "fri 10:00-12:00 leigh Maths Entry 3, 9",
  t01: "wed 10:00-12:00 grays ESOL Entry 1, 14",
  t02: "tue 13:00-15:00 grays Functional Maths Level 2, 11",
  t03: "mon 09:15-11:15 tilb Phonics with your child, 12",
  t04: "thu 13:00-15:00 grays English Level 1, 13",
  t05: "fri 13:00-15:00 tilb Computers from scratch, 9",
  lc: "mon 18:30-20:30 grays English for work, 11",
};
