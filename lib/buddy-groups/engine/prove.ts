import type { Highs } from "highs";
import type { Budget } from "@/lib/buddy-groups/engine/budget";
import { type Column, columnOf, type Duals, reducedCost } from "@/lib/buddy-groups/engine/column";
import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { likelyColumns } from "@/lib/buddy-groups/engine/likely-columns";
import { Master } from "@/lib/buddy-groups/engine/master";
import { Mending } from "@/lib/buddy-groups/engine/mending";
import { bestPartition } from "@/lib/buddy-groups/engine/partition";
import type { Question } from "@/lib/buddy-groups/engine/question";
import { sizePrice } from "@/lib/buddy-groups/engine/size-rows";
import { loadSolver } from "@/lib/buddy-groups/engine/solver";
import type { Units } from "@/lib/buddy-groups/engine/units";

/** What there is to prove, and what is known. */
export interface Claim {
  value: GroupValue;
  units: Units;
  /** The best groups so far, of free people, and their score. */
  groups: number[][];
  score: number;
  upperBound: number;
  random: () => number;
}

/**
 * How much of the best duals stays when new ones are tried (Wentges smoothing): much at first, as new duals swing wide,
 * and less each time that they gave a better bound.
 */
const SMOOTHING = 0.8;
const EASING = 0.7;
const TIGHTENING = 0.2;
const ROUNDS = 300;
/** Part of the time that is kept for finding better groups. */
const RESERVE = 0.42;
/** Columns over which the final programme is solved; nodes it may take. */
const COLUMNS = 40_000;
/** Columns over which it is solved without looking for better groups first. */
const AT_ONCE = 2_000;
const NODES = 20_000;
/** Columns for each unit in the programme that looks for better groups; nodes it may take. */
const PER_UNIT = 6;
const DIVE_NODES = 200;
/** Searches for better groups, all columns at once and a neighbourhood at a time in turn. */
const ROUNDS_OF_SEARCH = 6;
/** Neighbourhoods without success, beside one for each group, after which one ends. */
const MENDING_FAILS = 100;

/** Raises the score and lowers the bound of a claim, until they meet or the budget ends. */
export async function prove(claim: Claim, question: Question, budget: Budget): Promise<void> {
  const highs = await loadSolver();
  const proof = new Proof(highs, claim, question, budget);
  try {
    await proof.run();
  } finally {
    proof.dispose();
  }
}

class Proof {
  private readonly master: Master;
  private readonly tolerance: number;
  /** Those of the best bound. */
  private duals: Duals;
  /** Those of the last relaxation, and its value: the best guess at prices, though they may bound nothing yet. */
  private guess: { duals: Duals; value: number };
  private unplaced: number;

  constructor(
    private readonly highs: Highs,
    private readonly claim: Claim,
    private readonly question: Question,
    private readonly budget: Budget,
  ) {
    const { units, groups, score } = claim;
    const { sizes, largestSize } = question;
    this.tolerance = 1e-7 * Math.max(1, Math.abs(score));
    const count = units.people.length;
    this.duals = { unit: new Float64Array(count), size: new Float64Array(largestSize + 1) };
    this.guess = { duals: this.duals, value: claim.upperBound };
    const columns = groups.map((group) => this.columnFor(group));
    // High prices make pricing slow; this is raised should it turn out too low.
    let most = 0.1;
    for (const { units: members, worth } of columns)
      for (const unit of members) {
        this.duals.unit[unit] = worth / members.length;
        most = Math.max(most, Math.abs(worth) / members.length);
      }
    this.unplaced = 2 * most;
    this.master = new Master(highs, count, sizes, this.unplaced, largestSize);
    this.master.add(columns);
  }

  dispose(): void {
    this.master.dispose();
  }

  async run(): Promise<void> {
    this.price(this.duals);
    await this.generate();
    for (let round = 0; round < ROUNDS_OF_SEARCH && !this.isProven() && !this.stop(); round += 1) {
      const most = round > 0 ? COLUMNS : AT_ONCE;
      const columns = this.question.pricing.within(this.duals, this.gap(), most, this.stop);
      if (columns) {
        this.conclude(columns);
        return;
      }
      const before = this.claim.score;
      if (round % 2 === 1) this.dive();
      else await this.mend();
      if (this.claim.score <= before && round > 0) return;
      await this.breathe(0.5);
    }
  }

  private readonly stop = (): boolean => this.budget.isOver();

  private gap(): number {
    return this.claim.upperBound - this.claim.score;
  }

  private isProven(): boolean {
    return this.gap() <= this.tolerance;
  }

  private breathe(done: number): Promise<void> {
    const { score, upperBound, groups } = this.claim;
    return this.budget.breathe({ phase: "proving", done, score, upperBound }, () => groups);
  }

  /** Column generation until no column is missing. */
  private async generate(): Promise<void> {
    let smoothing = SMOOTHING;
    for (let round = 0; round < ROUNDS && !this.isProven(); round += 1) {
      if (this.budget.left() < RESERVE * this.budget.limit) {
        this.budget.cut = true;
        return;
      }
      const solved = this.master.solve(this.budget.left() / 1000);
      if (!solved) return;
      this.guess = solved;
      if (this.claim.upperBound - solved.value <= this.tolerance) return;
      const before = this.claim.upperBound;
      let added = this.price(mixed(this.duals, solved.duals, smoothing));
      smoothing =
        this.claim.upperBound < before ? smoothing * EASING : Math.min(SMOOTHING, smoothing + TIGHTENING);
      if (added === 0) added = this.price(solved.duals);
      if (added === 0) {
        if (solved.unplaced < 1e-6) return;
        this.unplaced *= 4;
        this.master.charge(this.unplaced);
      }
      await this.breathe(0);
    }
  }

  /** Prices for these duals: takes in what is found; keeps the duals if they give the best bound. */
  private price(duals: Duals): number {
    const priced = this.question.pricing.price(duals, this.stop);
    if (!priced) return 0;
    const { columns, excess } = priced;
    const bound =
      duals.unit.reduce((sum, each) => sum + each, 0) + sizePrice(this.question.sizes, duals.size) + excess;
    if (bound < this.claim.upperBound) {
      this.claim.upperBound = bound;
      this.duals = duals;
    }
    return this.master.add(columns);
  }

  /** Better groups from the likeliest columns at once; proves nothing. */
  private dive(): void {
    const count = this.claim.units.people.length;
    const incumbent = this.claim.groups.map((group) => this.columnFor(group));
    const ranked = this.master.columns
      .map((column) => ({ column, reduced: reducedCost(this.duals, column) }))
      .sort((a, b) => b.reduced - a.reduced)
      .slice(0, PER_UNIT * count)
      .map(({ column }) => column);
    this.take(this.solve([...incumbent, ...ranked], incumbent.length, DIVE_NODES).chosen);
  }

  private solve(columns: Column[], incumbent: number, nodes: number) {
    const { sizes } = this.question;
    const { units } = this.claim;
    const limits = { seconds: this.budget.left() / 1000, nodes, incumbent };
    const partition = bestPartition(this.highs, columns, units.people.length, sizes, limits);
    if (!partition.done) this.stop();
    return partition;
  }

  /** Better groups from the likeliest columns, a neighbourhood at a time; proves nothing. */
  private async mend(): Promise<void> {
    const { duals, value } = this.guess;
    const groups = this.claim.groups.map((group) => this.columnFor(group));
    const from = Math.max(this.tolerance, (value - this.claim.score) / groups.length);
    const likely = likelyColumns(this.question.pricing, duals, from, this.stop);
    const mending = new Mending(
      [...likely, ...groups],
      groups,
      this.claim.units.people.length,
      this.claim.value.isFree,
      (column) => -reducedCost(duals, column),
    );
    const patience = MENDING_FAILS + groups.length;
    for (let fails = 0; fails < patience && !this.isProven() && !this.stop(); fails += 1) {
      if (mending.step(this.claim.random)) {
        this.take(mending.chosen());
        fails = -1;
      }
      await this.breathe(0.5);
    }
  }

  private columnFor(group: number[]): Column {
    const { value, units } = this.claim;
    return columnOf(value, units, unitsIn(units, group));
  }

  /** The best of all columns that a better division could be made of. */
  private conclude(columns: Column[]): void {
    const incumbent = this.claim.groups.map((group) => this.columnFor(group));
    const { chosen, bound, done } = this.solve([...incumbent, ...columns], incumbent.length, NODES);
    this.take(chosen);
    const { score } = this.claim;
    if (done) this.claim.upperBound = score;
    else this.claim.upperBound = Math.min(this.claim.upperBound, Math.max(score, bound));
  }

  private take(chosen: Column[] | null): void {
    if (!chosen) return;
    const { units, value } = this.claim;
    const groups = chosen.map((column) => column.units.flatMap((unit) => units.people[unit] as number[]));
    const score = value.total(groups);
    if (score <= this.claim.score) return;
    this.claim.groups = groups;
    this.claim.score = score;
  }
}

function mixed(old: Duals, fresh: Duals, part: number): Duals {
  const mix = (a: Duals["unit"], b: Duals["unit"]) =>
    a.map((each, at) => part * each + (1 - part) * (b[at] as number));
  return { unit: mix(old.unit, fresh.unit), size: mix(old.size, fresh.size) };
}

function unitsIn({ unitOf }: Units, group: number[]): number[] {
  return [...new Set(group.map((person) => unitOf[person] as number))];
}
