import { cast, RUNNING, visitPath } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { lookOver, type Walk, walk } from "@/tests/e2e/support/walks";

// Owns tutor06@southend, whose form about visit r07 is added to, never emptied, and tutor02@thurrock, who opens a
// self-evaluation again and tries to submit an end report too soon. Everybody else only reads.

test.describe.configure({ mode: "parallel" });

const long = "Every word of this stands for something that was seen in the room. ".repeat(75).slice(0, 5_000);

const everybody = ["/", "/programmes", "/account", "/account/letters", "/worried-about-a-learner"];
const rooms = ["overview", "people", "buddy-groups", "visits"].map((room) => `${RUNNING}/${room}`);
const elsewhere = [...everybody, ...rooms, "/no-such-place", `${RUNNING}/visits/visit-nowhere`];

const FINISHED = "/programmes/programme-finished";
const within = (year: string, rooms: string[]) => rooms.map((room) => `${year}/${room}`);
const lists = ["self-evaluations", "timetable", "action-learning", "end-reports"];

const walks: Walk[] = [
  ["a tutor who facilitates", cast.facilitatesAndWillBeVisited, [...elsewhere, visitPath("r02")]],
  [
    "a tutor with nothing planned",
    cast.hasNothingPlanned,
    ["/", propose("t02", "visit"), propose("s01", "host")],
  ],
  ["the one who writes", cast.hasADraft, ["/", visitPath("r06"), `${visitPath("r06")}/form`]],
  ["the one who reads", cast.hasASharedFormToAnswer, ["/", visitPath("r10"), `${visitPath("r10")}/form`]],
  ["the one who answered", "tutor02@thurrock.example", [visitPath("r01")]],
  ["the one with wishes", cast.movedGroups, [visitPath("r22"), visitPath("r12")]],
  ["the lead", cast.leads, [...elsewhere, visitPath("r14"), visitPath("r03")]],
  ["a leaver", cast.facilitatedAndLeft, ["/", "/programmes", "/programmes/programme-finished/overview"]],
  [
    "a tutor in every room",
    cast.facilitatesAndWillBeVisited,
    within(RUNNING, [
      ...[...lists, "self-evaluations/form", "self-evaluations/themes/theme-running-s01-1"],
      ...["self-evaluations/themes/new", "timetable?change=session-s01-1", "timetable/import"],
      ...["action-learning/meeting-r12", "action-learning/meeting-r13", "end-reports/form", "record"],
    ]),
  ],
  [
    "a facilitator at work",
    cast.facilitatesAndWillBeVisited,
    within(RUNNING, [
      ...["action-learning/sets/running-set-one", "action-learning/meeting-r12/facilitate"],
      "action-learning/meeting-r13/facilitate",
    ]),
  ],
  ["the lead, of a set", cast.leads, within(RUNNING, ["action-learning/sets/running-set-two"])],
  [
    "those who were away, or have something begun",
    cast.missedTheLastMeeting,
    within(RUNNING, ["action-learning/meeting-r22", "timetable?of=running-t02", "record"]),
  ],
  [
    "a tutor with a turn begun",
    cast.hasATurnBegun,
    [`${RUNNING}/action-learning/meeting-r12?turn`, `${FINISHED}/overview`],
  ],
  [
    "a tutor of the finished year",
    cast.facilitatesAndManages,
    within(FINISHED, ["end-reports", "end-reports/form", "end-reports/end-report-finished-s08", "kpis"]),
  ],
  [
    "the lead who begins a year",
    cast.leads,
    [
      ...within(RUNNING, ["settings/colleges", "people/invitations", "people/new", "people/import"]),
      ...[`${RUNNING}/people/running-ia`, "/programmes/new"],
    ],
  ],
  ["one who is invited, at a link that no longer works", undefined, ["/invitation/wrong"]],
  [
    "the lead in every room",
    cast.leads,
    [
      ...within(RUNNING, [
        ...lists,
        "settings",
        "settings/standards?change=11",
        "settings/topics?change=topic-levels",
        "record",
        "timetable?of=running-s09",
      ]),
    ],
  ],
  [
    "the lead, of the board and the figures",
    cast.leads,
    [
      ...within(
        RUNNING,
        ["", "/publish", "/why", "/repair", "/list"].map(
          (page) => `buddy-groups/drafts/draft-running-half-term${page}`,
        ),
      ),
      ...within(RUNNING, ["kpis", "kpis/1a", "kpis/5c", "milestones?change=milestone-running-6"]),
      ...within(RUNNING, ["timetable?of=running-s09&change=session-s09-1"]),
      ...within(RUNNING, [
        "buddy-groups/who-can-visit",
        "buddy-groups/compare?a=draft-running-half-term&b=now",
      ]),
      ...within(FINISHED, ["end-reports", "end-reports/end-report-finished-s02"]),
    ],
  ],
  [
    "the lead, who reminds",
    cast.leads,
    within(RUNNING, ["overview?waiting=any&sent=1&resting=0", "overview/reminders"]),
  ],
  [
    "the other college's coordinator",
    cast.coordinatesThurrock,
    within(RUNNING, [...lists, "settings?change=period-running-thurrock-1", "timetable/import"]),
  ],
  [
    "a leaver in every room",
    cast.facilitatedAndLeft,
    within(FINISHED, [
      ...[...lists, "self-evaluations/form", "self-evaluations/themes/theme-finished-lc-1"],
      ...["action-learning/meeting-f31", "end-reports/end-report-finished-lc", "record"],
    ]),
  ],
  ["one who withdrew", cast.withdrew, within(RUNNING, ["self-evaluations", "timetable", "action-learning"])],
  [
    "nobody",
    undefined,
    [
      "/set-up/wrong",
      "/sign-in",
      "/sign-in/link",
      "/sign-in/link?sent=yes",
      "/sign-in/link/any",
      "/accessibility",
      "/privacy",
    ],
  ],
];

walk(walks);

test("the visit form stays sound: empty boxes, errors, 5,000 characters, and read as a text", async ({
  enter,
}) => {
  test.setTimeout(120_000);
  const page = await enter(cast.hasRecordedNotShared);
  await page.goto(`${visitPath("r07")}/form?change`);
  await lookOver(page);
  const learners = page.getByLabel("Learners present");
  const before = await learners.inputValue();
  await learners.fill("many");
  await press(page, "Save and look it over");
  await expect(said(page)).toBeFocused();
  await lookOver(page);
  const saw = page.getByLabel("What I saw");
  await saw.fill(`${await saw.inputValue()}\n\n${long}`);
  const questions = page.getByLabel("Questions I am curious about");
  await questions.fill(`${await questions.inputValue()} ${"unbroken".repeat(200)} ${long}`);
  await lookOver(page);
  await learners.fill(before);
  await press(page, "Save and look it over");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look it over, then share");
  await expect(page.getByText(long.slice(-200).trim()).first()).toBeVisible();
  await lookOver(page);
});

test("sign-in and proposal stay sound with errors", async ({ enter }) => {
  const page = await enter();
  await page.goto("/sign-in");
  await press(page, "Sign in");
  await expect(said(page)).toBeFocused();
  await lookOver(page);
  const tutor = await enter(cast.hasNothingPlanned);
  await tutor.goto(propose("t02", "visit"));
  await tutor.getByLabel("Room").fill(long.slice(0, 300));
  await press(tutor, "Propose this to Paul Rigby");
  await expect(said(tutor)).toBeFocused();
  await lookOver(tutor);
});

test("the self-evaluation, quick and full, and the end report stay sound with errors", async ({ enter }) => {
  test.setTimeout(120_000);
  const page = await enter("tutor02@thurrock.example");
  await page.goto(`${RUNNING}/self-evaluations/form`);
  await page.getByText("Open it again", { exact: true }).click();
  await press(page, "Yes, open it again");
  await expect(page.getByRole("button", { name: "Finish" })).toBeVisible();
  await lookOver(page);
  await page.goto(`${RUNNING}/self-evaluations/form?full`);
  await page.getByLabel("What is going well").fill(" ");
  await page.getByLabel("What I would like to be different").fill(`${"unbroken".repeat(200)} ${long}`);
  await page.getByText("A second theme").click();
  await page.getByLabel("The theme, in a few words").nth(1).fill("Half a theme");
  await press(page, "Finish");
  await expect(said(page)).toBeFocused();
  await lookOver(page);
  await page.goto(`${RUNNING}/end-reports/form`);
  await page.getByRole("textbox", { name: "My theme and how it changed" }).fill(long);
  await press(page, "Submit my report");
  await expect(said(page)).toBeFocused();
  await lookOver(page);
});

function propose(buddy: string, direction: "visit" | "host"): string {
  return `${RUNNING}/visits/new?with=running-${buddy}&direction=${direction}`;
}
