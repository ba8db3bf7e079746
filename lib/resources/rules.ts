import { machine } from "@/lib/core/machine";

export type EntryState = "draft" | "offered" | "published" | "withdrawn";

/**
 * The life of an entry. Whoever writes about a visit offers it to the other tutor first, whose yes publishes it;
 * without one it is published at once. Either of the two withdraws it, and then only its author has it.
 */
export const entryMachine = machine({
  offer: { from: ["draft", "withdrawn"], to: "offered" },
  publish: { from: ["draft", "withdrawn"], to: "published" },
  approve: { from: ["offered"], to: "published" },
  withdraw: { from: ["offered", "published"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly EntryState[]; to: EntryState }>);

export type EntryMove = (typeof entryMachine.moves)[number];

interface Times {
  offeredAt: Date | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
}

/** Where an entry stands, read from its times. */
export function entryState({ offeredAt, publishedAt, withdrawnAt }: Times): EntryState {
  if (publishedAt) return "published";
  if (offeredAt) return "offered";
  return withdrawnAt ? "withdrawn" : "draft";
}

/** An entry is written on while nobody else reads it; what was agreed to is never changed under the other's name. */
export const isWritable = (entry: Times): boolean => entryMachine.next(entryState(entry), "publish") !== null;
