import { type Problem, ProblemError } from "@/lib/buddy-groups/engine/problem";

/**
 * Reads the text format of the maximally diverse grouping library. First line: how many elements, how many groups,
 * `ss` or `ds` (same or different sizes), then the lower and upper size of each group; then `i j distance` on each
 * line, elements from 0. What is asked for is the largest sum of distances within groups. Sizes may run on over
 * several lines; a pair that is not given has the distance 0.
 *
 * @throws ProblemError when the text is something else
 */
export function readLibrary(text: string): Problem {
  const words = text.split(/\s+/).filter(Boolean);
  const number = (at: number, where: string): number => {
    const value = Number(words[at]);
    if (words[at] === undefined || !Number.isFinite(value))
      throw new ProblemError("not-finite", where, `expected a number, found ${words[at] ?? "the end"}`);
    return value;
  };
  const n = number(0, "elements");
  const groups = number(1, "groups");
  if (!Number.isSafeInteger(n) || n < 1 || n > 20_000 || !Number.isSafeInteger(groups) || groups < 1)
    throw new ProblemError("out-of-range", "first line", "expected how many elements and how many groups");
  const first = /^\d/.test(words[2] ?? "") ? 2 : 3;
  const bounds = Array.from({ length: groups }, (_, group): [number, number] => [
    number(first + 2 * group, `lower size of group ${group}`),
    number(first + 2 * group + 1, `upper size of group ${group}`),
  ]);
  const pairScore = new Float32Array(n * n);
  for (let at = first + 2 * groups; at < words.length; at += 3) {
    const i = number(at, "pair");
    const j = number(at + 1, "pair");
    const distance = number(at + 2, `distance of ${i} and ${j}`);
    if (!(i >= 0 && i < n && j >= 0 && j < n))
      throw new ProblemError("out-of-range", "pair", `there are no elements ${i} and ${j}`);
    pairScore[i * n + j] = distance;
    pairScore[j * n + i] = distance;
  }
  return { n, pairScore, size: { bounds }, apart: [], together: [], locked: [], scoring: "pairSum" };
}
