/** A state machine as a table: each move says from which states it may be made and where it leads. */
export type MoveTable<State extends string, Move extends string> = Record<
  Move,
  { from: readonly State[]; to: State }
>;

export interface Machine<State extends string, Move extends string> {
  readonly moves: readonly Move[];
  /** Where the move leads from this state, or null when it cannot be made now. */
  next(state: State, move: Move): State | null;
  /** The states from which the move may be made, for `where: { state: { in: … } }`. */
  from(move: Move): State[];
  to(move: Move): State;
}

/** The machine says when something may happen; who may do it is never its business. */
export function machine<State extends string, Move extends string>(
  table: MoveTable<State, Move>,
): Machine<State, Move> {
  return {
    moves: Object.keys(table) as Move[],
    next: (state, move) => (table[move].from.includes(state) ? table[move].to : null),
    from: (move) => [...table[move].from],
    to: (move) => table[move].to,
  };
}
