import type pg from "pg";

/** A small random generator with a seed (mulberry32): the same programme each time. */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (n: number) => Math.floor(next() * n),
    chance: (p: number) => next() < p,
    of: <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T,
  };
}
export type Dice = ReturnType<typeof dice>;
type Row = Record<string, unknown>;

/** Inserts rows, one statement each. */
export async function insert(client: pg.ClientBase, table: string, rows: Row[]): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row);
    await client.query(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`)}) VALUES (${names.map((_, at) => `$${at + 1}`)})`,
      Object.values(row),
    );
  }
}

export const day = (roll: Dice) =>
  new Date(Date.UTC(2026, 9, 1 + roll.below(150))).toISOString().slice(0, 10);
export const time = (roll: Dice) => `${day(roll)}T${10 + roll.below(12)}:30:00Z`;
export const up = (n: number) => Array.from({ length: n }, (_, at) => at);
