import { createHash } from "node:crypto";
import type { ReportSection } from "@/lib/report/engine/sections";

/** What the report reads, in one short word: the same for the same figures, lines and words, and for no others. */
export function digestOf(sections: ReportSection[]): string {
  const read = sections.map(({ key, facts, lines, words }) => [key, facts, lines, words]);
  return createHash("sha256").update(JSON.stringify(read)).digest("base64url");
}
