import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personId, players } from "@/prisma/seed/cast";
import { app, as, REFUSED } from "@/tests/support/app-role";
import { loadCast } from "@/tests/support/example";
import { rows } from "@/tests/support/owner";

// Set two met on 7 January: Samuel (s08) facilitates, Lucia (s09) presented, Yusuf (s12) was there, Priya (s02) was not.
const MEETING = "meeting-r22";
const [SAMUEL, LUCIA, YUSUF, PRIYA, MAUREEN] = ["s08", "s09", "s12", "s02", "s01"].map(personId) as [
  ...[string, string, string, string, string],
];

beforeAll(async () => {
  await app.connect();
  await loadCast();
});
afterAll(() => app.end());

describe("what facilitators tell each other", () => {
  it("is read by those who facilitate a set of that programme now, and by nobody else", async () => {
    const all = await rows<{ meetingId: string; programmeId: string }>(`SELECT * FROM "DebriefProcess"`);
    const facilitators = await rows<{ personId: string; programmeId: string }>(
      `SELECT p."personId", m."programmeId" FROM "GroupMembership" m JOIN "Participation" p ON p.id = m."participationId"
       WHERE m.facilitates AND m."finishedOn" IS NULL`,
    );
    for (const { key } of players) {
      const years = facilitators
        .filter((one) => one.personId === personId(key))
        .map((one) => one.programmeId);
      const wanted = all.filter(({ programmeId }) => years.includes(programmeId)).map((one) => one.meetingId);
      const found = await as(personId(key), `SELECT * FROM "DebriefProcess"`);
      expect(found.rows.map((row) => row.meetingId).sort(), key).toEqual(wanted.sort());
    }
  });

  it("is written about one's own set, in one's own name", async () => {
    const insert = `INSERT INTO "DebriefProcess" ("meetingId", "programmeId", "authorId") VALUES ($1, 'programme-running', $2)`;
    await expect(as(LUCIA, insert, ["meeting-r12", LUCIA])).rejects.toMatchObject(REFUSED);
    await expect(as(MAUREEN, insert, ["meeting-r23", MAUREEN])).rejects.toMatchObject(REFUSED);
    await expect(as(MAUREEN, insert, ["meeting-r12", SAMUEL])).rejects.toMatchObject(REFUSED);
    expect((await as(MAUREEN, insert, ["meeting-r12", MAUREEN])).rowCount).toBe(1);
    const foreign = `"authorId" <> '${MAUREEN}'`;
    expect((await as(MAUREEN, `UPDATE "DebriefProcess" SET worked = 'x' WHERE ${foreign}`)).rowCount).toBe(0);
    expect((await as(MAUREEN, `DELETE FROM "DebriefProcess" WHERE ${foreign}`)).rowCount).toBe(0);
  });
});

describe("another's turn", () => {
  const change = `UPDATE "SetNote" SET issue = 'x' WHERE id = 'note-r22-s09'`;

  it("is changed by the presenter and the facilitator who was there, and by no other member", async () => {
    for (const person of [LUCIA, SAMUEL]) expect((await as(person, change)).rowCount).toBe(1);
    for (const person of [YUSUF, PRIYA, MAUREEN]) expect((await as(person, change)).rowCount).toBe(0);
  });

  it("is handed to nobody who was away, and to no other set", async () => {
    for (const set of [`"readerIds" = "readerIds" || '${PRIYA}'::text`, `"setId" = 'running-set-one'`])
      for (const person of [LUCIA, SAMUEL])
        await expect(
          as(person, `UPDATE "SetNote" SET ${set} WHERE id = 'note-r22-s09'`),
        ).rejects.toMatchObject(REFUSED);
  });

  it("that is not to be recorded is recorded again by its presenter alone", async () => {
    // Samuel facilitates set two and asked this of his own turn; Bernadette (s07) asked it in set one, Maureen's.
    const again = `UPDATE "SetNote" SET "dontRecord" = false WHERE id = 'note-r12-s07'`;
    await expect(as(MAUREEN, again)).rejects.toMatchObject(REFUSED);
    expect((await as(personId("s07"), again)).rowCount).toBe(1);
  });

  it("stays a turn once something of it is kept, or is not to be", async () => {
    const drop = `DELETE FROM "SetTurn" WHERE "meetingId" = $1`;
    expect((await as(SAMUEL, drop, [MEETING])).rowCount).toBe(0);
    expect((await as(MAUREEN, drop, ["meeting-r13"])).rowCount).toBe(2);
  });
});

describe("another's action", () => {
  const text = `INSERT INTO "SetActionText" ("actionId", "programmeId", "authorId", "readerIds", what)
    VALUES ('planted', 'programme-running', $1, $2, 'x')`;

  async function plant(person: string, readers: string[]): Promise<pg.QueryResult> {
    await app.query("BEGIN");
    try {
      await app.query("SELECT set_config('app.person', $1, true)", [person]);
      await app.query(
        `INSERT INTO "SetAction" (id, "programmeId", "setId", "meetingId", "ownerId", "dueOn")
         VALUES ('planted', 'programme-running', 'running-set-two', $1, 'running-s09', '2027-02-03')`,
        [MEETING],
      );
      return await app.query(text, [LUCIA, readers]);
    } finally {
      await app.query("ROLLBACK");
    }
  }

  it("is worded by the facilitator who was there, for those who were", async () => {
    expect((await plant(SAMUEL, [SAMUEL, LUCIA])).rowCount).toBe(1);
    await expect(plant(SAMUEL, [SAMUEL, LUCIA, PRIYA])).rejects.toMatchObject(REFUSED);
    for (const person of [YUSUF, PRIYA, MAUREEN])
      await expect(plant(person, [person, LUCIA])).rejects.toMatchObject(REFUSED);
  });

  it("is not handed on by its owner either", async () => {
    const hand = `UPDATE "SetActionText" SET "readerIds" = "readerIds" || '${PRIYA}'::text WHERE "authorId" = $1
      AND "actionId" = 'action-r22-1'`;
    await expect(as(LUCIA, hand, [LUCIA])).rejects.toMatchObject(REFUSED);
  });
});

describe("what somebody has begun to write of a turn", () => {
  it("is kept nowhere once that turn is not to be recorded", async () => {
    const jot = `INSERT INTO "Jotting" ("personId", place, values) VALUES ($1, $2, '{}')`;
    expect((await as(MAUREEN, jot, [MAUREEN, "set-turn:meeting-r12_running-s07"])).rowCount).toBe(0);
    expect((await as(MAUREEN, jot, [MAUREEN, "set-turn:meeting-r12_running-s03"])).rowCount).toBe(1);
  });
});
