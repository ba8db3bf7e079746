import { z } from "zod";
import {
  clockTime,
  day,
  id,
  intentionKey,
  LONG_TEXT,
  requiredText,
  storable,
  text,
  version,
  wholeNumber,
} from "@/lib/core/fields";

export const AUDIENCES = ["everybody", "colleges", "programme"] as const;
export type Audience = (typeof AUDIENCES)[number];
export const USEFUL = ["very", "partly", "no"] as const;
export const TRIED = ["yes", "planned", "no"] as const;

const some = (most: number) =>
  z
    .union([id(), z.array(id()).max(most), z.literal("")])
    .optional()
    .transform((ticked) => [...new Set([ticked ?? []].flat().filter(Boolean))]);

const isWebAddress = (value: string): boolean =>
  value === "" || (/^https?:\/\//i.test(value) && URL.canParse(value));

const fields = {
  title: requiredText("Give the workshop a title."),
  about: text(LONG_TEXT),
  day: day("Choose the day."),
  from: clockTime("Choose when it begins."),
  to: clockTime("Choose when it ends."),
  place: text(500),
  onlineAt: text(500).refine(isWebAddress, {
    error: "Give a web address that begins with https://, or leave it.",
  }),
  capacity: z
    .union([
      z.literal("").transform(() => null),
      wholeNumber(1, 1000, "How many can come? A whole number from 1 to 1,000, or leave it."),
    ])
    .optional(),
  audience: z.enum(AUDIENCES, { error: "Choose who may come." }),
  leads: some(50),
};

const inOrder = <T extends { from: string; to: string }>(schema: z.ZodType<T>) =>
  schema.refine(({ from, to }) => from < to, { path: ["to"], error: "It ends before it begins." });

export const newWorkshop = inOrder(z.object({ programmeId: id(), intentionKey: intentionKey(), ...fields }));
export type NewWorkshop = z.infer<typeof newWorkshop>;

const ofWorkshop = { workshopId: id(), version: version() };
export const workshopChange = inOrder(z.object({ ...ofWorkshop, ...fields, reason: text(500) }));
export type WorkshopChange = z.infer<typeof workshopChange>;

/** One press on a workshop, at the version the person saw. */
export const onWorkshop = z.object(ofWorkshop);
export const callOff = z.object({
  ...ofWorkshop,
  reason: requiredText("Say in a sentence why, for those who meant to come.", 500),
});

/** Who came, of those whose places this person sees. */
export const attendance = z.object({ workshopId: id(), came: some(1000) });

export const signUp = z.object({
  slug: id().pipe(z.string().max(64)),
  name: requiredText("Give your name."),
  email: z
    .string({ error: "Give your e-mail address." })
    .transform((typed) => storable(typed).trim().toLowerCase())
    .pipe(z.email({ error: "Give an e-mail address like name@college.example." }).max(254)),
  organisation: text(),
  role: text(),
  accessNeeds: text(2000),
  intentionKey: intentionKey(),
});
export type SignUp = z.infer<typeof signUp>;

/** The secret of a place, as it stands in the letter's link. */
const secret = z.string().max(100).transform(storable);
export const onPlace = z.object({ secret });

export const feedback = z.object({
  secret,
  useful: z.enum(USEFUL, { error: "Choose one." }),
  willTry: text(LONG_TEXT),
  whatNext: text(LONG_TEXT),
  mayContact: z.enum(["yes", ""]).optional().default(""),
});
export type Feedback = z.infer<typeof feedback>;

export const tried = z.object({ secret, triedIt: z.enum(TRIED, { error: "Choose one." }) });
