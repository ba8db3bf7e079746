import type { RuleSet } from "@/lib/buddy-groups/engine/rule-set";

/**
 * Those who must be together, as one unit: what is placed is units, so that no penalty has to hold them together.
 * People in locked groups are no units; their groups are complete.
 */
export interface Units {
  /** The people of each unit. */
  people: number[][];
  /** Of each person the unit; -1 in a locked group. */
  unitOf: Int32Array;
  /** Units that may not share a group: bit `v` of row `u` (rows of `rowLength` 32-bit words). */
  apart: Int32Array;
  rowLength: number;
  /** How many units each unit may not be with. */
  apartCount: Int32Array;
  /** Of each unit and list of `oneEachOf`, how many of the list it holds, at `unit * lists + list`. */
  holds: Uint8Array;
  lists: number;
  /** Locked groups, each once. */
  locked: number[][];
}

/** Puts people into units; null when the pairs and locks alone contradict each other. */
export function unitsOf(rules: RuleSet): Units | null {
  const locks = distinctLocks(rules);
  if (!locks) return null;
  const { lockOf, locked } = locks;
  const unitOf = unite(rules, lockOf);
  if (!unitOf) return null;
  const people: number[][] = [];
  for (let person = 0; person < rules.n; person += 1) {
    const unit = unitOf[person] as number;
    if (unit >= 0) people[unit] = [...(people[unit] ?? []), person];
  }
  const rowLength = (people.length + 31) >> 5;
  const apart = new Int32Array(people.length * rowLength);
  const apartCount = new Int32Array(people.length);
  for (const [a, b] of rules.apart) {
    const u = unitOf[a] as number;
    const v = unitOf[b] as number;
    if (u === -1 && v === -1 ? lockOf[a] === lockOf[b] : u === v) return null;
    if (u === -1 || v === -1 || isApart({ apart, rowLength }, u, v)) continue;
    setBit(apart, u * rowLength, v);
    setBit(apart, v * rowLength, u);
    apartCount[u] = (apartCount[u] as number) + 1;
    apartCount[v] = (apartCount[v] as number) + 1;
  }
  const lists = rules.oneEachOf.length;
  const holds = new Uint8Array(people.length * lists);
  for (const [list, members] of rules.oneEachOf.entries()) {
    for (const person of members) {
      const unit = unitOf[person] as number;
      if (unit === -1) continue;
      const at = unit * lists + list;
      holds[at] = (holds[at] as number) + 1;
      if ((holds[at] as number) > 1) return null;
    }
    if (locked.some((group) => group.filter((person) => members.includes(person)).length !== 1)) return null;
  }
  return { people, unitOf, apart, rowLength, apartCount, holds, lists, locked };
}

/** Whether two units may not share a group. */
export function isApart({ apart, rowLength }: Pick<Units, "apart" | "rowLength">, u: number, v: number) {
  return (((apart[u * rowLength + (v >> 5)] as number) >>> (v & 31)) & 1) === 1;
}

function setBit(words: Int32Array, from: number, bit: number): void {
  const at = from + (bit >> 5);
  words[at] = (words[at] as number) | (1 << (bit & 31));
}

/** The same group locked twice is one lock; two locks that share only some people contradict each other. */
function distinctLocks({ n, locked }: RuleSet) {
  const lockOf = new Int32Array(n).fill(-1);
  const kept: number[][] = [];
  for (const group of locked) {
    const before = lockOf[group[0] as number] as number;
    if (before >= 0) {
      const same = kept[before]?.length === group.length && group.every((each) => lockOf[each] === before);
      if (!same) return null;
      continue;
    }
    if (group.some((person) => lockOf[person] !== -1)) return null;
    for (const person of group) lockOf[person] = kept.length;
    kept.push([...group].sort((a, b) => a - b));
  }
  return { lockOf, locked: kept };
}

/** Of each person the number of their unit, in order of its first person; null when a pair crosses a lock's edge. */
function unite({ n, together }: RuleSet, lockOf: Int32Array): Int32Array | null {
  const parent = Int32Array.from({ length: n }, (_, person) => person);
  const root = (person: number): number => {
    let at = person;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const [a, b] of together) {
    if (lockOf[a] !== lockOf[b]) return null;
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  }
  const unitOf = new Int32Array(n).fill(-1);
  let count = 0;
  for (let person = 0; person < n; person += 1) {
    if (lockOf[person] !== -1) continue;
    const first = root(person);
    unitOf[person] = first === person ? count++ : (unitOf[first] as number);
  }
  return unitOf;
}
