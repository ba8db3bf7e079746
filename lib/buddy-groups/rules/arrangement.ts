/**
 * An arrangement of people into groups as plain data, and the moves that change it. Nobody is ever in two lanes: whoever
 * is in none is "not placed", and who that is follows from who takes part. Every move comes back with the move that
 * takes it back exactly.
 */
export interface Arrangement {
  lanes: Lane[];
  /** What is wanted of pairs when groups are proposed; none if left out. */
  wishes?: Wish[];
}

/** Two participations that are to be in one group, or in different ones. */
export interface Wish {
  way: "together" | "apart";
  pair: [string, string];
}

export interface Lane {
  id: string;
  name: string;
  /** The published group that this lane goes on with, if it began as one. */
  groupId: string | null;
  /** Nobody comes in and nobody goes out. */
  locked: boolean;
  /** Who facilitates, in a learning set. */
  facilitatorId: string | null;
  seats: Seat[];
}

export interface Seat {
  /** A participation. */
  id: string;
  /** Stays in this lane. */
  locked: boolean;
}

/**
 * `place`: `lane` null takes the person out; `at` is the place among the seats, the end if left out. `wish`: adds it, or
 * drops it where it is not wanted any more. `arrange`: all groups at once, as proposed or, taken back, as they were.
 */
export type Move =
  | { kind: "place"; person: string; lane: string | null; at?: number; facilitates?: boolean }
  | { kind: "open"; lane: string; name: string; groupId?: string | null; at?: number; locked?: boolean }
  | { kind: "close"; lane: string }
  | { kind: "rename"; lane: string; name: string }
  | { kind: "lockLane"; lane: string; locked: boolean }
  | { kind: "lockPerson"; person: string; locked: boolean }
  | { kind: "facilitate"; lane: string; person: string | null }
  | { kind: "wish"; wish: Wish; wanted: boolean; at?: number }
  | { kind: "arrange"; lanes: Lane[]; proposed: boolean };

/** Why a move cannot be made; each has words in `labels`. */
export type Obstacle =
  | "NO_SUCH_LANE"
  | "NO_SUCH_PERSON"
  | "LANE_LOCKED"
  | "PERSON_LOCKED"
  | "NOT_EMPTY"
  | "NAME_TAKEN"
  | "NO_NAME"
  | "NOTHING_TO_DO"
  | "WISHED_OTHERWISE"
  | "FULL";

export type Moved = { ok: true; arrangement: Arrangement; inverse: Move } | { ok: false; obstacle: Obstacle };

/** More lanes than any programme has people. */
const MOST_LANES = 3_000;
/** Far more than any group may have, so that a slip does not go on for ever. */
const MOST_SEATS = 12;
/** More than anybody keeps in mind. */
const MOST_WISHES = 200;

const no = (obstacle: Obstacle): Moved => ({ ok: false, obstacle });

export const laneOf = (arrangement: Arrangement, person: string): Lane | undefined =>
  arrangement.lanes.find((lane) => lane.seats.some((seat) => seat.id === person));

export const findLane = (arrangement: Arrangement, id: string): Lane | undefined =>
  arrangement.lanes.find((lane) => lane.id === id);

/** Everybody who has a place. */
export const placed = (arrangement: Arrangement): Set<string> =>
  new Set(arrangement.lanes.flatMap((lane) => lane.seats.map((seat) => seat.id)));

/** Makes one move. The arrangement given is never changed. */
export function applyMove(arrangement: Arrangement, move: Move): Moved {
  switch (move.kind) {
    case "place":
      return place(arrangement, move);
    case "open":
      return open(arrangement, move);
    case "close":
      return close(arrangement, move.lane);
    case "lockPerson":
      return lockPerson(arrangement, move);
    case "wish":
      return wish(arrangement, move);
    case "arrange": {
      const inverse: Move = { kind: "arrange", lanes: arrangement.lanes, proposed: false };
      return { ok: true, arrangement: { ...arrangement, lanes: move.lanes }, inverse };
    }
    default:
      return alter(arrangement, move);
  }
}

const withLane = (arrangement: Arrangement, changed: Lane): Arrangement => ({
  ...arrangement,
  lanes: arrangement.lanes.map((lane) => (lane.id === changed.id ? changed : lane)),
});

function place(arrangement: Arrangement, move: Extract<Move, { kind: "place" }>): Moved {
  const from = laneOf(arrangement, move.person);
  const to = move.lane === null ? null : findLane(arrangement, move.lane);
  if (to === undefined) return no("NO_SUCH_LANE");
  if ((from?.id ?? null) === move.lane) return no("NOTHING_TO_DO");
  if (from?.locked || to?.locked) return no("LANE_LOCKED");
  if (from?.seats.some((seat) => seat.id === move.person && seat.locked)) return no("PERSON_LOCKED");
  if (to && to.seats.length >= MOST_SEATS) return no("FULL");
  const left = from ? without(arrangement, from, move.person) : arrangement;
  const arrived = to ? withLane(left, seated(to, move)) : left;
  const at = from?.seats.findIndex((seat) => seat.id === move.person);
  const facilitated = from?.facilitatorId === move.person;
  const inverse: Move = {
    ...{ kind: "place", person: move.person, lane: from?.id ?? null },
    ...(from ? { at } : {}),
    ...(facilitated ? { facilitates: true } : {}),
  };
  return { ok: true, arrangement: arrived, inverse };
}

const without = (arrangement: Arrangement, lane: Lane, person: string): Arrangement =>
  withLane(arrangement, {
    ...lane,
    facilitatorId: lane.facilitatorId === person ? null : lane.facilitatorId,
    seats: lane.seats.filter((seat) => seat.id !== person),
  });

const seated = (lane: Lane, { person, at, facilitates }: Extract<Move, { kind: "place" }>): Lane => ({
  ...lane,
  facilitatorId: facilitates ? person : lane.facilitatorId,
  seats: lane.seats.toSpliced(at ?? lane.seats.length, 0, { id: person, locked: false }),
});

function open(arrangement: Arrangement, move: Extract<Move, { kind: "open" }>): Moved {
  const name = move.name.trim();
  if (findLane(arrangement, move.lane)) return no("NOTHING_TO_DO");
  if (name === "") return no("NO_NAME");
  if (nameTaken(arrangement, name)) return no("NAME_TAKEN");
  if (arrangement.lanes.length >= MOST_LANES) return no("FULL");
  const { lane: id, groupId = null, locked = false, at = arrangement.lanes.length } = move;
  const lane: Lane = { id, name, groupId, locked, facilitatorId: null, seats: [] };
  return {
    ok: true,
    arrangement: { ...arrangement, lanes: arrangement.lanes.toSpliced(at, 0, lane) },
    inverse: { kind: "close", lane: id },
  };
}

function close(arrangement: Arrangement, id: string): Moved {
  const at = arrangement.lanes.findIndex((lane) => lane.id === id);
  const lane = arrangement.lanes[at];
  if (!lane) return no("NO_SUCH_LANE");
  if (lane.seats.length > 0) return no("NOT_EMPTY");
  const { name, groupId, locked } = lane;
  return {
    ok: true,
    arrangement: { ...arrangement, lanes: arrangement.lanes.toSpliced(at, 1) },
    inverse: { kind: "open", lane: id, name, groupId, at, locked },
  };
}

function lockPerson(arrangement: Arrangement, move: Extract<Move, { kind: "lockPerson" }>): Moved {
  const lane = laneOf(arrangement, move.person);
  const seat = lane?.seats.find(({ id }) => id === move.person);
  if (!lane || !seat) return no("NO_SUCH_PERSON");
  if (seat.locked === move.locked) return no("NOTHING_TO_DO");
  const seats = lane.seats.map((each) => (each === seat ? { ...seat, locked: move.locked } : each));
  return {
    ok: true,
    arrangement: withLane(arrangement, { ...lane, seats }),
    inverse: { ...move, locked: seat.locked },
  };
}

/** The same two people, whichever is named first. */
const samePair = ([a, b]: [string, string], [c, d]: [string, string]) =>
  (a === c && b === d) || (a === d && b === c);

function wish(arrangement: Arrangement, move: Extract<Move, { kind: "wish" }>): Moved {
  const { wishes = [] } = arrangement;
  const { pair, way } = move.wish;
  if (pair[0] === pair[1]) return no("NO_SUCH_PERSON");
  const at = wishes.findIndex((each) => samePair(each.pair, pair));
  const isThere = wishes[at]?.way === way;
  if (isThere === move.wanted) return no("NOTHING_TO_DO");
  if (move.wanted && at >= 0) return no("WISHED_OTHERWISE");
  if (move.wanted && wishes.length >= MOST_WISHES) return no("FULL");
  const next = move.wanted
    ? wishes.toSpliced(move.at ?? wishes.length, 0, move.wish)
    : wishes.toSpliced(at, 1);
  const { at: _, ...made } = move;
  const inverse: Move = move.wanted
    ? { ...made, wanted: false }
    : { ...made, wish: wishes[at] ?? move.wish, wanted: true, at };
  return { ok: true, arrangement: { ...arrangement, wishes: next }, inverse };
}

type Alteration = Extract<Move, { kind: "rename" | "lockLane" | "facilitate" }>;

function alter(arrangement: Arrangement, move: Alteration): Moved {
  const lane = findLane(arrangement, move.lane);
  if (!lane) return no("NO_SUCH_LANE");
  if (move.kind === "lockLane") {
    if (lane.locked === move.locked) return no("NOTHING_TO_DO");
    return altered(arrangement, { ...lane, locked: move.locked }, { ...move, locked: lane.locked });
  }
  if (move.kind === "facilitate") {
    if (lane.facilitatorId === move.person) return no("NOTHING_TO_DO");
    if (move.person !== null && !lane.seats.some(({ id }) => id === move.person)) return no("NO_SUCH_PERSON");
    const inverse: Move = { ...move, person: lane.facilitatorId };
    return altered(arrangement, { ...lane, facilitatorId: move.person }, inverse);
  }
  const name = move.name.trim();
  if (name === lane.name) return no("NOTHING_TO_DO");
  if (name === "") return no("NO_NAME");
  if (nameTaken(arrangement, name, lane.id)) return no("NAME_TAKEN");
  return altered(arrangement, { ...lane, name }, { ...move, name: lane.name });
}

const altered = (arrangement: Arrangement, lane: Lane, inverse: Move): Moved => ({
  ok: true,
  arrangement: withLane(arrangement, lane),
  inverse,
});

const nameTaken = (arrangement: Arrangement, name: string, except?: string): boolean =>
  arrangement.lanes.some((lane) => lane.id !== except && lane.name.toLowerCase() === name.toLowerCase());
