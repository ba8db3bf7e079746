import { addDays, dayToColumn } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";

export type CollegeKey = "southend" | "thurrock";
export type SiteKey = "pier" | "leigh" | "shoe" | "grays" | "tilb";

export const collegeId = (key: CollegeKey): string => `college-${key}`;
export const siteId = (key: SiteKey): string => `site-${key}`;

export const colleges: Prisma.CollegeCreateManyInput[] = [
  {
    id: collegeId("southend"),
    name: "Southend Adult Community College",
    shortName: "Southend",
    safeguardingName: "Marian Elstow",
    safeguardingPhone: "01632 960141",
    safeguardingEmail: "safeguarding@southend.example",
  },
  {
    id: collegeId("thurrock"),
    name: "Thurrock Adult Community College",
    shortName: "Thurrock",
    safeguardingName: "Jerome Whitby",
    safeguardingPhone: "01632 960287",
    safeguardingEmail: "safeguarding@thurrock.example",
  },
];

const site = (key: SiteKey, college: CollegeKey, name: string, address: string, arrival: string) => ({
  id: siteId(key),
  collegeId: collegeId(college),
  name,
  address,
  arrival,
});

export const sites: Prisma.SiteCreateManyInput[] = [
  site(
    "pier",
    "southend",
    "Pier Hill Centre",
    "12 Lantern Street, Southend",
    "Main doors on Lantern Street; sign in at the desk. The lift is to the left. Eight parking spaces behind, permits at the desk.",
  ),
  site(
    "leigh",
    "southend",
    "Leigh Library Rooms",
    "3 Cockle Row, Leigh",
    "Through the library and up the ramp at the back. No parking on site; the pay and display is two minutes away.",
  ),
  site(
    "shoe",
    "southend",
    "Shoebury Learning Hub",
    "Unit 4, Old Barracks Yard, Shoebury",
    "Ring the bell marked Hub. Free parking in the yard; the bus stops at the gate every fifteen minutes.",
  ),
  site(
    "grays",
    "thurrock",
    "Grays Riverside Centre",
    "40 Chandler's Quay, Grays",
    "Four minutes' walk from the station. Reception will ring up for you; step-free from the quay side only.",
  ),
  site(
    "tilb",
    "thurrock",
    "Tilbury Community Rooms",
    "Ferry Lane, Tilbury",
    "Shared with the nursery, so the outer gate is locked: press the second buzzer. Parking on Ferry Lane.",
  ),
];

/** Rooms by site, for where a class meets. */
export const rooms: Record<SiteKey, string[]> = {
  pier: ["Room 4", "Room 11", "Room 15", "The Studio"],
  leigh: ["Upper Room", "Reading Room"],
  shoe: ["Hub 1", "Hub 2"],
  grays: ["R2", "R5", "R9"],
  tilb: ["Garden Room", "Ferry Room"],
};

const minutes: [SiteKey, SiteKey, number][] = [
  ["pier", "leigh", 20],
  ["pier", "shoe", 20],
  ["leigh", "shoe", 35],
  ["grays", "tilb", 15],
  ["pier", "grays", 50],
  ["leigh", "grays", 40],
  ["shoe", "grays", 65],
  ["pier", "tilb", 45],
  ["leigh", "tilb", 35],
  ["shoe", "tilb", 60],
];

export const journeys: Prisma.JourneyCreateManyInput[] = minutes.flatMap(([from, to, count]) => [
  { fromSiteId: siteId(from), toSiteId: siteId(to), minutes: count },
  { fromSiteId: siteId(to), toSiteId: siteId(from), minutes: count },
]);

export function journeyMinutes(from: SiteKey, to: SiteKey): number {
  if (from === to) return 0;
  const found = minutes.find(([a, b]) => (a === from && b === to) || (a === to && b === from));
  if (!found) throw new Error(`No journey from ${from} to ${to}`);
  return found[2];
}

export const subjectNames = {
  esol: "ESOL",
  english: "English",
  maths: "Maths",
  digital: "Digital skills",
  family: "Family learning",
  supported: "Supported learning",
  languages: "Languages",
  arts: "Arts and Crafts",
  care: "Health and social care",
} as const;

export type SubjectKey = keyof typeof subjectNames;

export const subjectId = (key: SubjectKey): string => `subject-${key}`;

/** All but Arts and Crafts had taken part in the first year, of which nothing else is kept. */
export function subjectRows(finished: Year): Prisma.SubjectCreateManyInput[] {
  const firstYear = dayToColumn(addDays(finished.startsOn, -364));
  return (Object.keys(subjectNames) as SubjectKey[]).map((key) => ({
    id: subjectId(key),
    name: subjectNames[key],
    since: key === "arts" ? null : firstYear,
  }));
}

/** Weeks taught, first and last; what lies between two stretches is holiday. Thurrock's year is a little shorter. */
export const taughtWeeks: Record<CollegeKey, [string, number, number][]> = {
  southend: [
    ["Term 1, first half", 1, 7],
    ["Term 1, second half", 9, 15],
    ["Term 2, first half", 18, 25],
    ["Term 2, second half", 27, 32],
    ["Term 3, first half", 35, 38],
    ["Term 3, second half", 40, 44],
  ],
  thurrock: [
    ["Term 1, first half", 2, 7],
    ["Term 1, second half", 9, 15],
    ["Term 2, first half", 18, 25],
    ["Term 2, second half", 27, 31],
    ["Term 3, first half", 34, 38],
    ["Term 3, second half", 40, 43],
  ],
};

export function teachingPeriods(label: string, year: Year): Prisma.TeachingPeriodCreateManyInput[] {
  return (["southend", "thurrock"] as const).flatMap((college) =>
    taughtWeeks[college].map(([name, first, last], index) => ({
      id: `period-${label}-${college}-${index + 1}`,
      collegeId: collegeId(college),
      name,
      startsOn: dayToColumn(year.on(first, 1)),
      finishesOn: dayToColumn(year.on(last, 5)),
    })),
  );
}
