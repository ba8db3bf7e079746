import type { Fields } from "@/tests/support/builders";
import { one, rows } from "@/tests/support/owner";

/** What the form of a session sends. */
export const session = (more: Fields = {}): Fields => ({
  ...{ weekday: "tue", starts: "09:30", ends: "11:30", kind: "teaching", place: "site:site-shoe" },
  ...{ group: "ESOL Entry 1", subject: "ESOL", learners: "12", from: "", to: "" },
  ...more,
});
/** The same, for a new one of this participation. */
export const added = (participationId: string, more: Fields = {}) =>
  session({ participationId, intentionKey: crypto.randomUUID(), ...more });

export interface SessionRow {
  id: string;
  version: number;
  group: string;
}
export const rowsOf = (participationId: string) =>
  rows<SessionRow>('SELECT * FROM "TimetableSession" WHERE "participationId" = $1 ORDER BY id', [
    participationId,
  ]);
export const newest = (group: string) =>
  one<SessionRow>('SELECT * FROM "TimetableSession" WHERE "group" = $1', [group]);
