import { type SessionValues, sessionKey } from "@/lib/timetables/rules";

/** A session that is there already. */
export interface Kept extends SessionValues {
  id: string;
  participationId: string;
}

/** What keeping a file changes. Rows are never merged: two equal rows are two sessions. */
export interface Differences<R> {
  added: R[];
  removed: Kept[];
  unchanged: Kept[];
}

/** Compares what is there with what the file holds, person by person. */
export function differences<R extends SessionValues & { participationId: string }>(
  existing: Kept[],
  rows: R[],
): Differences<R> {
  const keyOf = (session: SessionValues & { participationId: string }) =>
    `${session.participationId} ${sessionKey(session)}`;
  const there = new Map<string, Kept[]>();
  for (const session of existing) {
    const key = keyOf(session);
    there.set(key, [...(there.get(key) ?? []), session]);
  }
  const unchanged: Kept[] = [];
  const added = rows.filter((row) => {
    const found = there.get(keyOf(row))?.pop();
    if (found) unchanged.push(found);
    return !found;
  });
  return { added, removed: [...there.values()].flat(), unchanged };
}
