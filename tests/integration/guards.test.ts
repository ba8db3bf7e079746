import { beforeAll, describe, expect, it } from "vitest";
import { loadCast } from "@/tests/support/example";
import { inTransaction, one, rows } from "@/tests/support/owner";

beforeAll(async () => {
  await loadCast();
  await rows(`INSERT INTO "WeeklyDigest" VALUES ('person-s01', '2027-01-18')`);
});

type Change = Record<string, unknown>;

/** Inserts a copy of a row with some columns changed, and takes it back again. */
async function plant(table: string, where: string, change: Change): Promise<void> {
  const row = { ...(await one<Change>(`SELECT * FROM "${table}" WHERE ${where}`)), id: "planted", ...change };
  const names = Object.keys(row);
  const marks = names.map((_, index) => `$${index + 1}`);
  const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`)}) VALUES (${marks})`;
  await undone([[sql, Object.values(row)]]);
}

class Undo extends Error {}
/** Runs statements in one transaction up to the checks that wait for its end, and takes them back. */
async function undone(statements: [string, unknown[]?][]): Promise<void> {
  await inTransaction(async (client) => {
    for (const [sql, values] of statements) await client.query(sql, values ?? []);
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    throw new Undo();
  }).catch((error) => {
    if (!(error instanceof Undo)) throw error;
  });
}

const CHECK = { code: "23514" };
const FOREIGN = { code: "23503" };
const UNIQUE = { code: "23505" };
/** Wendy asks Callum, both of Godwit, in the running year. */
const proposed = "id = 'visit-r18'";
const doorOpened = { origin: "open_door", groupId: null, awaitingId: "running-s11" };
const shared = { state: "shared", awaitingId: null, sharedAt: new Date("2027-01-19") };
const past = { finishedOn: new Date("2027-01-10") };
const visit = (change: Change) => plant("Visit", proposed, { intentionKey: "planted", ...change });

describe("a visit", () => {
  it("can be planted when nothing is wrong with it", () => visit({}));

  it.each<[string, Change, string]>([
    ["host and visitor are one", { hostId: "running-s11", ...doorOpened }, "Visit_two_people"],
    ["it ends before it begins", { endsAt: new Date("2027-01-01") }, "Visit_order"],
    ["1,001 learners came", { ...shared, learnersPresent: 1001 }, "Visit_learners"],
    ["-1 learners came", { ...shared, learnersPresent: -1 }, "Visit_learners"],
    ["a third person proposed it", { proposedById: "running-s08" }, "Visit_proposed_by_one_of_two"],
    ["it awaits a third person", { awaitingId: "running-s08" }, "Visit_awaits_one_of_two"],
    ["it awaits nobody", { awaitingId: null }, "Visit_awaits_while_proposed"],
    ["it awaits somebody who agreed", { state: "agreed" }, "Visit_awaits_while_proposed"],
    ["it is shared at no time", { state: "shared", awaitingId: null }, "Visit_shared_has_its_time"],
    ["it was shared before it was", { sharedAt: new Date() }, "Visit_shared_has_its_time"],
    ["learners are told before sharing", { learnersPresent: 5 }, "Visit_figures_only_once_shared"],
    ["the talk is told before sharing", { talkedOn: new Date() }, "Visit_figures_only_once_shared"],
  ])("is refused when %s", async (_, change, constraint) => {
    await expect(visit(change)).rejects.toMatchObject({ ...CHECK, constraint });
  });

  it.each<[string, Change]>([
    ["the host is in another group", { hostId: "running-s01", awaitingId: "running-s01" }],
    ["the group is another one", { groupId: "running-avocet" }],
    ["the group is a learning set they share", { groupId: "running-set-three" }],
    ["the groups had not been formed yet", { onDate: new Date("2026-09-01") }],
    ["there is no group", { groupId: null }],
  ])("is refused when %s", async (_, change) => {
    await expect(visit(change)).rejects.toMatchObject(CHECK);
  });

  it("may have no group where a door was opened to everybody", () =>
    visit({ origin: "open_door", groupId: null, hostId: "running-s01", awaitingId: "running-s01" }));

  it.each<[string, Change]>([
    ["host", { origin: "open_door", hostId: "finished-t05", awaitingId: "finished-t05" }],
    ["visitor", { origin: "open_door", visitorId: "finished-s11", proposedById: "finished-s11" }],
  ])("is refused when its %s takes part in another programme", async (_, change) => {
    await expect(visit(change)).rejects.toMatchObject(FOREIGN);
  });

  it("is proposed once for one intention", async () => {
    await expect(visit({ intentionKey: "example-r18" })).rejects.toMatchObject(UNIQUE);
  });

  it("cannot be moved to a day on which the two share no group", async () => {
    const move = `UPDATE "Visit" SET "onDate" = '2026-09-01' WHERE ${proposed}`;
    await expect(undone([[move]])).rejects.toMatchObject(CHECK);
  });
});

describe("membership of a group", () => {
  const godwit = `"groupId" = 'running-godwit' AND "participationId" = 'running-t05'`;
  const end = (on: string): [string] => [
    `UPDATE "GroupMembership" SET "finishedOn" = '${on}' WHERE ${godwit}`,
  ];
  const cancel: [string] = [
    `UPDATE "Visit" SET state = 'cancelled', "awaitingId" = NULL
     WHERE 'running-t05' IN ("hostId", "visitorId") AND "groupId" = 'running-godwit' AND "onDate" > '2027-01-20'`,
  ];

  it("does not end under a visit that is still to come", async () => {
    await expect(undone([end("2027-01-20")])).rejects.toMatchObject(CHECK);
    await expect(undone([[`DELETE FROM "GroupMembership" WHERE ${godwit}`]])).rejects.toMatchObject(CHECK);
  });

  it("ends when its visits are called off in the same transaction, before or after", async () => {
    await undone([cancel, end("2027-01-20")]);
    await undone([end("2027-01-20"), cancel]);
  });

  it("may end after its last visit", () => undone([end("2027-12-31")]));

  it("is open only once for each kind", async () => {
    const again = { groupId: "running-avocet" };
    await expect(plant("GroupMembership", godwit, again)).rejects.toMatchObject(UNIQUE);
    await plant("GroupMembership", godwit, { ...again, ...past });
  });

  it.each<[string, Change, object]>([
    ["of another programme", { participationId: "finished-t05", ...past }, FOREIGN],
    ["of another kind", { kind: "set", ...past }, FOREIGN],
    ["that ends before it begins", { finishedOn: new Date("2020-01-01") }, CHECK],
  ])("is refused in a group %s", async (_, change, refusal) => {
    await expect(plant("GroupMembership", godwit, change)).rejects.toMatchObject(refusal);
  });
});

describe("a programme", () => {
  it("is never left without a lead, and one of two may go", async () => {
    const resign: [string] = [`UPDATE "Participation" SET roles = '{coordinator}' WHERE id = 'running-lead'`];
    await expect(undone([resign])).rejects.toMatchObject({ constraint: "Participation_keeps_a_lead" });
    const leave: [string] = [
      `UPDATE "Participation" SET "finishedOn" = "startedOn" WHERE id = 'running-lead'`,
    ];
    await expect(undone([leave])).rejects.toMatchObject(CHECK);
    await undone([
      [`UPDATE "Participation" SET roles = '{lead,coordinator}' WHERE id = 'running-coordinator'`],
      resign,
    ]);
  });
});

const PLAIN: [constraint: string, table: string, set: string][] = [
  ["Person_email_lower", "Person", `email = 'Upper@southend.example' WHERE id = 'person-s01'`],
  ["IndicatorTarget_target", "IndicatorTarget", "target = 1001"],
  ["Journey_minutes", "Journey", "minutes = 601"],
  ["TeachingPeriod_order", "TeachingPeriod", `"finishesOn" = "startsOn" - 1`],
  ["Programme_order", "Programme", `"finishesOn" = "startsOn" - 1`],
  ["Participation_has_a_role", "Participation", "roles = '{}'"],
  ["Participation_order", "Participation", `"finishedOn" = "startedOn" - 1`],
  ["Participation_not_own_manager", "Participation", `"lineManagerId" = "personId"`],
  ["Participation_travel", "Participation", `"maxTravelMinutes" = -1`],
  ["ThemePrivateHalf_confidence", "ThemePrivateHalf", "confidence = 11"],
  ["ThemePrivateHalf_confidence", "ThemePrivateHalf", "confidence = 0"],
  ["Standard_titled", "Standard", "title = ' '"],
  ["ThemeTopic_titled", "ThemeTopic", "title = ' ' WHERE position = 1"],
  ["ThemeTopic_position", "ThemeTopic", "position = 0"],
  ["TimetableSession_weekday", "TimetableSession", "weekday = 8"],
  ["TimetableSession_order", "TimetableSession", `"endsAt" = "startsAt"`],
  ["TimetableSession_order", "TimetableSession", `"endsAt" = 1441`],
  ["TimetableSession_learners", "TimetableSession", "learners = 1001"],
  ["GroupMembership_order", "GroupMembership", `"finishedOn" = "startedOn" - 1`],
  ["Invitation_order", "Invitation", `"expiresAt" = "createdAt"`],
  ["Invitation_spent_or_withdrawn", "Invitation", `"spentAt" = now(), "withdrawnAt" = now()`],
  ["GroupMembership_confirmed_or_not", "GroupMembership", `"confirmedAt" = now(), "objectedAt" = now()`],
  ["Letter_refused_in_words", "Letter", `"refusedAt" = now(), refusal = NULL`],
  ["WeeklyDigest_monday", "WeeklyDigest", `"weekOn" = '2027-01-20'`],
  ["Visit_calendar_entries", "Visit", `"calendarEntries" = -1`],
  ["GroupDraft_steps", "GroupDraft", "step = top + 1"],
  ["GroupDraft_published_by_somebody", "GroupDraft", `"publishedById" = NULL`],
  [
    "GroupDraft_published_or_discarded",
    "GroupDraft",
    `"discardedAt" = now() WHERE "publishedAt" IS NOT NULL`,
  ],
  ["GroupingWeights_range", "GroupingWeights", "evenly = 11"],
  ["GroupProposal_ended_somehow", "GroupProposal", `"endedAt" = NULL`],
  ["GroupProposal_kept_on_a_draft", "GroupProposal", `"end" = 'late'`],
  ["GroupProposal_result_has_a_version", "GroupProposal", `"resultVersion" = NULL`],
  ["VisitRecord_learners", "VisitRecord", `"learnersPresent" = 1001 WHERE "sharedAt" IS NULL`],
  ["SetMeeting_length", "SetMeeting", `"endsAt" = "startsAt" + interval '25 hours'`],
  ["SetMeeting_order", "SetMeeting", `"endsAt" = "startsAt"`],
  ["SetMeeting_held_or_cancelled", "SetMeeting", `"heldAt" = now(), "cancelledAt" = now()`],
  [
    "SetMeeting_no_help_with_nothing",
    "SetMeeting",
    `"helpWanted" = true, "heldAt" = NULL, "cancelledAt" = now()`,
  ],
  ["SetTurn_position", "SetTurn", "position = -1"],
  ["SetAction_closed_is_confirmed", "SetAction", `"confirmedAt" = NULL WHERE "closedAt" IS NOT NULL`],
  ["Letter_one_receiver", "Letter", `"toAddress" = 'a@b.example', "toName" = 'A'`],
  ["Evaluation_in_order", "Evaluation", `"openedAt" = NULL WHERE "closedAt" IS NOT NULL`],
  ["EvaluationCard_withdrawn_is_empty", "EvaluationCard", `text = 'x' WHERE "withdrawnAt" IS NOT NULL`],
  ["EvaluationCard_starred_stands", "EvaluationCard", `"starredAt" = now() WHERE "withdrawnAt" IS NOT NULL`],
  ["EvaluationCard_not_into_itself", "EvaluationCard", `"mergedIntoId" = id WHERE id = 'card-4'`],
  ["EvaluationCard_agreed", "EvaluationCard", "agreed = -1"],
  ["GoodPractice_two_people", "GoodPractice", `"hostId" = "authorId" WHERE id = 'practice-p21'`],
  ["GoodPractice_host_agreed", "GoodPractice", `"approvedAt" = NULL WHERE id = 'practice-p06'`],
  ["GoodPractice_public_is_published", "GoodPractice", `"publishedAt" = NULL WHERE id = 'practice-p02'`],
  ["GoodPractice_public_as_agreed", "GoodPractice", `"publicAt" = now() WHERE id = 'practice-p06'`],
  ["GoodPractice_withdrawn_is_away", "GoodPractice", `"withdrawnAt" = now() WHERE id = 'practice-p04'`],
  ["GoodPractice_offered_for", "GoodPractice", `"offeredFor" = NULL WHERE id = 'practice-p22'`],
  ["SharingAct_people", "SharingAct", "people = -1"],
  ["Workshop_order", "Workshop", `"endsAt" = "startsAt"`],
  ["Workshop_capacity", "Workshop", "capacity = 0 WHERE id = 'workshop-w23'"],
  ["Workshop_held_or_called_off", "Workshop", `"cancelledAt" = now() WHERE id = 'workshop-w21'`],
  ["Workshop_feedback_after", "Workshop", `"feedbackClosedAt" = now() WHERE id = 'workshop-w23'`],
  ["WorkshopPlace_email_lower", "WorkshopPlace", `email = 'UPPER@b.example' WHERE id = 'place-w22-5'`],
  ["WorkshopPlace_cancelled_has_its_time", "WorkshopPlace", `"cancelledAt" = now() WHERE id = 'place-w22-5'`],
  ["WorkshopPlace_came_with_a_place", "WorkshopPlace", "attended = true WHERE state = 'waiting'"],
  ["WorkshopFeedback_tried_has_its_time", "WorkshopFeedback", `"triedAt" = NULL WHERE "triedIt" IS NOT NULL`],
  ["ProjectReport_published_is_frozen", "ProjectReport", `frozen = NULL WHERE "publishedAt" IS NOT NULL`],
];

describe("plain facts", () => {
  it.each(PLAIN)("%s holds %s (%s)", async (constraint, table, set) => {
    await expect(undone([[`UPDATE "${table}" SET ${set}`]])).rejects.toMatchObject({ ...CHECK, constraint });
  });

  it("is a check constraint of the database for each name here", async () => {
    const found = await rows<{ conname: string }>(
      `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    const names = found.map(({ conname }) => conname);
    expect(NAMED.filter((name) => !names.includes(name))).toEqual([]);
  });
});

const NAMED = [
  ...PLAIN.map(([constraint]) => constraint),
  ...[
    "Visit_two_people",
    "Visit_order",
    "Visit_learners",
    "Visit_proposed_by_one_of_two",
    "Visit_awaits_one_of_two",
    "Visit_awaits_while_proposed",
    "Visit_shared_has_its_time",
    "Visit_figures_only_once_shared",
    "Visit_group_unless_open_door",
    "SetNote_not_recorded",
    "SetAction_closed_has_its_time",
  ],
];
