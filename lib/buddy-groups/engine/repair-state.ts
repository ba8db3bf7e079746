import type { Pair } from "@/lib/buddy-groups/engine/problem";
import type { Asked, Repair, Repairable } from "@/lib/buddy-groups/engine/repairable";
import { hasRota } from "@/lib/buddy-groups/engine/rota";

/** Groups while a repair is looked for: moves are made and taken back, the last one first. */
export class RepairState {
  /** Groups that people may come to: those with people in them, and one that is empty. */
  readonly open: number[];
  private readonly groups: number[][];
  private readonly where: Int32Array;
  private readonly before: { groups: number[][]; where: Int32Array; rota: boolean[] };
  private readonly made: { person: number; from: number }[] = [];
  private readonly cameHere: Uint8Array;
  private readonly touched: Int32Array;
  private readonly managed: Map<number, number[]>;
  private readonly apart: Map<number, number[]>;
  private readonly together: Map<number, number[]>;

  constructor(private readonly asked: Repairable & Asked) {
    const { n } = asked.value;
    this.groups = asked.groups.map((group) => [...group]);
    this.where = new Int32Array(n).fill(-1);
    for (const [at, group] of asked.groups.entries()) for (const person of group) this.where[person] = at;
    const rota = asked.groups.map((group) => group.length === 0 || this.hasRota(group));
    this.before = { groups: asked.groups, where: this.where.slice(), rota };
    this.cameHere = new Uint8Array(n);
    this.touched = new Int32Array(asked.groups.length);
    this.managed = byPerson(asked.managed);
    this.apart = byPerson(asked.apart);
    this.together = byPerson(asked.together);
    const empty = asked.groups.findIndex((group) => group.length === 0);
    this.open = [...asked.groups.keys()].filter((at) => at === empty || asked.groups[at]?.length);
  }

  members(group: number): readonly number[] {
    return this.groups[group] ?? [];
  }

  /** Nobody moves who is held, or twice. */
  mayMove(person: number, to: number): boolean {
    return !this.asked.held.has(person) && !this.cameHere[person] && this.where[person] !== to;
  }

  /** Whether both groups would be of a size that they may have, if this one went there. */
  isSized(person: number, to: number): boolean {
    const [least, most] = this.asked.sizes;
    const left = this.members(this.where[person] as number).length - 1;
    const arrived = this.members(to).length + 1;
    return (left === 0 || (left >= least && left <= most)) && arrived >= least && arrived <= most;
  }

  move(person: number, to: number): void {
    const from = this.where[person] as number;
    this.transfer(person, from, to, 1);
    this.cameHere[person] = 1;
    this.made.push({ person, from });
  }

  takeBack(): void {
    const last = this.made.pop();
    if (!last) return;
    this.transfer(last.person, this.where[last.person] as number, last.from, -1);
    this.cameHere[last.person] = 0;
  }

  private transfer(person: number, from: number, to: number, count: 1 | -1): void {
    const left = this.groups[from];
    left?.splice(left.indexOf(person), 1);
    this.groups[to]?.push(person);
    this.where[person] = to;
    for (const group of [from, to])
      if (group >= 0) this.touched[group] = (this.touched[group] as number) + count;
  }

  /** Groups that are not as they must be. */
  broken(): number[] {
    const found = new Set(this.asked.must);
    for (const { person, from } of this.made) {
      if (from >= 0) found.add(from);
      found.add(this.where[person] as number);
    }
    return [...found].filter((group) => !this.isWhole(group));
  }

  private isWhole(at: number): boolean {
    const group = this.groups[at] as number[];
    const { sizes, facilitators, rota, must } = this.asked;
    if (group.length === 0) return true;
    if (group.length < sizes[0] || group.length > sizes[1]) return false;
    if (facilitators && !group.some((person) => facilitators.has(person))) return false;
    if (group.some((person) => this.isMisplaced(person, at))) return false;
    return !rota || !(must.includes(at) || this.before.rota[at]) || this.hasRota(group);
  }

  private isMisplaced(person: number, at: number): boolean {
    if (this.managed.get(person)?.some((other) => this.where[other] === at)) return true;
    if (!this.cameHere[person]) return false;
    if (this.apart.get(person)?.some((other) => this.where[other] === at)) return true;
    return this.together.get(person)?.some((other) => this.where[other] !== at) ?? false;
  }

  private hasRota(group: number[]): boolean {
    const { value } = this.asked;
    return !value.canVisit || hasRota(value, group, group.length);
  }

  worthOfJoining(at: number, person: number): number {
    const group = this.groups[at] as number[];
    return this.worth([...group, person]) - this.worth(group);
  }

  private worth(group: number[]): number {
    return group.length === 0 ? 0 : this.asked.value.of(group);
  }

  /** What has been made so far, as it is told. */
  repair(): Repair {
    const groups = new Map<number, number[]>();
    let gain = 0;
    for (const [at, count] of this.touched.entries()) {
      if (count === 0) continue;
      const group = (this.groups[at] as number[]).toSorted((a, b) => a - b);
      groups.set(at, group);
      gain += this.worth(group) - this.worth(this.before.groups[at] as number[]);
    }
    const steps = this.made
      .map(({ person, from }) => ({
        ...{ person, from: from < 0 ? null : from, to: this.where[person] as number },
      }))
      .toSorted((a, b) => a.person - b.person);
    return { steps, groups, gain };
  }
}

/** Of each person those whom a pair names with them. */
function byPerson(pairs: Pair[]): Map<number, number[]> {
  const others = new Map<number, number[]>();
  for (const [a, b] of pairs) {
    others.set(a, [...(others.get(a) ?? []), b]);
    others.set(b, [...(others.get(b) ?? []), a]);
  }
  return others;
}
