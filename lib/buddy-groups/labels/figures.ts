import type { Lane } from "@/lib/buddy-groups/rules/arrangement";
import type { BoardState } from "@/lib/buddy-groups/rules/board";
import { costOf, type Figures, figuresOf, percent } from "@/lib/buddy-groups/rules/figures";

/** How the groups stand as a whole, a sentence for each figure. */
export function figuresInWords({ fit, lowest, visits, partial }: Figures): string[] {
  return [
    ...(fit === null ? [] : [`What counts is met by ${percent(fit)} % on the whole.`]),
    ...(lowest ? [`Least in ${lowest.name}: ${percent(lowest.fit)} %.`] : []),
    ...(visits && visits.pairs > 0
      ? [`Visits are possible both ways in ${visits.bothWays} of ${visits.pairs} pairs.`]
      : []),
    ...(partial && fit !== null ? [PARTIAL] : []),
  ];
}

const PARTIAL = "Themes and hours are not in this: they are for each college’s own coordinator.";

/** What a change costs or gains: group by group, then on the whole. */
export function costInWords(before: BoardState, after: BoardState, lanes: Lane[]): string[] {
  const groups = costOf(before, after, lanes).map(({ name, was, is }) =>
    was === null
      ? `${name} meets ${is} % of what counts.`
      : `${name} meets ${is} % of what counts, ${was} % before.`,
  );
  const [was, is] = [figuresOf(before), figuresOf(after)];
  const isNews = was.visits && is.visits && oneWayOnly(was.visits) !== oneWayOnly(is.visits);
  const visits = isNews ? [`Visits both ways in ${inPairs(is.visits)}, ${inPairs(was.visits)} before.`] : [];
  const whole =
    percent(was.fit) === percent(is.fit) || was.fit === null || is.fit === null
      ? []
      : [`On the whole ${percent(is.fit)} %, ${percent(was.fit)} % before.`];
  return [...groups, ...whole, ...visits];
}

type Visits = NonNullable<Figures["visits"]>;

const oneWayOnly = ({ pairs, bothWays }: Visits): number => pairs - bothWays;
const inPairs = (visits: Visits | null): string => `${visits?.bothWays} of ${visits?.pairs} pairs`;
