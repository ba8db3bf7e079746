import { beforeAll, describe, expect, it } from "vitest";
import { reopenReport, submitReport } from "@/lib/end-reports/actions";
import { keepReportDraft } from "@/lib/end-reports/drafts";
import { loadReport, loadReportForm, loadReports } from "@/lib/end-reports/loaders/reports";
import { OPTIONAL_FIELDS } from "@/lib/end-reports/schema";
import { eventsOf, refusalOf, send } from "@/tests/support/builders";
import { reportForm, reportRow, wordsOf } from "@/tests/support/end-reports";
import { loadCast } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const RUNNING = "programme-running";
const AUTHOR = "tutor02@southend.example";
const ME = "running-s02";
const LEAD = "lead@southend.example";

beforeAll(loadCast);

const submitted = () => rows('SELECT 1 FROM "EndReportText" WHERE "ownerId" = $1', [ME]);
const letters = () => rows('SELECT id FROM "Letter" ORDER BY id');

describe("one end report, from the first word to the last", () => {
  let before: unknown;

  it("opens prefilled with one's own, and nothing of it is written yet", async () => {
    before = await letters();
    await signedInAs(AUTHOR);
    const { open, writing, report, themes } = await loadReportForm(RUNNING);
    expect({ open, report, version: writing.version }).toEqual({ open: true, report: null, version: 0 });
    for (const { title, willTry } of themes) {
      expect(writing.values.themes).toContain(title);
      expect(writing.values.themes).toContain(willTry);
    }
    expect(await rows('SELECT 1 FROM "EndReport" WHERE "ownerId" = $1', [ME])).toEqual([]);
  });

  it("is kept as a draft; another tab that is behind hears what was kept", async () => {
    await signedInAs(AUTHOR);
    const draft = { changedTeaching: "half a", "justMe.next": "yes", next: "secret plan" };
    expect(await keepReportDraft(ME, 0, draft)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await keepReportDraft(ME, 0, { next: "from the other tab" })).toMatchObject({
      status: 409,
      body: { version: 1, values: { changedTeaching: "half a" } },
    });
    expect(await keepReportDraft(ME, 1, draft)).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await loadReportForm(RUNNING)).writing).toMatchObject({ version: 2, values: draft });
    expect(await wordsOf(ME)).toMatchObject({ text: null, kept: null });
  });

  it("is under way for its coordinator, without a link or a word", async () => {
    await signedInAs(LEAD);
    const statuses = (await loadReports(RUNNING)).list?.tutors ?? [];
    expect(statuses.find(({ id }) => id === ME)).toMatchObject({ progress: "under-way", reportId: null });
    expect(JSON.stringify(statuses)).not.toMatch(/half a|secret/);
    const { id } = await reportRow(ME);
    expect(await outcomeOf(() => loadReport(RUNNING, id))).toEqual({ notFound: true });
  });

  it("says which of the three answers is missing, and keeps what was typed", async () => {
    await signedInAs(AUTHOR);
    const typed = reportForm(ME, 2, { changedTeaching: " ", quoteConsent: [], next: "kept" });
    const outcome = await send(submitReport, typed);
    expect(outcome).toMatchObject({
      value: {
        refusal: "INVALID",
        fieldErrors: { changedTeaching: [expect.any(String)], quoteConsent: [expect.any(String)] },
        typed: { next: "kept" },
      },
    });
  });

  it("is submitted by three answers, from a stale tab not at all, and twice is once", async () => {
    await signedInAs(AUTHOR);
    const stale = await send(submitReport, reportForm(ME, 1));
    expect(stale).toMatchObject({ value: { refusal: "STALE", saved: { version: "2" } } });
    const { id } = await reportRow(ME);
    const form = reportForm(ME, 2, { next: "secret plan", "justMe.next": "yes", community: "shared words" });
    const to = `/programmes/${RUNNING}/end-reports/${id}`;
    expect(await Promise.all([send(submitReport, form), send(submitReport, form)])).toEqual([{ to }, { to }]);
    expect(await send(submitReport, form)).toEqual({ to });
    expect(await refusalOf(submitReport, { ...form, community: "other words" })).toBe("STALE");
    expect(await submitted()).toHaveLength(1);
    expect(await reportRow(ME)).toMatchObject({ state: "submitted", version: 3, quoteConsent: "no" });
    expect((await eventsOf(id)).filter(({ refusal }) => !refusal).map(({ act }) => act)).toEqual([
      "create",
      "finish",
    ]);
  });

  it("keeps what is just hers out of what others read", async () => {
    const { draft, text, kept } = await wordsOf(ME);
    expect(draft).toBeNull();
    expect(text).toContain("shared words");
    expect(text).not.toContain("secret plan");
    expect(kept).toContain("secret plan");
    await signedInAs(LEAD);
    const { id } = await reportRow(ME);
    const seen = await loadReport(RUNNING, id);
    expect(JSON.stringify(seen)).toContain("shared words");
    expect(JSON.stringify(seen)).not.toContain("secret plan");
    expect(seen).toMatchObject({ isMine: false, mayReopen: false, ratings: [] });
    await signedInAs(AUTHOR);
    expect(JSON.stringify(await loadReport(RUNNING, id))).toContain("secret plan");
  });

  it("takes no draft while it is submitted", async () => {
    await signedInAs(AUTHOR);
    expect(await keepReportDraft(ME, 3, { next: "late" })).toEqual({ status: 404 });
  });

  it("is withdrawn by reopening: nobody else reads a word, and no table but the draft holds one", async () => {
    await signedInAs(AUTHOR);
    const { id } = await reportRow(ME);
    const press = { reportId: id, version: "3" };
    const to = `/programmes/${RUNNING}/end-reports/form`;
    expect(await refusalOf(reopenReport, { ...press, version: "2" })).toBe("STALE");
    expect(await Promise.all([send(reopenReport, press), send(reopenReport, press)])).toEqual([
      { to },
      { to },
    ]);
    expect(await reportRow(ME)).toMatchObject({
      state: "open",
      version: 4,
      submittedAt: null,
      quoteConsent: null,
    });
    const words = await wordsOf(ME);
    expect(words).toMatchObject({ text: null, kept: null });
    expect(words.draft).toContain("secret plan");
    const { writing } = await loadReportForm(RUNNING);
    expect(writing.values).toMatchObject({
      ...{ community: "shared words", next: "secret plan", "justMe.next": "yes", quoteConsent: "no" },
    });
    await signedInAs(LEAD);
    expect(await outcomeOf(() => loadReport(RUNNING, id))).toEqual({ notFound: true });
    const statuses = (await loadReports(RUNNING)).list?.tutors ?? [];
    expect(statuses.find((one) => one.id === ME)).toMatchObject({ progress: "under-way", submittedAt: null });
  });

  it("is submitted again with every field just hers, and its text holds none of them", async () => {
    await signedInAs(AUTHOR);
    const marked = OPTIONAL_FIELDS.flatMap((field) => [
      [field, field === "evidence" ? "seen" : field === "contactOutside" ? "yes" : `secret ${field}`],
      [`justMe.${field}`, "yes"],
    ]);
    const form = reportForm(ME, 4, { ...Object.fromEntries(marked), "then.0": "2", "now.0": "9" });
    expect(await send(submitReport, form)).toHaveProperty("to");
    const { text, kept } = await wordsOf(ME);
    expect(Object.keys(JSON.parse(text ?? "{}")).sort()).toEqual([
      "changedLearners",
      "changedTeaching",
      "deeds",
    ]);
    expect(text).not.toContain("secret");
    for (const field of OPTIONAL_FIELDS) expect(kept).toContain(`"${field}"`);
    expect(kept).toContain('"now": 9'.replace(" ", ""));
  });

  it("wrote to nobody", async () => expect(await letters()).toEqual(before));

  it("can no longer be reopened once the programme has closed", async () => {
    await signedInAs(AUTHOR);
    const { id } = await reportRow(ME);
    await rows('UPDATE "Programme" SET "closedAt" = now() WHERE id = $1', [RUNNING]);
    expect(await refusalOf(reopenReport, { reportId: id, version: "5" })).toBe("FORBIDDEN");
    expect(await keepReportDraft(ME, 5, { next: "late" })).toEqual({ status: 404 });
    expect(await loadReport(RUNNING, id)).toMatchObject({ isMine: true, mayReopen: false });
    await rows('UPDATE "Programme" SET "closedAt" = NULL WHERE id = $1', [RUNNING]);
  });
});

it("makes one report of two first saves at once", async () => {
  await signedInAs("tutor03@southend.example");
  const first = () => keepReportDraft("running-s03", 0, { next: "first" });
  const answers = await Promise.all([first(), first(), first()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(await reportRow("running-s03")).toMatchObject({ version: 1 });
});

it("is nobody else's to write: not a colleague's, a coordinator's or somebody's who is no tutor", async () => {
  for (const email of ["tutor03@southend.example", LEAD, "coordinator@thurrock.example"]) {
    await signedInAs(email);
    expect(await keepReportDraft("running-s04", 0, { next: "planted" }), email).toEqual({ status: 404 });
    const refusal = await refusalOf(submitReport, reportForm("running-s04", 0));
    expect(refusal, email).toBe(email === LEAD ? "FORBIDDEN" : "NOT_FOUND");
  }
  await signedInAs(LEAD);
  expect(await keepReportDraft("running-lead", 0, {})).toEqual({ status: 404 });
  expect(await refusalOf(submitReport, reportForm("running-lead", 0))).toBe("NOT_FOUND");
  expect(await rows(`SELECT 1 FROM "EndReport" WHERE "ownerId" IN ('running-s04', 'running-lead')`)).toEqual(
    [],
  );
});
