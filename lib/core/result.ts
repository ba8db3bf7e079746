/** Why something was refused. A refusal is a value, never an exception; the words for each live in one map. */
export type Refusal =
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "NOT_NOW"
  | "STALE"
  | "INVALID"
  | "TOO_MANY"
  | "SIGNED_OUT"
  | "BROKEN";

export type Result<T = undefined> =
  | { ok: true; value: T }
  | { ok: false; refusal: Refusal; fieldErrors?: Record<string, string[]> };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (refusal: Refusal): Result<never> => ({ ok: false, refusal });

/** Refused because of one field, in words that go beside it. */
export const unfit = (field: string, message: string): Result<never> => ({
  ok: false,
  refusal: "INVALID",
  fieldErrors: { [field]: [message] },
});

/** What was typed into a form, field name by field name, as the browser sent it. */
export type Typed = Record<string, string | string[]>;

/** What a form's action answers: kept values and errors after a refusal, or a note that it worked. */
export interface FormState {
  refusal?: Refusal;
  /** Messages by field name, worded for the person; `""` holds those about the form as a whole. */
  fieldErrors?: Record<string, string[]>;
  /** Everything typed, given back so that no word is lost, also without JavaScript. */
  typed?: Typed;
  /** After STALE: what is saved now, to be shown beside what was typed. */
  saved?: Typed;
  /** A short confirmation, in words. */
  done?: string;
  /** What came of it, where that is more than words; the form's own room knows its shape. */
  shown?: unknown;
  /** Changes with every answer, so that a form can tell a new answer from an old one. */
  stamp?: string;
}

/** A server action that works as a form's action with and without JavaScript. */
export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;
