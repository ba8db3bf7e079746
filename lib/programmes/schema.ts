import { z } from "zod";
import { day, id, intentionKey, optionalDay, requiredText, text, version } from "@/lib/core/fields";

const missingDay = "Give a day, for example 25 March 2027.";

/** How a milestone stands: what is expected now, what came true, and why it moved. */
export const milestoneForm = z
  .object({
    milestoneId: id(),
    version: version(),
    title: requiredText("Say what is promised, in a line."),
    forecastOn: optionalDay(missingDay),
    actualOn: optionalDay(missingDay),
    movedOnPurpose: z.enum(["yes", ""]).optional().default(""),
    reason: text(2_000),
    effect: text(2_000),
    decidedBy: text(),
  })
  .refine(({ movedOnPurpose, reason }) => movedOnPurpose === "" || reason.trim() !== "", {
    path: ["reason"],
    error: "Say why it was moved; the report tells the reason.",
  });
export type MilestoneForm = z.infer<typeof milestoneForm>;

/** A new promise. Its day stays as it is first given. */
export const newMilestone = z.object({
  programmeId: id(),
  intentionKey: intentionKey(),
  title: requiredText("Say what is promised, in a line."),
  baselineOn: day(missingDay),
});
export type NewMilestone = z.infer<typeof newMilestone>;
