import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { csvText } from "@/lib/core/csv";
import { takeTimetable } from "@/lib/timetables/loaders";
import { bring, keep, line, look, previewOf, sessionsIn } from "@/tests/support/bring";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { forgetRates, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";
import { HEAD } from "@/tests/support/timetables";

const TUTOR = "tutor02@southend.example";
const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";

beforeAll(loadCast);
beforeEach(forgetRates);

describe("a file of a coordinator", () => {
  it("may name all of their college, and nobody of the other", async () => {
    await signedInAs(THURROCK);
    const shown = await look(
      `${HEAD}\n${line("tutor01@thurrock.example", "mon,9:00,10:00,teaching,,,,,,,")}\n${line(TUTOR)}`,
    );
    if (shown.stage !== "faults") throw new Error("no faults");
    expect(shown.faults).toMatchObject([{ row: 3, column: "email" }]);
    expect(
      await keep(`${HEAD}\n${line("tutor01@thurrock.example", "mon,9:00,10:00,teaching,,,,,,,")}`),
    ).toMatchObject({
      stage: "done",
    });
    expect(await sessionsIn("running-t01")).toBe(1);
  });

  it("may name everybody where they lead, and leaves alone those it does not name", async () => {
    await signedInAs(LEAD);
    const others = await sessionsIn("running-s05");
    const text = ["tutor03@southend.example", "tutor02@thurrock.example"]
      .map((email) => line(email, "mon,9:00,10:00,teaching,,,,,,,"))
      .join("\n");
    expect(await keep(`${HEAD}\n${text}`)).toMatchObject({ stage: "done", counts: { people: 2 } });
    expect(await sessionsIn("running-s05")).toBe(others);
  });

  it("taken and brought back changes nothing", async () => {
    await signedInAs(LEAD);
    const text = csvText(await takeTimetable(RUNNING, { what: "all" }));
    expect(text.split("\r\n").length).toBeGreaterThan(50);
    expect(await look(text)).toMatchObject({ stage: "same" });
  });

  it("of 5,000 rows is looked at and kept in far less than 20 seconds", async () => {
    await rows(
      `INSERT INTO "Person" (id, email, name) SELECT 'many-' || n, 'many' || n || '@southend.example', 'Many ' || n FROM generate_series(1, 250) n`,
    );
    await rows(
      `INSERT INTO "Participation" (id, "programmeId", "personId", "collegeId", roles, "startedOn")
       SELECT 'many-' || n, $1, 'many-' || n, 'college-southend', '{tutor}', '2026-09-01' FROM generate_series(1, 250) n`,
      [RUNNING],
    );
    const days = ["mon", "tue", "wed", "thu", "fri"];
    const table = Array.from({ length: 5_000 }, (_, at) => [
      ...[
        `many${(at % 250) + 1}@southend.example`,
        days[at % 5] ?? "",
        `${8 + (at % 4)}:30`,
        `${14 + (at % 4)}:00`,
      ],
      ...["teaching", "Southend", "Pier Hill Centre", `Group ${at}`, "ESOL", "12", "2026-09-07", ""],
    ]);
    await signedInAs(LEAD);
    const began = performance.now();
    const text = csvText([HEAD.split(","), ...table]);
    const shown = previewOf(await look(text));
    const looked = performance.now();
    expect(shown.counts).toMatchObject({ people: 250, sessions: 5_000, added: 5_000 });
    expect((await bring({ rows: shown.rows, seen: shown.seen })).shown).toMatchObject({ stage: "done" });
    const kept = performance.now();
    expect(await look(text)).toMatchObject({ stage: "same" });
    const replaced = text.replaceAll("ESOL", "Maths");
    const second = previewOf(await look(replaced));
    const again = performance.now();
    expect((await bring({ rows: second.rows, seen: second.seen })).shown).toMatchObject({
      ...{ stage: "done", counts: { added: 5_000, removed: 5_000 } },
    });
    const seconds = [looked - began, kept - looked, performance.now() - again].map(
      (ms) => Math.round(ms) / 1000,
    );
    console.info(
      `5,000 rows: look ${seconds[0]} s, keep ${seconds[1]} s, replace ${seconds[2]} s; ${Math.round(shown.rows.length / 1024)} KiB packed`,
    );
    for (const took of seconds) expect(took).toBeLessThan(10);
  }, 60_000);
});

describe("a timetable to take along", () => {
  const taken = (of?: string) =>
    outcomeOf(async () => csvText(await takeTimetable(RUNNING, { of, what: "one" })));

  it("is one's own, a buddy's, or one that one keeps, and nobody else's", async () => {
    await signedInAs("tutor05@southend.example");
    const own = await taken();
    expect("value" in own && own.value).toContain("tutor05@southend.example,mon,");
    const text = "value" in own ? own.value : "";
    expect(text.match(/[\w.]+@[\w.]+/g)?.every((email) => email === "tutor05@southend.example")).toBe(true);
    for (const [email, of] of [
      ["tutor05@southend.example", "running-t01"],
      ["coordinator@thurrock.example", "running-s05"],
      ["withdrawn.a@southend.example", "running-s05"],
      ["leaver.a@southend.example", "running-s05"],
    ]) {
      await signedInAs(email ?? "");
      expect(await taken(of), email).toEqual({ notFound: true });
    }
  });

  it("for all holds just those that one keeps", async () => {
    for (const [email, pattern] of [
      [THURROCK, /@thurrock\.example$/],
      ["tutor05@southend.example", /^tutor05@southend\.example$/],
    ] as const) {
      await signedInAs(email);
      const text = csvText(await takeTimetable(RUNNING, { what: "all" }));
      const emails = text.match(/[\w.]+@[\w.]+/g) ?? [];
      expect(emails.length).toBeGreaterThan(0);
      for (const each of emails) expect(each).toMatch(pattern);
    }
  });

  it("may be an empty template", async () => {
    await signedInAs(TUTOR);
    expect(csvText(await takeTimetable(RUNNING, { what: "template" }))).toBe(`\uFEFF${HEAD}\r\n`);
  });
});
