"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { now } from "@/lib/core/clock";
import { findReminded } from "@/lib/overview/data";
import type { NudgeOutcome } from "@/lib/overview/mutations";
import * as mutations from "@/lib/overview/mutations";
import * as schema from "@/lib/overview/schema";

/** Reminds one person of one stage. Pressed again, or once it is done, it does nothing and says so. */
export const nudgeOne = action("create", "Nudge", {
  input: schema.nudgeOne,
  async find({ participationId, programmeId }) {
    const to = await findReminded(participationId, programmeId);
    return to && { id: "", programmeId, toId: to.id, collegeId: to.collegeId };
  },
  run: ({ programmeId, participationId, stage }, _, by) =>
    mutations.nudge({ by, programmeId, participationId, stage }, now()),
  after: (outcome, input) => toBoard(outcome, input),
});

/** Reminds everybody for whom a stage waits: of a coordinator's own college, or of all for the lead. */
export const nudgeAll = action("create", "Nudge", {
  input: schema.nudgeAll,
  async find({ programmeId, collegeId }) {
    return { id: "", programmeId, toId: "", collegeId: collegeId ?? "" };
  },
  run: ({ programmeId, collegeId, stage }, _, by) =>
    mutations.nudge({ by, programmeId, collegeId: collegeId || undefined, stage }, now()),
  after: (outcome, input) => toBoard(outcome, input),
});

/** Back to the board as it was, with a word on what came of it. */
function toBoard({ sent, resting }: NudgeOutcome, input: { programmeId: string; back: string }): never {
  const query = new URLSearchParams(input.back);
  query.set("sent", String(sent.length));
  query.set("resting", String(resting));
  redirect(`/programmes/${encodeURIComponent(input.programmeId)}/overview?${query}#board`);
}
