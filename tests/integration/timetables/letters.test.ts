import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as actions from "@/lib/timetables/actions/sessions";
import { keep, line, look } from "@/tests/support/bring";
import { send } from "@/tests/support/builders";
import { loadCast } from "@/tests/support/example";
import { forgetRates, rows } from "@/tests/support/owner";
import { added } from "@/tests/support/sessions";
import { signedInAs } from "@/tests/support/sign-in";
import { HEAD } from "@/tests/support/timetables";

const TUTOR = "tutor03@southend.example";
const LEAD = "lead@southend.example";

beforeAll(loadCast);
beforeEach(forgetRates);

const letters = () =>
  rows<{ email: string; subject: string; body: string }>(
    `SELECT p.email, l.subject, l.body FROM "Letter" l JOIN "Person" p ON p.id = l."personId"
     WHERE l.kind = 'timetable-changed' ORDER BY l."createdAt"`,
  );

describe("whose timetable somebody else changes", () => {
  it("gets one letter of it, however many sessions that takes, and none of what they change themselves", async () => {
    await signedInAs(TUTOR);
    await send(actions.addSession, added("running-s03"));
    expect(await letters()).toEqual([]);
    await signedInAs(LEAD);
    await send(actions.addSession, added("running-s03"));
    await send(actions.addSession, added("running-s03", { starts: "06:00", ends: "06:30" }));
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ email: TUTOR, subject: "Rosalind Thorne has changed your timetable" });
    expect(letter?.body).toContain("timetable?of=running-s03");
  });

  it("is told of a file too, unless it changed nothing of theirs", async () => {
    await signedInAs(LEAD);
    const file = `${HEAD}\n${line("tutor06@southend.example", "mon,9:00,10:00,teaching,,,,,,,")}`;
    await keep(file);
    expect(await look(file)).toMatchObject({ stage: "same" });
    expect((await letters()).map(({ email }) => email)).toEqual([TUTOR, "tutor06@southend.example"]);
  });
});
