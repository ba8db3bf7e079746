import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";

/** For each person those who suit them best, best first: `perPerson` numbers each, row by row. */
export interface Near {
  perPerson: number;
  people: Int32Array;
}

/** Best pair scores by which somebody's price is reckoned. */
const FEW = 5;

/** The near ones of each person among `free` people (the others are in nobody's list). */
export function nearOnes(value: GroupValue, free: Int32Array, wanted: number): Near {
  const { n, pairScore, canVisit, weights } = value;
  const perPerson = Math.max(0, Math.min(wanted, free.length - 1));
  const people = new Int32Array(n * perPerson);
  const best = new Float64Array(perPerson);
  const who = new Int32Array(perPerson);
  if (perPerson === 0) return { perPerson, people };
  const price = prices(value, free);
  for (const person of free) {
    best.fill(Number.NEGATIVE_INFINITY);
    let worst = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < free.length; at += 1) {
      const other = free[at] as number;
      if (other === person) continue;
      let rank = pairScore[person * n + other] as number;
      if (canVisit) {
        const ways = (canVisit[person * n + other] as number) + (canVisit[other * n + person] as number);
        rank -= ((2 - ways) * weights.noRota) / 4;
      }
      rank -= price[other] as number;
      if (rank <= worst) continue;
      let to = perPerson - 1;
      for (; to > 0 && (best[to - 1] as number) < rank; to -= 1) {
        best[to] = best[to - 1] as number;
        who[to] = who[to - 1] as number;
      }
      best[to] = rank;
      who[to] = other;
      worst = best[perPerson - 1] as number;
    }
    people.set(who, person * perPerson);
  }
  return { perPerson, people };
}

/** About what a person's company costs: half the mean of their few best pair scores. Whom everybody wants is dear. */
function prices({ n, pairScore }: GroupValue, free: Int32Array): Float64Array {
  const price = new Float64Array(n);
  const few = Math.min(FEW, free.length - 1);
  const top = new Float64Array(few);
  for (const person of free) {
    top.fill(Number.NEGATIVE_INFINITY);
    for (const other of free) {
      let score = pairScore[person * n + other] as number;
      if (other === person || score <= (top[few - 1] as number)) continue;
      for (let at = 0; at < few; at += 1) {
        const held = top[at] as number;
        if (score <= held) continue;
        top[at] = score;
        score = held;
      }
    }
    price[person] = top.reduce((sum, each) => sum + each, 0) / few / 2;
  }
  return price;
}
