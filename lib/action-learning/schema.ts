import { z } from "zod";
import { clockTime, day, id, intentionKey, LONG_TEXT, requiredText, text, version } from "@/lib/core/fields";

const SHORT = 500;

/** One press about one meeting. */
export const onMeeting = z.object({ meetingId: id() });

const turnParts = { issue: text(), questions: text(LONG_TEXT), insight: text(LONG_TEXT) };

const saysSomething = <T extends { issue: string; questions: string; insight: string }>(
  schema: z.ZodType<T>,
) =>
  schema.refine(({ issue, questions, insight }) => [issue, questions, insight].some((each) => each.trim()), {
    path: ["issue"],
    error: "Write in at least one of the three boxes. No notes at all is fine too: then leave this page.",
  });

/** A presenter's own turn: each part may be left out, but not all of them. */
export const turn = saysSomething(z.object({ meetingId: id(), version: version(), ...turnParts }));
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

/** When and where a set meets. */
const slot = {
  day: day("Choose the day of the meeting."),
  from: clockTime("Choose when it begins."),
  to: clockTime("Choose when it ends."),
  place: text(),
};

const endsAfterItBegins = <T extends { from: string; to: string }>(schema: z.ZodType<T>) =>
  schema.refine((value) => value.from < value.to, {
    path: ["to"],
    error: "The meeting ends before it begins.",
  });

export const plan = endsAfterItBegins(z.object({ setId: id(), intentionKey: intentionKey(), ...slot }));

/** One press on a meeting, at the version its facilitator saw. */
export const onMeetingNow = onMeeting.extend({ version: version() });

export const changedPlan = endsAfterItBegins(onMeetingNow.extend(slot));

/** Any number of ticks in a list of people. */
const ticked = z
  .union([id().transform((one) => [one]), z.array(id()).max(50)])
  .optional()
  .default([])
  .transform((ids) => [...new Set(ids.filter(Boolean))]);

export const attendance = onMeetingNow.extend({
  present: ticked.refine((ids) => ids.length > 1, {
    error: "Tick at least two people. If the set did not meet, call the meeting off.",
  }),
});

export const presenters = onMeetingNow.extend({ presenters: ticked });

/** What a set agreed on for itself. */
export const groundRules = z.object({ setId: id(), version: version(), groundRules: text(LONG_TEXT) });

/** What a facilitator notes of somebody's turn: each part may be left out, but not all of them. */
export const turnOf = saysSomething(onMeetingNow.extend({ presenterId: id(), ...turnParts }));
export const onTurn = onMeeting.extend({ presenterId: id() });

/** What a facilitator notes that somebody will do. */
export const actionFor = z.object({
  ...{ meetingId: id(), intentionKey: intentionKey(), ...promise },
  ownerId: id().refine((value) => value !== "", { error: "Choose whose action it is." }),
});

/** How a meeting went, for those who were there. */
export const review = onMeetingNow.extend({
  asked: text(LONG_TEXT),
  airTime: text(LONG_TEXT),
  change: text(LONG_TEXT),
});
export type Review = z.infer<typeof review>;

/** What a facilitator keeps of a meeting for herself, what she tells other facilitators, and whether she wants help. */
export const debrief = onMeetingNow.extend({
  worked: text(LONG_TEXT),
  change: text(LONG_TEXT),
  steppedIn: text(LONG_TEXT),
  whoWasQuiet: text(LONG_TEXT),
  helpWanted: z.enum(["yes", "no"], { error: "Say yes or no." }),
});
export type DebriefForm = z.infer<typeof debrief>;
