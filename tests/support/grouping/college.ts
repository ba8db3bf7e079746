import type { Problem } from "@/lib/buddy-groups/engine/problem";
import { randomFrom } from "@/lib/buddy-groups/engine/random";

/**
 * A made-up adult-education service of n tutors: colleges of unlike size, sites, subjects, themes, experience, last
 * year's company and weekly timetables, scored as coordinators weigh it. The same seed gives the same service.
 */
export function collegeProblem(n: number, seed: number): Problem {
  const random = randomFrom(seed * 7919 + n);
  const draw = (count: number) => Math.floor(random() * count);
  const people = Array.from({ length: n }, () => ({
    college: random() < 0.7 ? 0 : 1 + draw(Math.max(1, Math.round(n / 40))),
    site: draw(3),
    subject: draw(8),
    theme: draw(12),
    wants: draw(20),
    offers: draw(20),
    experience: draw(3),
    teaches: Array.from({ length: 2 + draw(4) }, () => draw(15)),
    away: Array.from({ length: draw(5) }, () => draw(15)),
  }));
  const lastYear = people.map(() => draw(Math.max(1, Math.round(n / 3))));
  const pairScore = new Float32Array(n * n);
  const canVisit = new Uint8Array(n * n);
  const lessons = (i: number, j: number): number => {
    const visitor = people[i] as (typeof people)[number];
    const host = people[j] as (typeof people)[number];
    return host.teaches.filter((at) => !visitor.teaches.includes(at) && !visitor.away.includes(at)).length;
  };
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < i; j += 1) {
      const a = people[i] as (typeof people)[number];
      const b = people[j] as (typeof people)[number];
      const journey = a.college === b.college ? (a.site === b.site ? 0 : 0.4) : 0.8;
      const there = random() < (journey < 0.5 ? 0.95 : 0.7) ? lessons(i, j) : 0;
      const back = random() < (journey < 0.5 ? 0.95 : 0.7) ? lessons(j, i) : 0;
      canVisit[i * n + j] = there > 0 ? 1 : 0;
      canVisit[j * n + i] = back > 0 ? 1 : 0;
      const score =
        5 * (a.theme === b.theme ? 1 : a.wants === b.offers || b.wants === a.offers ? 0.8 : 0) +
        4 * (a.college === b.college ? 0 : 1) +
        4 * (Math.min(3, Math.min(there, back)) / 3) +
        3 * (a.subject === b.subject ? 0 : 1) +
        2 * (a.experience === b.experience ? 0 : 1) -
        4 * journey -
        5 * (lastYear[i] === lastYear[j] ? 1 : 0);
      pairScore[i * n + j] = score;
      pairScore[j * n + i] = score;
    }
  const colleges = Int32Array.from(people, ({ college }) => college);
  const pair = (): [number, number] => {
    const first = draw(n);
    return [first, (first + 1 + draw(n - 1)) % n];
  };
  return {
    n,
    pairScore,
    canVisit,
    size: { min: 2, max: 4, preferred: 3 },
    apart: Array.from({ length: Math.round(n / 10) }, pair),
    together: [],
    locked: [],
    spread: [{ attribute: colleges, weight: 0.5 }],
    weights: { noRota: 20, offSize: 2 },
  };
}
