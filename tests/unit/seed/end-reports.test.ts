import { describe, expect, it } from "vitest";
import { columnToDay } from "@/lib/core/dates";
import type { KeptValues, SharedValues } from "@/lib/end-reports/rules";
import { EVIDENCE, OPTIONAL_FIELDS, QUOTE_CONSENTS } from "@/lib/end-reports/schema";
import { buildExample } from "@/prisma/seed/example";

const rows = buildExample("2027-01-20");
const shared = rows.endReportText.map(({ values }) => values as unknown as SharedValues);
const kept = rows.endReportPrivate.map(({ values }) => values as unknown as KeptValues);
const of = (programmeId: string) => rows.endReport.filter((report) => report.programmeId === programmeId);

describe("the example's end reports", () => {
  it("are all in for the finished year, before it ended, each with its parts in their own tables", () => {
    const finished = of("programme-finished");
    expect(finished).toHaveLength(20);
    expect(finished.every(({ state }) => state === "submitted")).toBe(true);
    const ids = finished.map(({ id }) => id);
    expect(rows.endReportText.map(({ id }) => id)).toEqual(ids);
    expect(rows.endReportPrivate.map(({ reportId }) => reportId)).toEqual(ids);
    const [, programme] = rows.programme;
    for (const { submittedAt } of finished)
      expect(
        columnToDay(new Date(submittedAt ?? 0)) < columnToDay(new Date(programme?.finishesOn ?? 0)),
      ).toBe(true);
  });

  it("are under way for a few in the running year, and for nobody submitted", () => {
    const running = of("programme-running");
    expect(running.length).toBeGreaterThanOrEqual(3);
    expect(running.every(({ state, submittedAt }) => state === "open" && !submittedAt)).toBe(true);
    expect(rows.endReportDraft.map(({ reportId }) => reportId)).toEqual(running.map(({ id }) => id));
  });

  it("say something of their own in every answer", () => {
    const texts = [...shared, ...kept.map(({ answers }) => answers)].flatMap((answers) =>
      Object.entries(answers).flatMap(([field, text]) =>
        typeof text === "string" && field !== "contactOutside" ? [text] : [],
      ),
    );
    expect(texts.length).toBeGreaterThan(120);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("hold every choice somewhere", () => {
    expect(
      [...new Set(rows.endReport.map(({ quoteConsent }) => quoteConsent).filter(Boolean))].sort(),
    ).toEqual([...QUOTE_CONSENTS].sort());
    const seen = new Set([...shared, ...kept.map(({ answers }) => answers)].flatMap((a) => Object.keys(a)));
    expect(OPTIONAL_FIELDS.filter((field) => !seen.has(field))).toEqual([]);
    expect(EVIDENCE.filter((one) => !shared.some(({ evidence }) => evidence?.includes(one)))).toEqual([]);
    expect(new Set(kept.flatMap(({ justMe }) => justMe)).size).toBeGreaterThan(3);
  });

  it("meet what the programme hoped for: motivations, changed teaching, contact outside", () => {
    expect(shared.filter(({ motivations }) => motivations).length / 20).toBeGreaterThanOrEqual(0.75);
    expect(shared.filter(({ changedTeaching }) => changedTeaching).length / 20).toBeGreaterThanOrEqual(0.8);
    expect(
      shared.filter(({ contactOutside }) => contactOutside === "yes").length / 20,
    ).toBeGreaterThanOrEqual(0.6);
    expect(shared.every(({ deeds }) => deeds.made > 0 && deeds.received > 0)).toBe(true);
  });
});
