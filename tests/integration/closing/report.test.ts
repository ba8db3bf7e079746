import { beforeAll, describe, expect, it } from "vitest";
import { keepJotting } from "@/lib/core/jottings";
import { loadKpis } from "@/lib/kpis/loaders";
import * as actions from "@/lib/report/actions";
import { loadProjectReport } from "@/lib/report/loaders";
import { refusalOf } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";
const TUTOR = "tutor02@southend.example";

beforeAll(loadCast);

async function draft(email = LEAD) {
  await signedInAs(email);
  const loaded = await loadProjectReport(RUNNING);
  if (loaded.publishedOn !== null) throw new Error("published");
  return loaded;
}
const onReport = async () => ({
  programmeId: RUNNING,
  version: String(
    (
      await one<{ version: number }>('SELECT version FROM "ProjectReport" WHERE "programmeId" = $1', [
        RUNNING,
      ])
    ).version,
  ),
});

/** Signs the report off as its page shows it. */
async function signOff(email: string) {
  const { digest } = await draft(email);
  return refusalOf(actions.signOff, { ...(await onReport()), digest });
}

/** Cards are taken back until the evaluation closes. */
async function evaluationIs(state: "open" | "closed"): Promise<void> {
  await rows(
    `UPDATE "Evaluation" SET "openedAt" = now(), "revealedAt" = CASE WHEN $2 THEN now() END,
       "closedAt" = CASE WHEN $2 THEN now() END WHERE "programmeId" = $1`,
    [RUNNING, state === "closed"],
  );
}

/** An end report of the running year whose author may be quoted without a name. */
async function quotable(): Promise<void> {
  await rows(
    `INSERT INTO "EndReport" (id, "programmeId", "ownerId", "collegeId", state, "submittedAt", "quoteConsent", version)
     SELECT 'quoted', $1, 'running-s09', "collegeId", 'submitted', now(), 'anonymous', 3
     FROM "Participation" WHERE id = 'running-s09'`,
    [RUNNING],
  );
  await rows(
    `INSERT INTO "EndReportText" (id, "programmeId", "ownerId", "collegeId", "submittedAt", values)
     SELECT id, "programmeId", "ownerId", "collegeId", "submittedAt",
       '{"changedTeaching": "I wait longer.\\r\\nThey speak more."}'::jsonb FROM "EndReport" WHERE id = 'quoted'`,
  );
}

describe("a draft", () => {
  it("is for those who coordinate alone", async () => {
    await draft();
    await draft(THURROCK);
    await signedInAs(TUTOR);
    expect(await outcomeOf(() => loadProjectReport(RUNNING))).toEqual({ notFound: true });
    expect(await refusalOf(actions.publishReport, await onReport())).toBe("NOT_FOUND");
  });

  it("states what the database counts", async () => {
    const { sections } = await draft();
    const fact = (label: string) =>
      sections.flatMap(({ facts }) => facts).find((one) => one.label === label)?.value;
    expect(fact("Practitioners")).toMatch(/^20 \(14 at .*, 6 at .*\)$/);
    const { sum } = await one<{ sum: number }>(
      'SELECT sum("learnersPresent")::int AS sum FROM "Visit" WHERE "programmeId" = $1',
      [RUNNING],
    );
    expect(fact("Learners present, summed over visits")).toBe(String(sum));
    expect(sections.find(({ key }) => key === "slippage")?.lines[0]).toMatch(/^On time so far except: /);
  });

  it("says the same of whom the year reached as the KPIs do", async () => {
    const { sections } = await draft();
    const { reach } = await loadKpis(RUNNING);
    const said = sections.find(({ key }) => key === "outcomes")?.facts ?? [];
    const value = (label: string) => said.find((fact) => fact.label === label)?.value;
    expect(value("Practitioners")).toMatch(new RegExp(`^${reach.tutors} \\(`));
    expect(value("Of them facilitating sets")).toBe(String(reach.facilitators));
    expect(value("Visits made")).toBe(String(reach.visits));
    expect(value("Learners present, summed over visits")).toBe(String(reach.learners.learners));
    expect(value("Action learning sets")).toBe(`${reach.sets} sets, ${reach.meetings} meetings`);
    expect(Math.min(reach.tutors, reach.visits, reach.learners.learners, reach.meetings)).toBeGreaterThan(1);
  });

  it("keeps words with the figures they were written for, and says when those moved", async () => {
    const before = (await draft()).sections.find(({ key }) => key === "kpis");
    const words = {
      ...{ programmeId: RUNNING, key: "kpis", version: "0", text: "Well under way." },
      figures: before?.figures ?? "",
    };
    expect(await refusalOf(actions.writeSection, words)).toBeUndefined();
    expect(await refusalOf(actions.writeSection, words)).toBeUndefined();
    expect(await refusalOf(actions.writeSection, { ...words, text: "Other" })).toBe("STALE");
    const section = async () => (await draft()).sections.find(({ key }) => key === "kpis");
    expect((await section())?.changed).toBe(false);
    await rows(`UPDATE "GoodPractice" SET "publishedAt" = now() WHERE id = 'practice-p21'`);
    expect((await section())?.changed).toBe(true);
  });
});

describe("words begun and not sent", () => {
  it("wait for their writer alone, and are let go once they are sent", async () => {
    const begun = async (email: string) =>
      (await draft(email)).sections.find(({ key }) => key === "next_steps")?.begun;
    const place = (await begun(LEAD))?.place ?? "";
    await keepJotting("person-lead", place, 0, { text: "Half a sentence" }, new Date());
    expect(await begun(LEAD)).toMatchObject({ version: 1, values: { text: "Half a sentence" } });
    expect(await begun(THURROCK)).toMatchObject({ version: 0, values: {} });
    const { figures = "" } = (await draft()).sections.find(({ key }) => key === "next_steps") ?? {};
    const words = { programmeId: RUNNING, key: "next_steps", version: "0", text: "A whole one.", figures };
    expect(await refusalOf(actions.writeSection, { ...words, jotting: place })).toBeUndefined();
    expect(await begun(LEAD)).toMatchObject({ version: 0, values: {} });
  });
});

describe("a quote", () => {
  const quote = (text: string) => ({
    ...{ programmeId: RUNNING, endReportId: "quoted", quote: text, intentionKey: crypto.randomUUID() },
  });

  it("is the author’s very words, with leave and without a name where that was asked", async () => {
    await quotable();
    await signedInAs(LEAD);
    expect(await refusalOf(actions.chooseQuote, quote("I wait for ever."))).toBe("INVALID");
    expect(await refusalOf(actions.chooseQuote, quote("I wait longer.\nThey speak more."))).toBeUndefined();
    const { sections } = await draft();
    const lines = sections.find(({ key }) => key === "benefits")?.lines.join("\n");
    expect(lines).toContain("I wait longer.");
    expect(lines).not.toContain("Lucia");
    await signedInAs(THURROCK);
    expect(await refusalOf(actions.chooseQuote, quote("I wait longer."))).toBe("INVALID");
  });

  it("taken back is no longer shown and holds up publishing until it is off", async () => {
    await rows(`UPDATE "EndReport" SET "quoteConsent" = 'no' WHERE id = 'quoted'`);
    const loaded = await draft();
    expect(JSON.stringify([loaded.sections, loaded.quotes])).not.toContain("I wait longer.");
    expect(loaded.obstacles).toContain("withdrawn-quotes");
    for (const email of [LEAD, THURROCK]) expect(await signOff(email)).toBeUndefined();
    await signedInAs(LEAD);
    expect(await refusalOf(actions.publishReport, await onReport())).toBe("INVALID");
    const [held] = loaded.quotes;
    await signedInAs(TUTOR);
    expect(await refusalOf(actions.removeQuote, { quoteId: held?.id ?? "" })).toBe("NOT_FOUND");
    await signedInAs(LEAD);
    expect(await refusalOf(actions.removeQuote, { quoteId: held?.id ?? "" })).toBeUndefined();
    expect((await draft()).obstacles).toEqual(["sign-offs"]);
  });
});

describe("a sign-off", () => {
  const signs = async () =>
    (await draft()).colleges.map(({ signed, lapsed }) => [signed !== null, lapsed !== null]);
  const star = (at: "now()" | "NULL") =>
    rows(`UPDATE "EvaluationCard" SET "starredAt" = ${at} WHERE id = 'signed-card'`);

  it("is of what was on the page, and of nothing else", async () => {
    const { digest } = await draft();
    const before = { ...(await onReport()), digest };
    await rows(`UPDATE "Milestone" SET reason = 'The hall was closed.' WHERE "programmeId" = $1`, [RUNNING]);
    expect(await refusalOf(actions.signOff, before)).toBe("STALE");
    expect(await refusalOf(actions.signOff, { ...before, digest: "" })).toBe("STALE");
    expect(await signs()).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it("stands no more once a card is starred, until it is given again", async () => {
    await rows(
      `INSERT INTO "EvaluationCard" (id, "evaluationId", "programmeId", kind, text, "intentionKey")
       SELECT 'signed-card', id, "programmeId", 'benefit', 'We talk more.', 'signed-card'
       FROM "Evaluation" WHERE "programmeId" = $1`,
      [RUNNING],
    );
    for (const email of [LEAD, THURROCK]) expect(await signOff(email)).toBeUndefined();
    expect(await signs()).toEqual([
      [true, false],
      [true, false],
    ]);
    expect((await draft()).obstacles).toEqual([]);
    await star("now()");
    expect(await signs()).toEqual([
      [false, true],
      [false, true],
    ]);
    const { obstacles } = await draft();
    expect(obstacles).toEqual(["sign-offs"]);
    expect(await refusalOf(actions.publishReport, await onReport())).toBe("INVALID");
    expect(await signOff(LEAD)).toBeUndefined();
    expect(await signs()).toEqual([
      [true, false],
      [false, true],
    ]);
    await star("NULL");
    expect(await signs()).toEqual([
      [false, true],
      [true, false],
    ]);
    await rows(`DELETE FROM "ReportSignOff" WHERE "reportId" = 'project-report-running'`);
  });
});

describe("publishing", () => {
  it("waits for each college, is the lead’s, and freezes what was read", async () => {
    await signedInAs(LEAD);
    expect(await refusalOf(actions.publishReport, await onReport())).toBe("INVALID");
    for (const email of [LEAD, THURROCK]) expect(await signOff(email)).toBeUndefined();
    expect(await refusalOf(actions.publishReport, await onReport())).toBe("FORBIDDEN");
    const { sections } = await draft();
    await evaluationIs("open");
    expect((await draft()).obstacles).toEqual(["evaluation-open"]);
    expect(await refusalOf(actions.publishReport, await onReport())).toBe("INVALID");
    await evaluationIs("closed");
    expect((await draft()).obstacles).toEqual([]);
    const fields = await onReport();
    expect(await refusalOf(actions.publishReport, fields)).toBeUndefined();
    expect(await refusalOf(actions.publishReport, fields)).toBeUndefined();
    await rows(`UPDATE "Milestone" SET title = 'changed later' WHERE "programmeId" = $1`, [RUNNING]);
    await signedInAs(TUTOR);
    const published = await loadProjectReport(RUNNING);
    if (published.publishedOn === null) throw new Error("still a draft");
    expect(published.published.map(({ facts, lines }) => [facts, lines])).toEqual(
      sections.map(({ facts, lines }) => [facts, lines]),
    );
    expect(JSON.stringify(published)).not.toContain("changed later");
  });
});
