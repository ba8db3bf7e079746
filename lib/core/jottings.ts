import { z } from "zod";
import { asPerson } from "@/lib/core/db";
import { LONG_TEXT, storable } from "@/lib/core/fields";

/** Which form's words: what it is for, and the id of the thing it is about. */
export const jottingPlace = z.string().regex(/^[a-z]+(-[a-z]+)*:[\w-]{1,64}$/);

const word = z
  .string()
  .max(64)
  .regex(/^[\w.-]+$/);
const words = z
  .string()
  .max(LONG_TEXT * 2)
  .transform(storable);
export const jottingValues = z
  .record(word, z.union([words, z.array(words).max(20)]))
  .refine((values) => Object.keys(values).length <= 30);

export interface Jotting {
  version: number;
  values: Record<string, string | string[]>;
}

/** The most forms that somebody may have begun and left; the oldest give way. */
const MOST = 100;

/** Keeps what somebody has begun to write, unless something later than `version` is kept already. */
export function keepJotting(
  personId: string,
  place: string,
  version: number,
  values: Jotting["values"],
  at: Date,
): Promise<{ ok: true; version: number } | { ok: false; kept: Jotting }> {
  return asPerson(personId, async (tx) => {
    const next = { values, version: version + 1, savedAt: at };
    const { count } =
      version === 0
        ? await tx.jotting.createMany({ data: { personId, place, ...next }, skipDuplicates: true })
        : await tx.jotting.updateMany({ where: { personId, place, version }, data: next });
    if (count === 0) {
      const kept = await tx.jotting.findUnique({ where: { personId_place: { personId, place } } });
      // Sent meanwhile from another tab: what comes after begins anew.
      return { ok: false, kept: kept ? asJotting(kept) : { version: 0, values: {} } };
    }
    if (version === 0) {
      const old = await tx.jotting.findMany({
        where: { personId },
        orderBy: { savedAt: "desc" },
        skip: MOST,
        select: { place: true },
      });
      await tx.jotting.deleteMany({ where: { personId, place: { in: old.map((each) => each.place) } } });
    }
    return { ok: true, version: next.version };
  });
}

/** What somebody has begun to write in these forms, by place. */
export async function readJottings(personId: string, places: string[]): Promise<Map<string, Jotting>> {
  const rows = await asPerson(personId, (tx) =>
    tx.jotting.findMany({ where: { personId, place: { in: places } } }),
  );
  return new Map(rows.map((row) => [row.place, asJotting(row)]));
}

/** A form's own jotting with its place, for the page that shows the form. */
export function jottingAt(begun: Map<string, Jotting>, place: string): Jotting & { place: string } {
  return { place, ...(begun.get(place) ?? { version: 0, values: {} }) };
}

/** Sent: the words are where they belong, and nowhere else. */
export function dropJotting(personId: string, place: string): Promise<unknown> {
  return asPerson(personId, (tx) => tx.jotting.deleteMany({ where: { personId, place } }));
}

const asJotting = ({ version, values }: { version: number; values: unknown }): Jotting => ({
  version,
  values: values as Jotting["values"],
});
