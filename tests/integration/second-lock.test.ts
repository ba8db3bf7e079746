import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asNobody, asPerson, CONTENT_MODELS, db } from "@/lib/core/db";
import { personId, players } from "@/prisma/seed/cast";
import { app, as } from "@/tests/support/app-role";
import { loadCast } from "@/tests/support/example";
import { rows } from "@/tests/support/owner";

const ALL = CONTENT_MODELS.map((model) => `${model.charAt(0).toUpperCase()}${model.slice(1)}`);
/** The tables of content that the example fills. */
const TABLES = [
  ...["ThemePrivateHalf", "VisitWishes", "VisitDraft", "VisitRecord", "HostReply", "UsefulTap"],
  ...["VisitAddendum", "SetReview", "Debrief"],
];
const KEY: Record<string, string> = {
  ...{ ThemePrivateHalf: "themeId", VisitAddendum: "id" },
  ...{ SetReview: "meetingId", Debrief: "meetingId" },
};
const keyOf = (table: string) => KEY[table] ?? "visitId";

type Content = Record<string, string> & { authorId: string; readerIds?: string[] };
const truth = new Map<string, Content[]>();

function first(table: string, fits = (_: Content) => true): Content {
  const row = truth.get(table)?.find(fits);
  if (!row) throw new Error(`no such row in ${table}`);
  return row;
}

beforeAll(async () => {
  await app.connect();
  await loadCast();
  for (const table of TABLES) truth.set(table, await rows<Content>(`SELECT * FROM "${table}"`));
});
afterAll(() => app.end());

it("has row-level security on every table of content, and rows to hide in these", async () => {
  for (const table of TABLES) expect(truth.get(table)?.length, table).toBeGreaterThan(0);
  const locked = await rows<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace`,
  );
  const names = locked.map(({ relname }) => relname);
  expect(names).toEqual(expect.arrayContaining([...ALL, ...TABLES]));
});

it.each(ALL)("%s is empty for nobody, and for a person who does not exist", async (table) => {
  expect((await app.query(`SELECT * FROM "${table}"`)).rows).toEqual([]);
  for (const person of ["", "person-nobody", "%", "' OR 1=1 --"])
    expect((await as(person, `SELECT * FROM "${table}"`)).rows).toEqual([]);
});

describe.each(TABLES)("%s", (table) => {
  it("gives each person what they wrote or may read, and not a row more", async () => {
    for (const { key } of players) {
      const person = personId(key);
      const wanted = (truth.get(table) ?? []).filter(
        ({ authorId, readerIds }) => authorId === person || readerIds?.includes(person),
      );
      const found = await as(person, `SELECT * FROM "${table}"`);
      const keys = (list: Content[]) => list.map((row) => row[keyOf(table)]).sort();
      expect(keys(found.rows), key).toEqual(keys(wanted));
    }
  });

  it("changes and loses no row that somebody else wrote", async () => {
    for (const { key } of players) {
      const person = personId(key);
      const foreign = `WHERE "authorId" <> '${person}'`;
      for (const sql of [
        `UPDATE "${table}" SET "programmeId" = 'taken' ${foreign}`,
        `UPDATE "${table}" SET "authorId" = '${person}' ${foreign}`,
        `DELETE FROM "${table}" ${foreign}`,
      ])
        expect((await as(person, sql)).rowCount, `${key}: ${sql}`).toBe(0);
    }
  });

  it("takes no row in another's name, and none about a thing of others", async () => {
    for (const row of truth.get(table) ?? []) {
      const other = personId(row.authorId === personId("s02") ? "lead" : "s02");
      const insert = (more: object) => {
        const { columns, marks, values } = parts({ ...row, ...(row.id ? { id: "new" } : {}), ...more });
        return [`INSERT INTO "${table}" (${columns}) VALUES (${marks})`, values] as const;
      };
      await expect(as(other, ...insert({}))).rejects.toMatchObject({ code: "42501" });
      const mine = { authorId: other, ...(row.readerIds ? { readerIds: [other] } : {}) };
      await expect(as(other, ...insert(mine))).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("lets no author hand a row to a third person", async () => {
    const row = first(table);
    const third = personId("lead");
    const sql = row.readerIds
      ? `UPDATE "${table}" SET "readerIds" = "readerIds" || '${third}'::text`
      : `UPDATE "${table}" SET "authorId" = '${third}'`;
    if (["HostReply", "VisitAddendum"].includes(table))
      expect((await as(row.authorId, sql)).rowCount).toBe(0);
    else await expect(as(row.authorId, sql)).rejects.toMatchObject({ code: "42501" });
  });
});

function parts(row: object) {
  const names = Object.keys(row);
  return {
    columns: names.map((name) => `"${name}"`).join(", "),
    marks: names.map((_, index) => `$${index + 1}`).join(", "),
    values: Object.values(row),
  };
}

describe("what was shared", () => {
  const shared = () => first("VisitRecord", ({ sharedAt }) => sharedAt !== null);

  it.each([
    `"whatISaw" = 'other words'`,
    `"whatILearned" = ''`,
    `"learnersPresent" = 1`,
    `"talkedOn" = NULL`,
    `"sharedAt" = NULL`,
    `"nextStep" = 'x', version = version + 1`,
  ])("is not edited by its author (%s)", async (set) => {
    const { authorId, visitId } = shared();
    const update = `UPDATE "VisitRecord" SET ${set} WHERE "visitId" = $1`;
    await expect(as(authorId, update, [visitId])).rejects.toMatchObject({ code: "23514" });
  });

  it("is not taken away, while what is not shared may be", async () => {
    const { authorId, visitId } = shared();
    const remove = `DELETE FROM "VisitRecord" WHERE "visitId" = $1`;
    expect((await as(authorId, remove, [visitId])).rowCount).toBe(0);
    const own = first("VisitRecord", ({ sharedAt }) => sharedAt === null);
    expect((await as(own.authorId, remove, [own.visitId])).rowCount).toBe(1);
  });

  it.each(["HostReply", "VisitAddendum"])("%s is written once", async (table) => {
    const { authorId } = first(table);
    expect((await as(authorId, `SELECT * FROM "${table}"`)).rowCount).toBeGreaterThan(0);
    expect((await as(authorId, `UPDATE "${table}" SET text = 'other words'`)).rowCount).toBe(0);
    expect((await as(authorId, `DELETE FROM "${table}"`)).rowCount).toBe(0);
  });
});

describe("the app's role", () => {
  it.each([
    `ALTER TABLE "VisitRecord" DISABLE ROW LEVEL SECURITY`,
    `ALTER TABLE "VisitRecord" NO FORCE ROW LEVEL SECURITY`,
    `DROP POLICY "read" ON "VisitRecord"`,
    `CREATE POLICY "all" ON "VisitRecord" USING (true)`,
    `ALTER TABLE "VisitRecord" DISABLE TRIGGER "VisitRecord_stays_as_shared"`,
    `ALTER ROLE current_user BYPASSRLS`,
    `TRUNCATE "VisitRecord"`,
    `TRUNCATE "Event"`,
    `UPDATE "Event" SET act = 'x'`,
    `DELETE FROM "Event"`,
    `CREATE OR REPLACE FUNCTION app_person() RETURNS text LANGUAGE sql AS $$ SELECT 'person-s01' $$`,
  ])("may not %s", async (sql) => {
    await expect(as(personId("s01"), sql)).rejects.toMatchObject({ code: "42501" });
  });

  it("reads nothing by switching row security off", async () => {
    await app.query("SET row_security = off");
    await expect(app.query('SELECT * FROM "VisitRecord"')).rejects.toMatchObject({ code: "42501" });
    await app.query("RESET row_security");
  });

  it("owns nothing at all", async () => {
    const { rows: owned } = await app.query(
      `SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = current_user
       UNION ALL SELECT proname FROM pg_proc WHERE pg_get_userbyid(proowner) = current_user`,
    );
    expect(owned).toEqual([]);
  });
});

describe("a person set for one transaction", () => {
  it("is forgotten by the connection that is used next", async () => {
    const count = async () => {
      const [row] = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM "VisitRecord"`;
      return row?.count;
    };
    const busy = players.flatMap(({ key }) => [
      asPerson(personId(key), (tx) => tx.visitRecord.count()),
      asNobody((tx) => tx.visitRecord.count()),
      count(),
    ]);
    const found = await Promise.all(busy);
    const nobody = found.filter((_, index) => index % 3 > 0);
    expect(nobody.filter((one) => one !== 0)).toEqual([]);
    const people = found.filter((_, index) => index % 3 === 0);
    const wanted = players.map(
      ({ key }) =>
        (truth.get("VisitRecord") ?? []).filter((row) => row.readerIds?.includes(personId(key))).length,
    );
    expect(people).toEqual(wanted);
    expect(await Promise.all(Array.from({ length: 30 }, count))).toEqual(Array(30).fill(0));
  });

  it("is forgotten after a fault too", async () => {
    await expect(
      asPerson(personId("s01"), async (tx) => {
        await tx.visitRecord.count();
        throw new Error("planted");
      }),
    ).rejects.toThrow("planted");
    expect(await db().$queryRaw`SELECT app_person() AS person`).toEqual([{ person: null }]);
  });
});
