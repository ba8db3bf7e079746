import { z } from "zod";
import { WISHES } from "@/lib/buddy-groups/engine/weights";
import type { Move } from "@/lib/buddy-groups/rules/arrangement";
import { id, intentionKey, LONG_TEXT, requiredText, version } from "@/lib/core/fields";

const NAME = 60;
const laneName = z.string().max(NAME * 2);
const key = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/);

/** One move on the board, as the browser sends it. What only a taking back may say is left out. */
const move: z.ZodType<Move> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("place"), person: key, lane: key.nullable() }),
  z.object({ kind: z.literal("open"), lane: key, name: laneName }),
  z.object({ kind: z.literal("close"), lane: key }),
  z.object({ kind: z.literal("rename"), lane: key, name: laneName }),
  z.object({ kind: z.literal("lockLane"), lane: key, locked: z.boolean() }),
  z.object({ kind: z.literal("lockPerson"), person: key, locked: z.boolean() }),
  z.object({ kind: z.literal("facilitate"), lane: key, person: key.nullable() }),
]);

/** What may be done to a draft in one request: moves, or one step back or forward again. */
export const change = z.union([
  z.object({ way: z.literal("move"), moves: z.array(move).min(1).max(100) }),
  z.object({ way: z.enum(["undo", "redo"]) }),
]);
export type Change = z.infer<typeof change>;

/** A change as the board sends it, made on the version its sender saw. */
export const boardChange = z.object({ version: z.number().int().min(1).max(1e9), change });

const kind = z.enum(["buddies", "set"]);

/** What a hidden field holds as JSON; anything else is refused like any wrong value. */
const json = z
  .string()
  .max(20_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "not JSON" });
      return z.NEVER;
    }
  });

/** Begins a draft: empty, from the groups as they are, or with all places held but those that somebody's leaving concerns. */
export const newDraft = z.object({
  programmeId: id(),
  kind,
  name: requiredText("Give the draft a name, so that others can tell what it is for.", NAME),
  from: z.enum(["now", "nothing", "repair"], { error: "Choose what the draft begins with." }),
  /** For a repair: the group to be seen to, if it is about one. */
  groupId: id().optional().default(""),
  /** Where to go on: on the board, or where the fewest changes are suggested. */
  goOn: z.enum(["board", "repair"]).optional().default("board"),
  intentionKey: intentionKey(),
});

export const onDraft = z.object({ draftId: id() });

/** The board as a form without JavaScript: `to.<participation>` says where each of those shown should be. */
export const boardForm = onDraft
  .extend({ version: version() })
  .catchall(z.union([z.string().max(200), z.array(z.string().max(200))]));

/** The moves of a suggestion, as they were shown. */
export const repair = onDraft.extend({ version: version(), moves: json.pipe(z.array(move).min(1).max(30)) });

const weight = z.string().regex(/^(\d|10)$/, { error: "Choose a place on the line." });

/** Has groups proposed with what counts; `intent` names a way of weighing that is only to be kept. A wish left out stays. */
export const proposal = onDraft.extend({
  version: version(),
  intent: z.enum(["propose", "keep", "balanced", "mixing", "easy"]).optional().default("propose"),
  ...(Object.fromEntries(WISHES.map((wish) => [wish, weight.transform(Number).optional()])) as {
    [W in (typeof WISHES)[number]]: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
  }),
});

export const onProposal = onDraft.extend({ proposalId: id() });

const person = (missing: string) => z.string({ error: missing }).regex(/^[\w-]{1,64}$/, { error: missing });

/** That two people are to be in one group or in different ones; or that this is not wanted any more. */
export const wish = onDraft.extend({
  way: z.enum(["together", "apart"], { error: "Choose whether they are to be together or apart." }),
  one: person("Choose somebody."),
  other: person("Choose somebody else."),
  wanted: z.enum(["yes", "no"]).optional().default("yes"),
});

export const onSeat = onDraft.extend({ person: key });

export const publication = onDraft.extend({
  version: version(),
  /** The draft published last when the page was shown; another one since means that things have moved on. */
  after: id().optional().default(""),
  leaveUnplaced: z.enum(["yes", ""]).optional().default(""),
});

export const answer = z.object({ membershipId: id() });

export const objection = answer.extend({
  reason: requiredText(
    "Say in a sentence why it does not work, so that your coordinator can find something better.",
    LONG_TEXT,
  ),
});
