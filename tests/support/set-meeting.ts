import { RUNNING } from "@/tests/support/example";
import { one, rows } from "@/tests/support/owner";

// Set two met on 7 January: Lucia, Ioana and Samuel presented, Priya was away. Set three's meeting of 12 January
// is not noted yet, and that of 26 January is to come. Colette was in set three and withdrew.
export const MEETING = "meeting-r22";
export const PRESENTER = "tutor05@southend.example";
export const PRESENT = "tutor12@southend.example";
export const FACILITATOR = "tutor08@southend.example";
export const AWAY = "tutor02@southend.example";
export const WITHDREW = "withdrawn.a@southend.example";

export const canary = "canary-7b2d";

/** What the form of a turn sends. */
export const turnOf = (version: number, more: Record<string, string> = {}) => ({
  ...{
    meetingId: MEETING,
    version: String(version),
    issue: `How can I ${canary}?`,
    questions: "",
    insight: "",
  },
  ...more,
});

/** Where a presenter is led after each press. */
export const AT_TURN = { to: `/programmes/${RUNNING}/action-learning/${MEETING}#turn` };

/** The presenter's note, as the owner of the tables reads it. */
export const noteRow = () =>
  one<{ issue: string; insight: string; dontRecord: boolean; version: number; readerIds: string[] }>(
    `SELECT * FROM "SetNote" WHERE "meetingId" = $1 AND "authorId" = 'person-s05'`,
    [MEETING],
  );

/** The tables in which a text stands, whatever the column. */
export async function holding(text: string): Promise<string[]> {
  const tables = await rows<{ schema: string; name: string }>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const sql = `SELECT count(*)::int AS count FROM "${schema}"."${name}" t WHERE t::text LIKE $1`;
    if ((await one<{ count: number }>(sql, [`%${text}%`])).count > 0) found.push(name);
  }
  return found.sort();
}

/** Takes away whatever the two of them wrote about the meeting. */
export async function clearMeeting(): Promise<void> {
  for (const table of ["SetNote", "SetNoteDraft", "SetTakeaway"])
    await rows(
      `DELETE FROM "${table}" WHERE "meetingId" = $1 AND "authorId" IN ('person-s05', 'person-s12')`,
      [MEETING],
    );
}
