import { example } from "@/tests/e2e/support/example";

/** A text that somebody wrote for themselves or for one other person, and who may read it where. */
export interface PrivateWords {
  what:
    | ("record" | "draft" | "wishes" | "reply" | "addendum" | "private half" | "wording" | "answer")
    | (
        | "turn"
        | "turn begun"
        | "takeaway"
        | "action"
        | "review"
        | "debrief"
        | "process"
        | "report"
        | "report begun"
        | "just me"
        | "objection"
      )
    | ("entry" | "rating" | "sign-up" | "feedback" | "report’s words");
  text: string;
  /** Who may read these very words somewhere, be it here or where the same was said again. */
  readers: string[];
  /** Who does read them on these pages. */
  shownTo: string[];
  pages: string[];
}

export const emailOf = new Map(example.person.map(({ id, email }) => [id, email]));

const texts = (row: object): string[] =>
  Object.values(row).filter((value): value is string => typeof value === "string" && value.length > 20);

export type What = PrivateWords["what"];
export type Words = Omit<PrivateWords, "readers">;
export const words = (what: What, row: object, shownTo: string[], pages: string[]): Words[] =>
  texts(row).map((text) => ({ what, text: plainText(text), shownTo, pages }));
export const writer = (personId: string): string => emailOf.get(personId) ?? "";

/** A page's text with what HTML and the router's payload write differently undone. */
export function plainText(body: string): string {
  return body
    .replace(/&#x27;|&#39;|\\u0027/g, "'")
    .replace(/&quot;|\\u0022|\\+"/g, '"')
    .replace(/&lt;|\\u003c/g, "<")
    .replace(/&gt;|\\u003e/g, ">")
    .replace(/&amp;|\\u0026/g, "&")
    .replace(/\\+n|\r?\n/g, "\n");
}
