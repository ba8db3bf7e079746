import type { Transaction } from "@/lib/core/db";
import type { Refusal } from "@/lib/core/result";

export interface EventEntry {
  personId: string | null;
  act: string;
  thing: string;
  thingId?: string;
  programmeId?: string;
  from?: string;
  to?: string;
  refusal?: Refusal;
}

/** Adds a row to the log, in the transaction of the change it tells of. It never carries text that somebody wrote. */
export async function recordEvent(tx: Pick<Transaction, "event">, entry: EventEntry): Promise<void> {
  await tx.event.create({ data: entry });
}

/** The same for several at once. */
export async function recordEvents(tx: Pick<Transaction, "event">, entries: EventEntry[]): Promise<void> {
  await tx.event.createMany({ data: entries });
}
