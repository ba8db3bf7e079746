import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "@/lib/core/csv";
import { pack, unpack } from "@/lib/core/files/packed";
import { type Row, toTable } from "@/lib/timetables/engine/columns";
import { differences } from "@/lib/timetables/engine/differences";
import { sessionKey } from "@/lib/timetables/rules";
import { anyText, keepable } from "@/tests/support/nasty";
import { context, HEAD, readCsv } from "@/tests/support/timetables";

const GOOD = "ana@east.example,mon,09:30,11:30,teaching,,,,,,,";

const day = fc
  .integer({ min: 0, max: 36_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));
const words = anyText
  .map((text) => keepable(text).replace(/\r\n?/g, "\n"))
  .filter((text) => text.length <= 200);
const place = fc.constantFrom(
  { collegeId: null, siteId: null },
  ...context.colleges.flatMap(({ id, sites }) => [
    { collegeId: id, siteId: null },
    ...sites.map((site) => ({ collegeId: id, siteId: site.id })),
  ]),
);
const row: fc.Arbitrary<Row> = fc
  .record({
    email: fc.constantFrom(...context.owners.keys()),
    weekday: fc.integer({ min: 1, max: 7 }),
    times: fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 2 }),
    kind: fc.constantFrom("teaching" as const, "unavailable" as const),
    place,
    group: words,
    subject: words,
    learners: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }),
    days: fc.tuple(fc.option(day, { nil: null }), fc.option(day, { nil: null })),
  })
  .map(({ times, place: where, days: [one, other], ...rest }) => {
    const [startsAt = 0, endsAt = 0] = times.toSorted((a, b) => a - b);
    const [fromOn, toOn] = one && other && one > other ? [other, one] : [one, other];
    return { ...rest, ...where, startsAt, endsAt, fromOn, toOn };
  });

describe("a timetable taken and brought back", () => {
  it("is the same, session by session", { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const text = csvText(toTable(rows, context.colleges));
        const read = readCsv(text);
        expect(read.faults).toEqual([]);
        expect(read.rows.map(sessionKey)).toEqual(rows.map(sessionKey));
        expect(read.rows.map(({ email }) => email)).toEqual(rows.map(({ email }) => email));
        const there = read.rows.map((each, at) => ({ ...each, id: String(at) }));
        expect(differences(there, read.rows)).toMatchObject({ added: [], removed: [] });
        expect(new TextDecoder().decode((await unpack(await pack(text))) ?? undefined)).toBe(
          text.replace(/^\uFEFF/, ""),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("merges no rows: two that are equal are two sessions", () => {
    const { rows } = readCsv(`${HEAD}\n${GOOD}\n${GOOD}`);
    expect(rows).toHaveLength(2);
    const there = rows.slice(0, 1).map((each) => ({ ...each, id: "one" }));
    expect(differences(there, rows)).toMatchObject({ added: [rows[1]], removed: [], unchanged: there });
    expect(
      differences([...there, { ...rows[1], id: "two" } as never], rows.slice(0, 1)).removed,
    ).toHaveLength(1);
  });

  it("cannot be made to unfold without end", { timeout: 30_000 }, async () => {
    expect(await unpack("")).toBeNull();
    expect(await unpack("%%%")).toBeNull();
    expect(await unpack(btoa("not packed at all"))).toBeNull();
    expect(await unpack(await pack("x".repeat(5 * 1024 * 1024)))).toBeNull();
  });
});
