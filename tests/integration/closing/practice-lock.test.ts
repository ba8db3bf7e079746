import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personId, players } from "@/prisma/seed/cast";
import { app, as, REFUSED } from "@/tests/support/app-role";
import { loadCast } from "@/tests/support/example";
import { rows } from "@/tests/support/owner";

interface Entry {
  id: string;
  authorId: string;
  hostId: string | null;
  offeredAt: Date | null;
  publishedAt: Date | null;
}
let entries: Entry[] = [];

function first(fits: (entry: Entry) => boolean): Entry {
  const found = entries.find(fits);
  if (!found) throw new Error("the example has no such entry");
  return found;
}
const draft = () => first(({ publishedAt, offeredAt }) => !publishedAt && !offeredAt);
const offered = () => first(({ publishedAt, offeredAt, hostId }) => !publishedAt && !!offeredAt && !!hostId);
const shared = () => first(({ publishedAt, hostId }) => !!publishedAt && !!hostId);
const third = (entry: Entry) =>
  personId(
    players.map(({ key }) => key).find((key) => ![entry.authorId, entry.hostId].includes(personId(key))) ??
      "lead",
  );

beforeAll(async () => {
  await app.connect();
  await loadCast();
  entries = await rows<Entry>('SELECT * FROM "GoodPractice"');
});
afterAll(() => app.end());

const ids = (found: { id: string }[]) => found.map(({ id }) => id).sort();

describe("an entry that is not published", () => {
  it("is read by its author, by whom it is offered to, and by nobody else", async () => {
    for (const person of ["", "person-nobody", ...players.map(({ key }) => personId(key))]) {
      const wanted = entries.filter(
        ({ publishedAt, authorId, hostId }) => publishedAt || authorId === person || hostId === person,
      );
      expect(ids((await as(person, 'SELECT id FROM "GoodPractice"')).rows), person).toEqual(ids(wanted));
    }
    const published = entries.filter(({ publishedAt }) => publishedAt);
    expect(ids((await app.query('SELECT id FROM "GoodPractice"')).rows)).toEqual(ids(published));
    expect(published.length).toBeLessThan(entries.length - 1);
  });

  it("is changed, taken back and deleted by nobody who cannot read it", async () => {
    for (const entry of [draft(), offered()])
      for (const sql of [
        `UPDATE "GoodPractice" SET title = 'x' WHERE id = $1`,
        `UPDATE "GoodPractice" SET "hostId" = app_person() WHERE id = $1`,
        `DELETE FROM "GoodPractice" WHERE id = $1`,
      ])
        expect((await as(third(entry), sql, [entry.id])).rowCount, sql).toBe(0);
  });
});

describe("an entry", () => {
  it("is begun in one's own name, in a programme one takes part in", async () => {
    const insert = `INSERT INTO "GoodPractice" (id, "programmeId", "authorId", title, "oneSentence", "whatToDo",
      "intentionKey") VALUES ('planted', $1, $2, 'x', '', '', 'planted')`;
    const [s02, leaver] = [personId("s02"), personId("la")];
    expect((await as(s02, insert, ["programme-running", s02])).rowCount).toBe(1);
    await expect(as(s02, insert, ["programme-running", personId("s03")])).rejects.toMatchObject(REFUSED);
    await expect(as(leaver, insert, ["programme-running", leaver])).rejects.toMatchObject(REFUSED);
  });

  it("is handed to nobody, by its author or by whom it is offered to", async () => {
    for (const entry of [draft(), offered(), shared()])
      for (const person of [entry.authorId, entry.hostId].filter((each) => each !== null)) {
        const hand = `UPDATE "GoodPractice" SET "authorId" = $2 WHERE id = $1`;
        await expect(as(person, hand, [entry.id, third(entry)])).rejects.toMatchObject(REFUSED);
      }
  });

  it("is worded by its author alone, also where somebody else may agree to it", async () => {
    const word = `UPDATE "GoodPractice" SET "whatToDo" = 'other words' WHERE id = $1`;
    for (const { id, authorId, hostId } of [offered(), shared()]) {
      await expect(as(hostId ?? "", word, [id])).rejects.toMatchObject(REFUSED);
      expect((await as(authorId, word, [id])).rowCount).toBe(1);
    }
  });

  it("is taken back by either of the two, and by nobody else", async () => {
    const entry = shared();
    const standing = async (person: string) => {
      await app.query("BEGIN");
      try {
        await app.query("SELECT set_config('app.person', $1, true)", [person]);
        await app.query("SELECT take_back_practice($1, now())", [entry.id]);
        return (
          await app.query('SELECT FROM "GoodPractice" WHERE id = $1 AND "publishedAt" IS NOT NULL', [
            entry.id,
          ])
        ).rowCount;
      } finally {
        await app.query("ROLLBACK");
      }
    };
    expect(await standing(third(entry))).toBe(1);
    expect(await standing("")).toBe(1);
    for (const person of [entry.authorId, entry.hostId ?? ""]) expect(await standing(person)).toBe(0);
  });
});
