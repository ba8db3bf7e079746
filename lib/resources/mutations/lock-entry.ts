import type { Transaction } from "@/lib/core/db";

/** Holds an entry until the transaction ends, as it is now; null where it is not this person's to change any more. */
export async function lockEntry(tx: Transaction, id: string) {
  const held = await tx.$queryRaw<unknown[]>`select 1 from "GoodPractice" where "id" = ${id} for update`;
  return held.length > 0 ? tx.goodPractice.findUnique({ where: { id }, include: { visit: true } }) : null;
}
