/** The stages of a meeting, in their order; of a turn there may be several. */
export type Stage = "checkIn" | "earlier" | "turn" | "inHand" | "closing";

/** The parts of one turn, in their order. */
export type Part = "issue" | "clarify" | "questions" | "summary" | "resources" | "action";

/** One line of a run-sheet. Minutes are counted from the beginning of the meeting. */
export interface Line {
  stage: Stage;
  from: number;
  to: number;
  /** Which presenter's turn it is, counted from 0. */
  turn?: number;
  parts?: { part: Part; from: number; to: number }[];
}

export interface RunSheet {
  lines: Line[];
  /** Minutes each presenter has; 0 where nobody is down to present. */
  each: number;
  /** Fewer than twenty minutes a turn: too short to get past the first answer. */
  tight: boolean;
}

const FRAME_MOST = 10;
const FRAME_LEAST = 5;
const TURN_MOST = 40;
const TURN_LEAST = 20;

/** How the minutes of a turn of half an hour are shared out; longer and shorter ones keep the shares. */
const SHARES: [Part, number][] = [
  ["issue", 2],
  ["clarify", 6],
  ["questions", 13],
  ["summary", 2],
  ["resources", 5],
  ["action", 2],
];
const WHOLE = SHARES.reduce((sum, [, share]) => sum + share, 0);

/**
 * The run-sheet of a meeting of `minutes` with so many presenters: check-in, earlier actions, the turns, and a look
 * back at how it went. In two hours the frame takes ten minutes three times, which leaves three turns of thirty; in
 * a shorter meeting it takes a twelfth each time, though never less than five. A turn is never longer than forty
 * minutes: what is left is kept in hand.
 */
export function runSheet(minutes: number, presenters: number): RunSheet {
  const frame = Math.max(FRAME_LEAST, Math.min(FRAME_MOST, Math.round(minutes / 12)));
  const room = Math.max(0, minutes - 3 * frame);
  const each = presenters === 0 ? 0 : Math.min(TURN_MOST, Math.floor(room / presenters));
  const inHand = room - each * presenters;
  const spans: Omit<Line, "from" | "to">[] = [
    { stage: "checkIn" },
    { stage: "earlier" },
    ...Array.from({ length: presenters }, (_, turn) => ({ stage: "turn" as const, turn })),
    ...(inHand >= FRAME_LEAST ? [{ stage: "inHand" as const }] : []),
    { stage: "closing" },
  ];
  let at = 0;
  const lines = spans.map((span, index): Line => {
    const from = at;
    if (index === spans.length - 1) at = minutes;
    else at += { checkIn: frame, earlier: frame, turn: each, inHand, closing: frame }[span.stage];
    return { ...span, from, to: at, ...(span.stage === "turn" ? { parts: partsOf(from, each) } : {}) };
  });
  return { lines, each, tight: presenters > 0 && each < TURN_LEAST };
}

function partsOf(start: number, minutes: number): Line["parts"] {
  let shared = 0;
  return SHARES.map(([part, share]) => {
    const from = start + Math.round((minutes * shared) / WHOLE);
    shared += share;
    return { part, from, to: start + Math.round((minutes * shared) / WHOLE) };
  });
}
