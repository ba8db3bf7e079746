import { z } from "zod";
import type { Day } from "@/lib/core/dates";

const shared = {
  /** The same as long as the appointment is the same one, whatever becomes of it. */
  uid: z.string(),
  /** Raised with every change that is sent, so that a calendar knows the later of two. */
  sequence: z.number(),
  title: z.string(),
  place: z.string(),
  /** Where in Staffroom it stands. */
  link: z.string(),
};

const timed = z.object({ ...shared, startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), zone: z.string() });

/** An appointment at an hour. Instants and zone: a calendar keeps the local hour across a change of the clocks. */
export type Appointment = z.infer<typeof timed>;

/** Something that has a day and no hour. */
export type DayEntry = z.infer<z.ZodObject<typeof shared>> & { on: Day };

/** What a letter carries of an appointment: that it is on, or that it is off. */
export const invite = timed.extend({ method: z.enum(["REQUEST", "CANCEL"]) });
export type Invite = z.infer<typeof invite>;
