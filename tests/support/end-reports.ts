import type { Fields } from "@/tests/support/builders";
import { one, rows } from "@/tests/support/owner";

/** What the end-report form sends when three answers finish it. */
export const reportForm = (ownerId: string, version: number, more: Fields = {}): Fields => ({
  ownerId,
  version: String(version),
  themes: "",
  takeaways: "",
  changedTeaching: "I wait.",
  changedLearners: "They speak.",
  quoteConsent: "no",
  ...more,
});

export interface ReportRow {
  id: string;
  state: string;
  version: number;
  submittedAt: Date | null;
  quoteConsent: string | null;
}

export const reportRow = (ownerId: string) =>
  one<ReportRow>('SELECT * FROM "EndReport" WHERE "ownerId" = $1', [ownerId]);

/** What each of the three tables of a report's words holds, as the owner of the database reads it. */
export async function wordsOf(ownerId: string) {
  const of = async (table: string, key: string) => {
    const [row] = await rows<{ values: unknown }>(
      `SELECT t.values FROM "${table}" t JOIN "EndReport" r ON r.id = t."${key}" WHERE r."ownerId" = $1`,
      [ownerId],
    );
    return row ? JSON.stringify(row.values) : null;
  };
  return {
    draft: await of("EndReportDraft", "reportId"),
    text: await of("EndReportText", "id"),
    kept: await of("EndReportPrivate", "reportId"),
  };
}
