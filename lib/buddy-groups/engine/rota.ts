/** The part of a `Problem` that says who can visit whom. */
export interface Visiting {
  n: number;
  canVisit?: Uint8Array | undefined;
}

/**
 * Whether everybody in a group can make one visit and receive one: a permutation without fixed points along
 * "can visit" (a derangement; equivalently a perfect matching of visitors and hosts). False for somebody alone.
 */
export function hasRota({ n, canVisit }: Visiting, group: ArrayLike<number>, size: number): boolean {
  if (!canVisit) return true;
  if (size === 2) {
    const a = group[0] as number;
    const b = group[1] as number;
    return canVisit[a * n + b] === 1 && canVisit[b * n + a] === 1;
  }
  if (size === 3) {
    const a = group[0] as number;
    const b = group[1] as number;
    const c = group[2] as number;
    return (
      (canVisit[a * n + b] === 1 && canVisit[b * n + c] === 1 && canVisit[c * n + a] === 1) ||
      (canVisit[a * n + c] === 1 && canVisit[c * n + b] === 1 && canVisit[b * n + a] === 1)
    );
  }
  return size > 1 && findRota({ n, canVisit }, group, size) !== null;
}

/** Whom each member visits, in the order of the group; null when no such rota exists. Augmenting paths (Kuhn). */
export function findRota({ n, canVisit }: Visiting, group: ArrayLike<number>, size = group.length) {
  if (!canVisit) return null;
  const visitorOf = new Int32Array(size).fill(-1);
  const tried = new Int32Array(size).fill(-1);
  const place = (visitor: number, round: number): boolean => {
    const row = (group[visitor] as number) * n;
    for (let host = 0; host < size; host += 1) {
      if (host === visitor || tried[host] === round || canVisit[row + (group[host] as number)] !== 1)
        continue;
      tried[host] = round;
      if (visitorOf[host] === -1 || place(visitorOf[host] as number, round)) {
        visitorOf[host] = visitor;
        return true;
      }
    }
    return false;
  };
  for (let visitor = 0; visitor < size; visitor += 1) if (!place(visitor, visitor)) return null;
  const rota = new Array<number>(size);
  visitorOf.forEach((visitor, host) => {
    rota[visitor] = group[host] as number;
  });
  return rota;
}
