/**
 * A smallest set of rules that cannot hold together, by number in 0..count-1. `isImpossible` must be monotone: more
 * rules never make possible what was impossible. An irreducible set is found by QuickXplain (Junker 2004) and then
 * proven smallest, or beaten, by the duality of conflicts and corrections (Ignatiev et al. 2015): a conflict meets
 * every set of rules whose removal makes the rest possible. After `tries` questions the best so far is the answer:
 * still irreducible, no longer certain to be the smallest.
 */
export function smallestConflict(
  count: number,
  isImpossible: (rules: number[]) => boolean,
  tries: number,
): number[] {
  const all = Array.from({ length: count }, (_, rule) => rule);
  let left = tries;
  const asked = (rules: number[]): boolean => {
    left -= 1;
    return isImpossible(rules);
  };
  const irreducible = quickXplain([], false, all, asked);
  const corrections: number[][] = [];
  while (left > 0) {
    const hitting = smallestHittingSet(corrections, irreducible.length);
    if (!hitting) break;
    if (asked(hitting)) return hitting;
    const kept = [...hitting];
    const removed: number[] = [];
    for (const rule of all) {
      if (hitting.includes(rule)) continue;
      if (asked([...kept, rule])) removed.push(rule);
      else kept.push(rule);
    }
    corrections.push(removed);
  }
  return irreducible.sort((a, b) => a - b);
}

/** An irreducible conflict among `rules`, given that `background` holds. */
function quickXplain(
  background: number[],
  isNew: boolean,
  rules: number[],
  isImpossible: (rules: number[]) => boolean,
): number[] {
  if (isNew && isImpossible(background)) return [];
  if (rules.length === 1) return rules;
  const half = rules.length >> 1;
  const first = rules.slice(0, half);
  const second = rules.slice(half);
  const fromSecond = quickXplain([...background, ...first], first.length > 0, second, isImpossible);
  const fromFirst = quickXplain([...background, ...fromSecond], fromSecond.length > 0, first, isImpossible);
  return [...fromFirst, ...fromSecond];
}

/** A smallest set with fewer than `below` members that meets all the sets; null if there is none. */
function smallestHittingSet(sets: number[][], below: number): number[] | null {
  for (let size = 0; size < below; size += 1) {
    const found = hit(sets, [], size);
    if (found) return found.sort((a, b) => a - b);
  }
  return null;
}

function hit(sets: number[][], chosen: number[], more: number): number[] | null {
  const missed = sets.find((set) => !set.some((rule) => chosen.includes(rule)));
  if (!missed) return chosen;
  if (more === 0) return null;
  for (const rule of missed) {
    const found = hit(sets, [...chosen, rule], more - 1);
    if (found) return found;
  }
  return null;
}
