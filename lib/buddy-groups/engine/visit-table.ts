/** Who can visit one person, and whom they can visit, by number. */
export interface WaysOf {
  both: number[];
  /** Can visit them, but not be visited by them. */
  onlyThere: number[];
  /** Can be visited by them, but not visit them. */
  onlyHere: number[];
  neither: number[];
}

/** One row of the matrix of visits (n x n, by visitor and host) and its column, sorted into what is possible. */
export function waysOf(lessons: Uint8Array, n: number, person: number): WaysOf {
  const ways: WaysOf = { both: [], onlyThere: [], onlyHere: [], neither: [] };
  for (let other = 0; other < n; other += 1) {
    if (other === person) continue;
    const there = (lessons[person * n + other] as number) > 0;
    const here = (lessons[other * n + person] as number) > 0;
    ways[there ? (here ? "both" : "onlyThere") : here ? "onlyHere" : "neither"].push(other);
  }
  return ways;
}

/** The matrix as a table: a header, then each unordered pair once, in the order of their addresses. */
export function visitTable(lessons: Uint8Array, emails: string[]): string[][] {
  const n = emails.length;
  const order = emails
    .map((_, at) => at)
    .sort((a, b) => ((emails[a] as string) < (emails[b] as string) ? -1 : 1));
  const rows = [["tutor_a", "tutor_b", "a_can_visit_b", "b_can_visit_a"]];
  for (const [at, a] of order.entries())
    for (const b of order.slice(at + 1)) {
      const there = (lessons[a * n + b] as number) > 0;
      const back = (lessons[b * n + a] as number) > 0;
      rows.push([emails[a] as string, emails[b] as string, String(there), String(back)]);
    }
  return rows;
}
