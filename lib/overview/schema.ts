import { z } from "zod";
import * as fields from "@/lib/core/fields";
import { BOARD_STAGES } from "@/lib/overview/rules/stages";

const short = z.string().trim().min(1).max(100).transform(fields.storable).optional().catch(undefined);

const asked = z.object({
  college: short,
  waiting: z
    .enum([...BOARD_STAGES, "any"])
    .optional()
    .catch(undefined),
  name: short,
  after: short,
});

/** What of the board is shown: it stands in the page's address, and nonsense there asks for nothing. */
export type BoardAsk = z.output<typeof asked>;
export const boardAsk = (query: Record<string, unknown>): BoardAsk => asked.parse(query);

/** The same as an address has it: for the way back, and for more of the same. */
export function boardQuery(ask: BoardAsk, after: string | undefined = ask.after): string {
  const parts = { college: ask.college, waiting: ask.waiting, name: ask.name, after };
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  return new URLSearchParams(given).toString();
}

const stage = z.enum(BOARD_STAGES);
/** The board's own address, less its path, to come back to. */
const back = z
  .string()
  .regex(/^[\w=&%.+*-]{0,400}$/)
  .catch("");

export const nudgeOne = z.object({ programmeId: fields.id(), participationId: fields.id(), stage, back });

/** Everybody, of one college or of all, for whom the stage waits. */
export const nudgeAll = z.object({
  programmeId: fields.id(),
  collegeId: fields.id().optional(),
  stage,
  back,
});
