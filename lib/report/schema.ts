import { z } from "zod";
import { id, intentionKey, LONG_TEXT, requiredText, storable, text, version } from "@/lib/core/fields";

/** The sections of the project report, in their order. */
export const SECTIONS = [
  "about",
  "kpis",
  "slippage",
  "outcomes",
  "benefits",
  "wishes",
  "next_steps",
  "links",
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** What somebody adds to one section. `figures` are those they saw while they wrote. */
export const words = z.object({
  programmeId: id(),
  key: z.enum(SECTIONS),
  version: version(),
  text: text(LONG_TEXT),
  figures: z.string().max(200_000).transform(storable),
});
export type Words = z.infer<typeof words>;

/** One press on the report, at the version the person saw. */
export const onReport = z.object({ programmeId: id(), version: version() });

/** A sign-off is of the very report that was on the page. */
export const signing = onReport.extend({ digest: id() });

export const newQuote = z.object({
  programmeId: id(),
  endReportId: z
    .string({ error: "Choose whose report." })
    .min(1, { error: "Choose whose report." })
    .transform(storable),
  quote: requiredText("Copy the sentence you would like to quote.", 1000),
  intentionKey: intentionKey(),
});
export type NewQuote = z.infer<typeof newQuote>;

export const onQuote = z.object({ quoteId: id() });
