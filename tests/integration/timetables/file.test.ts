import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FileShown } from "@/lib/timetables/actions/file";
import { bring, keep, line, look, previewOf, sessionsIn } from "@/tests/support/bring";
import { loadCast } from "@/tests/support/example";
import { NASTY } from "@/tests/support/nasty";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs, signedOut } from "@/tests/support/sign-in";
import { bytes, faultyRows, HEAD } from "@/tests/support/timetables";
import { workbook } from "@/tests/support/workbook";

const TUTOR = "tutor02@southend.example";
const LEAD = "lead@southend.example";

beforeAll(loadCast);
beforeEach(forgetRates);

describe("a file of one's own", () => {
  it("is looked at first, and then replaces what was there", async () => {
    await signedInAs(TUTOR);
    const before = await contents();
    const text = `${HEAD}\n${line(TUTOR)}\n${line(TUTOR, "fri,13:00,17:00,unavailable,,,,,,,")}`;
    const shown = previewOf(await look(text));
    expect(shown.counts).toMatchObject({ people: 1, sessions: 2, added: 2, removed: 5, unchanged: 0 });
    expect(shown.people).toEqual([{ email: TUTOR, name: "Priya Nandakumar", now: 5, after: 2 }]);
    expect(await contents()).toEqual(before);
    const done = await bring({ rows: shown.rows, seen: shown.seen });
    expect(done.shown).toMatchObject({ stage: "done", counts: { added: 2, removed: 5 } });
    expect(await sessionsIn("running-s02")).toBe(2);
    const event = await one('SELECT * FROM "Event" ORDER BY id DESC LIMIT 1');
    expect(event).toMatchObject({
      act: "import",
      thing: "TimetableSession",
      thingId: "running-s02",
      refusal: null,
    });
  });

  it("changes nothing the second time, whichever step is repeated", async () => {
    await signedInAs(TUTOR);
    const text = `${HEAD}\n${line(TUTOR, "wed,10:00,12:00,teaching,,,A,,,,")}`;
    const shown = previewOf(await look(text));
    await bring({ rows: shown.rows, seen: shown.seen });
    const after = await contents();
    expect((await bring({ rows: shown.rows, seen: shown.seen })).shown).toMatchObject({
      ...{ stage: "done", counts: { added: 0, removed: 0, unchanged: 1 } },
    });
    expect(await look(text)).toMatchObject({ stage: "same", counts: { sessions: 1 } });
    expect(await contents()).toEqual(after);
  });

  it("sent twice at once is one timetable", async () => {
    await signedInAs(TUTOR);
    const shown = previewOf(await look(`${HEAD}\n${line(TUTOR, "thu,10:00,12:00,teaching,,,B,,,,")}`));
    await Promise.all([1, 2, 3].map(() => bring({ rows: shown.rows, seen: shown.seen })));
    expect(await sessionsIn("running-s02")).toBe(1);
  });

  it("is shown again where the timetable was changed meanwhile, and replaces nothing", async () => {
    await signedInAs(TUTOR);
    const shown = previewOf(await look(`${HEAD}\n${line(TUTOR, "mon,8:00,9:00,teaching,,,C,,,,")}`));
    await rows(`UPDATE "TimetableSession" SET version = version + 1 WHERE "participationId" = 'running-s02'`);
    const before = await contents();
    const again = previewOf((await bring({ rows: shown.rows, seen: shown.seen })).shown as FileShown);
    expect(again.again).toBe(true);
    expect(await contents()).toEqual(before);
    expect((await bring({ rows: again.rows, seen: again.seen })).shown).toMatchObject({ stage: "done" });
  });

  it("of a hundred faulty rows is named fault by fault, and nothing is written", async () => {
    await signedInAs(TUTOR);
    const before = await contents();
    const { file, faults } = faultyRows(100, TUTOR);
    const shown = await look(file);
    expect(shown.stage === "faults" && shown.faults.map(({ row, column }) => ({ row, column }))).toEqual(
      faults,
    );
    expect(await contents()).toEqual(before);
  });

  it("may be a workbook", async () => {
    await signedInAs(TUTOR);
    const sheet = workbook([
      ["email", "weekday", "starts", "ends", "kind", "from"],
      [TUTOR, "Monday", { time: 0.375 }, 0.5, "Teaching", { day: 46471 }],
    ]);
    expect(await keep(sheet)).toMatchObject({ stage: "done" });
    expect(
      await one(
        `SELECT "startsAt", "endsAt", "fromOn"::text FROM "TimetableSession" WHERE "participationId" = 'running-s02'`,
      ),
    ).toEqual({ startsAt: 540, endsAt: 720, fromOn: "2027-03-25" });
  });

  it("names nobody but oneself: others are as unknown as nobody", async () => {
    await signedInAs(TUTOR);
    const shown = await look(
      `${HEAD}\n${line("tutor01@southend.example")}\n${line("nobody@southend.example")}\n${line(LEAD)}\n${line(TUTOR)}`,
    );
    if (shown.stage !== "faults") throw new Error("no faults");
    expect(shown.faults.map(({ row, column }) => [row, column])).toEqual([
      ...[
        [2, "email"],
        [3, "email"],
        [4, "email"],
      ],
    ]);
    const said = shown.faults.map(({ problem }) => problem.replace(/“.*”/, ""));
    expect(new Set(said).size).toBe(1);
    expect(shown.faults[0]?.remedy).toContain(TUTOR);
  });

  it("larger than 2 MB, empty, or missing gets a message beside it", async () => {
    await signedInAs(TUTOR);
    for (const fields of [{}, { file: new Uint8Array() }, { file: new Uint8Array(2 * 1024 * 1024 + 1) }]) {
      const state = await bring(fields as Record<string, Uint8Array>);
      expect(state).toMatchObject({ refusal: "INVALID" });
      expect(state.fieldErrors?.file).toHaveLength(1);
    }
  });

  it("is never a fault of ours, whatever is in it or comes back with it", async () => {
    await signedInAs(TUTOR);
    const before = await contents("Event");
    for (const text of NASTY) {
      await forgetRates();
      expect((await bring({ file: bytes(`${HEAD}\n${text}`) })).refusal).not.toBe("BROKEN");
      expect((await bring({ rows: text, seen: text })).refusal).not.toBe("BROKEN");
      expect((await bring({ programmeId: text, file: bytes(HEAD) })).refusal).not.toBe("BROKEN");
    }
    expect(await contents("Event")).toEqual(before);
  });

  it("needs somebody who takes part still", async () => {
    for (const email of ["withdrawn.a@southend.example", "leaver.a@southend.example"]) {
      await signedInAs(email);
      expect((await bring({ file: bytes(`${HEAD}\n${line(email)}`) })).refusal).toMatch(
        /FORBIDDEN|NOT_FOUND/,
      );
    }
    signedOut();
    expect((await bring({ file: bytes(HEAD) })).refusal).toBe("SIGNED_OUT");
  });
});
