import { z } from "zod";
import { day, id, intentionKey, LONG_TEXT, requiredText, text, version } from "@/lib/core/fields";

const SHORT = 500;

/** One press about one meeting. */
export const onMeeting = z.object({ meetingId: id() });

/** A presenter's own turn: each part may be left out, but not all of them. */
export const turn = z
  .object({
    meetingId: id(),
    version: version(),
    issue: text(),
    questions: text(LONG_TEXT),
    insight: text(LONG_TEXT),
  })
  .refine(({ issue, questions, insight }) => [issue, questions, insight].some((each) => each.trim()), {
    path: ["issue"],
    error: "Write in at least one of the three boxes. No notes at all is fine too: then leave this page.",
  });
export type Turn = z.infer<typeof turn>;

/** An unfinished turn: any text in any box, kept as it is. */
export const turnDraft = z.object({
  issue: text(LONG_TEXT),
  questions: text(LONG_TEXT * 2),
  insight: text(LONG_TEXT * 2),
});
export type TurnDraft = z.infer<typeof turnDraft>;

/** What a member takes away, for themselves. */
export const takeaway = z.object({ meetingId: id(), version: version(), text: text(LONG_TEXT) });
export const takeawayDraft = z.object({ text: text(LONG_TEXT * 2) });

const promise = {
  what: requiredText("Say what you will do, in a line or two.", SHORT),
  dueOn: day("Choose the day by which you will have done it."),
  whoAsks: text(),
};

export const newAction = z.object({ meetingId: id(), intentionKey: intentionKey(), ...promise });
export type NewAction = z.infer<typeof newAction>;

/** One press on one action, at the version its owner saw; `back` is the meeting whose page it was made on. */
export const onAction = z.object({
  actionId: id(),
  version: version(),
  back: id().optional().default(""),
});

/** Other words or another day for an open action. */
export const actionWords = onAction.extend(promise);
export type ActionWords = z.infer<typeof actionWords>;

/** How an action ended, and what happened if one likes to say so. */
export const outcome = onAction.extend({
  outcome: z.enum(["done", "changed", "let_go"], { error: "Choose how it went." }),
  whatHappened: text(LONG_TEXT),
});
export type Outcome = z.infer<typeof outcome>;
