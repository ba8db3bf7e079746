import { cast, RUNNING } from "@/tests/e2e/support/example";
import { test } from "@/tests/e2e/support/house";
import { type Walk, walk } from "@/tests/e2e/support/walks";

// Reads only: the rooms that close a year, and what of them is public.

test.describe.configure({ mode: "parallel" });

const FINISHED = "/programmes/programme-finished";
const within = (year: string, rooms: string[]) => rooms.map((room) => `${year}/${room}`);

const walks: Walk[] = [
  [
    "the lead, who looks back",
    cast.leads,
    [
      ...within(RUNNING, ["evaluation", "report", "resources"]),
      ...within(FINISHED, ["evaluation", "report"]),
    ],
  ],
  [
    "the lead, of workshops",
    cast.leads,
    within(RUNNING, [
      ...["workshops", "workshops/new", "workshops/workshop-w21", "workshops/workshop-w22"],
      ...["workshops/workshop-w22/edit", "workshops/workshop-w23", "workshops/workshop-w21/edit"],
    ]),
  ],
  [
    "the other college’s coordinator, who looks back",
    cast.coordinatesThurrock,
    [...within(RUNNING, ["evaluation", "report", "workshops/workshop-w22"]), `${FINISHED}/resources`],
  ],
  [
    "a tutor, who looks back",
    cast.hasEverythingAcknowledged,
    [
      ...within(RUNNING, ["evaluation", "workshops", "workshops/workshop-w22"]),
      ...within(FINISHED, ["evaluation", "report", "workshops/workshop-w03"]),
    ],
  ],
  [
    "a tutor, of good practice",
    cast.hasEverythingAcknowledged,
    within(RUNNING, [
      ...["resources", "resources?q=nothing-like-it", "resources/practice-p23", "resources/practice-p22"],
    ]),
  ],
  [
    "who writes an entry",
    cast.hasBegunAnEntry,
    within(RUNNING, ["resources/practice-p21", "resources/practice-p21/write"]),
  ],
  ["whose yes an entry waits for", cast.hasPracticeToApprove, [`${RUNNING}/resources/practice-p22`]],
  [
    "a stranger",
    undefined,
    [
      ...["/workshops", "/workshops/example-w22", "/workshops/example-w21", "/workshops/nowhere"],
      ...["/good-practice", "/good-practice?q=nothing-like-it"],
    ],
  ],
];

walk(walks);
