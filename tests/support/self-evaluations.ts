import type { Fields } from "@/tests/support/builders";
import { one, rows } from "@/tests/support/owner";

/** What the quick form sends, whole, for this participation at this version. */
export const quickForm = (participationId: string, version: number, more: Fields = {}): Fields => ({
  participationId,
  version: String(version),
  intent: "finish",
  goingWell: "They talk to each other.",
  toDevelop: "I talk less.",
  learnerMotivation: "Work.",
  otherMotivations: "",
  learnersSay: "",
  ...theme(0),
  ...more,
});

/** A whole theme at a place of the form, its private half left empty. */
export const theme = (place: number, more: Record<string, string> = {}): Record<string, string> => {
  const words = {
    title: `Theme at ${place}`,
    willTry: "Wait ten seconds.",
    soThatLearners: "speak first.",
    lookAt: "The silences.",
    ...more,
  };
  return Object.fromEntries(Object.entries(words).map(([field, text]) => [`themes.${place}.${field}`, text]));
};

export interface EvaluationRow {
  id: string;
  state: string;
  round: number;
  version: number;
  finishedAt: Date | null;
}

export const evaluationOf = async (ownerId: string): Promise<EvaluationRow | undefined> =>
  (await rows<EvaluationRow>('SELECT * FROM "SelfEvaluation" WHERE "ownerId" = $1', [ownerId]))[0];

export const answersOf = (ownerId: string) =>
  rows<{ round: number; version: number; values: Record<string, string>; savedAt: Date }>(
    `SELECT a.* FROM "SelfEvaluationAnswers" a JOIN "SelfEvaluation" e ON e.id = a."selfEvaluationId"
     WHERE e."ownerId" = $1 ORDER BY a.round`,
    [ownerId],
  );

export const themesIn = (ownerId: string) =>
  rows<{ id: string; position: number; title: string; version: number; confidence: number | null }>(
    `SELECT t.*, h."confidence", h."atTheMoment" FROM "Theme" t JOIN "ThemePrivateHalf" h ON h."themeId" = t.id
     WHERE t."participationId" = $1 ORDER BY t.position`,
    [ownerId],
  );

export const offersOf = async (ownerId: string): Promise<number[]> =>
  (
    await rows<{ standardNumber: number }>(
      'SELECT * FROM "SkillOffer" WHERE "participationId" = $1 ORDER BY "standardNumber"',
      [ownerId],
    )
  ).map(({ standardNumber }) => standardNumber);

/** Takes away everything this tutor wrote of themselves, so that they begin anew. */
export async function forgetWriting(ownerId: string): Promise<void> {
  const own = 'SELECT id FROM "Theme" WHERE "participationId" = $1';
  for (const sql of [
    `DELETE FROM "ThemeWording" WHERE "themeId" IN (${own})`,
    `DELETE FROM "ThemePrivateHalf" WHERE "themeId" IN (${own})`,
    `UPDATE "Visit" SET "themeId" = NULL WHERE "themeId" IN (${own})`,
    'DELETE FROM "Theme" WHERE "participationId" = $1',
    'DELETE FROM "SkillOffer" WHERE "participationId" = $1',
    `DELETE FROM "SelfEvaluationAnswers" WHERE "selfEvaluationId" IN
       (SELECT id FROM "SelfEvaluation" WHERE "ownerId" = $1)`,
    'DELETE FROM "SelfEvaluation" WHERE "ownerId" = $1',
  ])
    await rows(sql, [ownerId]);
}

export const eventCount = async (thingId: string, act: string): Promise<number> =>
  (
    await one<{ count: number }>(
      'SELECT count(*)::int AS count FROM "Event" WHERE "thingId" = $1 AND act = $2 AND refusal IS NULL',
      [thingId, act],
    )
  ).count;
