import { faultInWords, laneInWords, OBSTACLE_WORDS, placeInWords } from "@/lib/buddy-groups/labels";
import { costInWords } from "@/lib/buddy-groups/labels/figures";
import { type Arrangement, applyMove, type Move } from "@/lib/buddy-groups/rules/arrangement";
import { type BoardAnswer, type BoardState, lanesTouched } from "@/lib/buddy-groups/rules/board";
import { forbidden, type GroupKind, type People } from "@/lib/buddy-groups/rules/notes";
import type { Change } from "@/lib/buddy-groups/schema";
import type { BoardLine } from "./board-line";

/** What the board says last: for the eye above the lanes, and at once to those who listen. */
export interface Said {
  words: string[];
  urgent: boolean;
}

/** What is to be seen of a board; a new object after every change. */
export interface Shown {
  state: BoardState;
  said: Said | undefined;
  saving: boolean;
}

/**
 * A board that is kept on the server move by move, one request at a time. A move shows at once; when the server says
 * that somebody else was quicker, everything not yet kept gives way to the board as it is.
 */
export class BoardKeeper {
  shown: Shown;
  private kept: BoardState;
  private readonly queue: Change[] = [];
  private busy = false;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly line: BoardLine,
    private readonly kind: GroupKind,
    private people: People,
    initial: BoardState,
  ) {
    this.kept = initial;
    this.shown = { state: initial, said: undefined, saving: false };
  }

  /** Calls back after every change, until what it gives back is called. */
  watch(callback: () => void): () => void {
    this.watchers.add(callback);
    return () => this.watchers.delete(callback);
  }

  /** Makes a move, or says why it cannot be made. */
  move(move: Move): boolean {
    const { state } = this.shown;
    const pair = forbidden(state.arrangement, move, this.people);
    const moved = applyMove(state.arrangement, move);
    if (pair || !moved.ok) {
      const name = (id: string) => this.people.get(id)?.name ?? "Somebody";
      const words = pair ? faultInWords({ fault: "MANAGER", ...pair }, name) : "";
      this.say([moved.ok ? words : words || OBSTACLE_WORDS[moved.obstacle]], true);
      return false;
    }
    this.show({ ...state, arrangement: moved.arrangement, canUndo: true, canRedo: false });
    this.say([this.spoken(state.arrangement, moved.arrangement, [move])]);
    this.enqueue({ way: "move", moves: [move] });
    return true;
  }

  undo(): void {
    this.enqueue({ way: "undo" });
  }

  redo(): void {
    this.enqueue({ way: "redo" });
  }

  /** Looks for what others did, unless something of one's own is on its way. */
  async look(): Promise<void> {
    if (this.isWaiting) return;
    const answer = await this.line.look(this.kept.version);
    if (answer?.kind !== "behind" || this.isWaiting || answer.state.version < this.kept.version) return;
    this.replace(answer.state);
    if (answer.news.length > 0) this.say(answer.news);
  }

  /** A page asked for anew brings the board, and its people, as they were then. */
  take(state: BoardState, people: People): void {
    this.people = people;
    if (state.version > this.kept.version && !this.isWaiting) this.replace(state);
  }

  private get isWaiting(): boolean {
    return this.busy || this.queue.length > 0;
  }

  private enqueue(change: Change): void {
    this.queue.push(change);
    void this.sendAll();
  }

  private async sendAll(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.tell();
    for (let change = this.queue.shift(); change; change = this.queue.shift()) {
      const answer = await this.line.send(this.kept.version, change);
      if (typeof answer === "string") this.giveWay(this.kept, [answer]);
      else if (answer.kind === "made") this.keep(answer, change);
      else if (answer.kind === "refused") this.giveWay(answer.state, [answer.words]);
      else this.giveWay(answer.state, [SLOWER, ...answer.news]);
    }
    this.busy = false;
    this.tell();
  }

  private giveWay(state: BoardState, words: string[]): void {
    this.replace(state);
    this.say(words, true);
  }

  private replace(state: BoardState): void {
    this.queue.length = 0;
    this.kept = state;
    this.show(state);
  }

  /** What has been kept is added to what is known to be kept; what is still on its way stays in sight. */
  private keep({ moves, state: made }: Extract<BoardAnswer, { kind: "made" }>, change: Change): void {
    const before = this.kept;
    const arrangement = moves.reduce(after, before.arrangement);
    // Told of the groups that changed; what is known of the others still holds.
    const ways = made.ways && { ...before.ways, ...made.ways };
    this.kept = { ...made, arrangement, ways, fits: { ...before.fits, ...made.fits } };
    const isLast = this.queue.length === 0;
    if (isLast) this.show(this.kept);
    else this.show({ ...this.shown.state, ways, fits: this.kept.fits });
    if (!isLast) return;
    const cost = costInWords(before, this.kept, lanesTouched(before.arrangement, arrangement, moves));
    if (cost.length > 0 || change.way !== "move")
      this.say([this.spoken(before.arrangement, arrangement, moves), ...cost]);
  }

  private spoken(before: Arrangement, now: Arrangement, moves: Move[]): string {
    const lanes = lanesTouched(before, now, moves);
    const [first] = moves;
    const who = first?.kind === "place" ? [placeInWords(first.person, now, this.people)] : [];
    return [...who, ...lanes.map((lane) => laneInWords(lane, this.kind, this.people))].join(" ") || "Done.";
  }

  private say(words: string[], urgent = false): void {
    this.shown = { ...this.shown, said: { words, urgent } };
    this.tell();
  }

  private show(state: BoardState): void {
    this.shown = { ...this.shown, state };
    this.tell();
  }

  private tell(): void {
    this.shown = { ...this.shown, saving: this.isWaiting };
    for (const watcher of this.watchers) watcher();
  }
}

const SLOWER = "Your last move was not made: the board had changed while you were moving.";

const after = (arrangement: Arrangement, move: Move): Arrangement => {
  const moved = applyMove(arrangement, move);
  return moved.ok ? moved.arrangement : arrangement;
};
