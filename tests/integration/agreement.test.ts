import { createCaslExtension } from "@casl/prisma/runtime";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ability, can, visible } from "@/lib/access/ability";
import { type Actor, actorFrom, loadActor } from "@/lib/access/actor";
import { ACTS, type Act, type Columns, type Listed } from "@/lib/access/artefacts";
import { rulesFor } from "@/lib/access/rules";
import { asPerson } from "@/lib/core/db";
import { PrismaClient } from "@/prisma/generated/client";
import { players } from "@/prisma/seed/cast";
import { ownerUrl } from "@/tests/support/database";
import { loadCast } from "@/tests/support/example";
import { rows } from "@/tests/support/owner";
import { sessionOf } from "@/tests/support/sign-in";

// The owner's client: row-level security does not help the rules here.
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl }) }).$extends(
  createCaslExtension(),
);
type Row = Record<string, string>;

const LISTS: Record<Listed, (ability: Ability, act: Act) => Promise<object[]>> = {
  Programme: (a, act) => prisma.programme.findMany({ where: { AND: [visible(a, act, "Programme")] } }),
  Participation: (a, act) =>
    prisma.participation.findMany({ where: { AND: [visible(a, act, "Participation")] } }),
  Milestone: (a, act) => prisma.milestone.findMany({ where: { AND: [visible(a, act, "Milestone")] } }),
  Theme: (a, act) => prisma.theme.findMany({ where: { AND: [visible(a, act, "Theme")] } }),
  ThemePrivateHalf: (a, act) =>
    prisma.themePrivateHalf.findMany({ where: { AND: [visible(a, act, "ThemePrivateHalf")] } }),
  TimetableSession: (a, act) =>
    prisma.timetableSession.findMany({ where: { AND: [visible(a, act, "TimetableSession")] } }),
  PeerGroup: (a, act) => prisma.peerGroup.findMany({ where: { AND: [visible(a, act, "PeerGroup")] } }),
  Visit: (a, act) => prisma.visit.findMany({ where: { AND: [visible(a, act, "Visit")] } }),
  VisitRecord: (a, act) => prisma.visitRecord.findMany({ where: { AND: [visible(a, act, "VisitRecord")] } }),
  Letter: (a, act) => prisma.letter.findMany({ where: { AND: [visible(a, act, "Letter")] } }),
  Nudge: (a, act) => prisma.nudge.findMany({ where: { AND: [visible(a, act, "Nudge")] } }),
  ThemeWording: (a, act) =>
    prisma.themeWording.findMany({ where: { AND: [visible(a, act, "ThemeWording")] } }),
  SelfEvaluation: (a, act) =>
    prisma.selfEvaluation.findMany({ where: { AND: [visible(a, act, "SelfEvaluation")] } }),
  SkillOffer: (a, act) => prisma.skillOffer.findMany({ where: { AND: [visible(a, act, "SkillOffer")] } }),
  SetMeeting: (a, act) => prisma.setMeeting.findMany({ where: { AND: [visible(a, act, "SetMeeting")] } }),
  SetNote: (a, act) => prisma.setNote.findMany({ where: { AND: [visible(a, act, "SetNote")] } }),
  SetTakeaway: (a, act) => prisma.setTakeaway.findMany({ where: { AND: [visible(a, act, "SetTakeaway")] } }),
  SetAction: (a, act) => prisma.setAction.findMany({ where: { AND: [visible(a, act, "SetAction")] } }),
  EndReport: (a, act) => prisma.endReport.findMany({ where: { AND: [visible(a, act, "EndReport")] } }),
  EndReportText: (a, act) =>
    prisma.endReportText.findMany({ where: { AND: [visible(a, act, "EndReportText")] } }),
  SetReview: (a, act) => prisma.setReview.findMany({ where: { AND: [visible(a, act, "SetReview")] } }),
  DebriefProcess: (a, act) =>
    prisma.debriefProcess.findMany({ where: { AND: [visible(a, act, "DebriefProcess")] } }),
  Evaluation: (a, act) => prisma.evaluation.findMany({ where: { AND: [visible(a, act, "Evaluation")] } }),
  EvaluationCard: (a, act) =>
    prisma.evaluationCard.findMany({ where: { AND: [visible(a, act, "EvaluationCard")] } }),
  GoodPractice: (a, act) =>
    prisma.goodPractice.findMany({ where: { AND: [visible(a, act, "GoodPractice")] } }),
  SharingAct: (a, act) => prisma.sharingAct.findMany({ where: { AND: [visible(a, act, "SharingAct")] } }),
  Workshop: (a, act) => prisma.workshop.findMany({ where: { AND: [visible(a, act, "Workshop")] } }),
  WorkshopPlace: (a, act) =>
    prisma.workshopPlace.findMany({ where: { AND: [visible(a, act, "WorkshopPlace")] } }),
  ProjectReport: (a, act) =>
    prisma.projectReport.findMany({ where: { AND: [visible(a, act, "ProjectReport")] } }),
};
const KEY: Partial<Record<Listed, string>> = {
  ThemePrivateHalf: "themeId",
  VisitRecord: "visitId",
  SkillOffer: "participationId",
  SetTakeaway: "meetingId",
  SetReview: "meetingId",
  DebriefProcess: "meetingId",
};
const tables = Object.keys(LISTS) as Listed[];
const all = new Map<Listed, Row[]>();

const keys = (table: Listed, found: object[]) =>
  (found as Row[]).map((row) => row[KEY[table] ?? "id"]).sort();

const actorOf = async (email: string): Promise<Actor | null> => loadActor(await sessionOf(email));

beforeAll(async () => {
  await loadCast();
  // Two shared forms that both have opened, one to their buddies and one to a set; and a group not published yet.
  await rows(`UPDATE "VisitRecord" SET "openToGroupId" = 'running-egret' WHERE "visitId" = 'visit-r10'`);
  await rows(`UPDATE "VisitRecord" SET "openToSetId" = 'running-set-one' WHERE "visitId" = 'visit-r01'`);
  await rows(`UPDATE "PeerGroup" SET "publishedAt" = NULL WHERE id = 'running-avocet'`);
  for (const table of tables) all.set(table, await rows<Row>(`SELECT * FROM "${table}"`));
});
afterAll(() => prisma.$disconnect());

it("meets everybody of the cast and every table with rows in it", () => {
  expect(players).toHaveLength(29);
  const told = tables.filter((table) => all.get(table)?.length);
  expect(told).toEqual(
    expect.arrayContaining(["Programme", "Participation", "Milestone", "Theme", "ThemePrivateHalf"]),
  );
  expect(told).toEqual(
    expect.arrayContaining(["TimetableSession", "PeerGroup", "Visit", "VisitRecord", "Letter"]),
  );
});

describe.each(players.map(({ email }) => email))("%s", (email) => {
  it("finds in every list exactly what the rules let them, act by act", async () => {
    const actor = await actorOf(email);
    if (email === "leaver.b@southend.example") {
      expect(actor).toBeNull();
      return;
    }
    const ability = rulesFor(actor as Actor);
    let compared = 0;
    for (const table of tables)
      for (const act of ACTS.filter((each) => ability.rulesFor(each, table).length > 0)) {
        const found = await LISTS[table](ability, act);
        const wanted = (all.get(table) ?? []).filter((row) =>
          can(ability, act, table, row as unknown as Columns[Listed]),
        );
        expect(keys(table, found), `${act} ${table}`).toEqual(keys(table, wanted));
        compared += found.length;
      }
    expect(compared).toBeGreaterThan(0);
  });
});

describe("somebody with no rights at all", () => {
  const ability = rulesFor(actorFrom({ id: "nobody", name: "", email: "" }, [], []));

  it.each(tables)("finds nothing of %s, whatever they would do with it", async (table) => {
    for (const act of ["see", "edit", "administer", "agree"] as const)
      expect(await LISTS[table](ability, act), act).toEqual([]);
  });

  it("finds nothing through a relation either", async () => {
    const counted = await prisma.programme.findMany({
      select: { _count: { select: { visits: { where: { AND: [visible(ability, "see", "Visit")] } } } } },
    });
    expect(counted.map(({ _count }) => _count.visits)).toEqual([0, 0]);
  });
});

describe("both locks", () => {
  it("let the same people read a form and a private half, less what was opened to others", async () => {
    await rows(`UPDATE "VisitRecord" SET "openToGroupId" = NULL, "openToSetId" = NULL`);
    let read = 0;
    for (const { email } of players.filter(({ active }) => active !== false)) {
      const actor = (await actorOf(email)) as Actor;
      const ability = rulesFor(actor);
      const [records, halves] = await asPerson(actor.personId, async (tx) => [
        await tx.visitRecord.findMany(),
        await tx.themePrivateHalf.findMany(),
      ]);
      expect(keys("VisitRecord", records), email).toEqual(
        keys("VisitRecord", await LISTS.VisitRecord(ability, "see")),
      );
      expect(keys("ThemePrivateHalf", halves), email).toEqual(
        keys("ThemePrivateHalf", await LISTS.ThemePrivateHalf(ability, "see")),
      );
      read += records.length + halves.length;
    }
    expect(read).toBeGreaterThan(50);
  });
});
