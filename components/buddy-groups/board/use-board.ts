"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { faultInWords, laneInWords, OBSTACLE_WORDS, placeInWords } from "@/lib/buddy-groups/labels";
import { type Arrangement, applyMove, type Move } from "@/lib/buddy-groups/rules/arrangement";
import { type BoardAnswer, type BoardState, lanesTouched } from "@/lib/buddy-groups/rules/board";
import { forbidden, type GroupKind, type People } from "@/lib/buddy-groups/rules/notes";
import type { Change } from "@/lib/buddy-groups/schema";
import { lostWords, refusalWords } from "../../forms/refusal-words";

/** What the board says last: for the eye above the lanes, and at once to those who listen. */
export interface Said {
  words: string[];
  urgent: boolean;
}

/** How often the board looks for what others did, while its page is in sight. */
const LOOK_MS = 4_000;

/**
 * The board's state, kept on the server move by move, one request at a time. A move shows at once; when the server
 * says that somebody else was quicker, everything not yet kept gives way to the board as it is.
 */
export function useBoard(draftId: string, kind: GroupKind, people: People, initial: BoardState) {
  const [state, setState] = useState(initial);
  const [said, setSaid] = useState<Said>();
  const [waiting, setWaiting] = useState(0);
  const now = useRef(initial);
  const kept = useRef(initial);
  const queue = useRef<Change[]>([]);
  const busy = useRef(false);
  const address = `/api/boards/${draftId}`;

  const show = (next: BoardState) => {
    now.current = next;
    setState(next);
  };
  const say = (words: string[], urgent = false) => setSaid({ words, urgent });

  function replace(next: BoardState) {
    queue.current = [];
    kept.current = next;
    show(next);
  }

  /** What has been kept is added to what is known to be kept; what is still on its way stays in sight. */
  function keep({ moves, state: made }: Extract<BoardAnswer, { kind: "made" }>, change: Change) {
    const arrangement = moves.reduce(after, kept.current.arrangement);
    // Told of the groups that changed; what is known of the others still holds.
    const state = { ...made, ways: made.ways && { ...kept.current.ways, ...made.ways } };
    kept.current = { ...state, arrangement };
    if (change.way !== "move") {
      say([spoken(kept.current.arrangement, moves)]);
      show(kept.current);
    } else if (queue.current.length === 0) show({ ...state, arrangement: now.current.arrangement });
  }

  function spoken(arrangement: Arrangement, moves: Move[], before = now.current.arrangement): string {
    const lanes = lanesTouched(before, arrangement, moves);
    const [first] = moves;
    const who = first?.kind === "place" ? [placeInWords(first.person, arrangement, people)] : [];
    return [...who, ...lanes.map((lane) => laneInWords(lane, kind, people))].join(" ") || "Done.";
  }

  async function sendAll() {
    if (busy.current) return;
    busy.current = true;
    for (let change = queue.current.shift(); change; change = queue.current.shift()) {
      const answer = await send(address, kept.current.version, change);
      if (typeof answer === "string") {
        replace(kept.current);
        say([answer], true);
      } else if (answer.kind === "made") keep(answer, change);
      else {
        replace(answer.state);
        if (answer.kind === "refused") say([answer.words], true);
        else
          say(
            ["Your last move was not made: the board had changed while you were moving.", ...answer.news],
            true,
          );
      }
      setWaiting(queue.current.length);
    }
    busy.current = false;
  }

  function enqueue(change: Change) {
    queue.current.push(change);
    setWaiting(queue.current.length);
    void sendAll();
  }

  /** Makes a move, or says why it cannot be made. */
  function move(each: Move): boolean {
    const pair = forbidden(now.current.arrangement, each, people);
    const moved = applyMove(now.current.arrangement, each);
    if (pair || !moved.ok) {
      const name = (id: string) => people.get(id)?.name ?? "Somebody";
      const words = pair
        ? faultInWords({ fault: "MANAGER", ...pair }, name)
        : !moved.ok && OBSTACLE_WORDS[moved.obstacle];
      say([words || ""], true);
      return false;
    }
    const before = now.current.arrangement;
    show({ ...now.current, arrangement: moved.arrangement, canUndo: true, canRedo: false });
    say([spoken(moved.arrangement, [each], before)]);
    enqueue({ way: "move", moves: [each] });
    return true;
  }

  async function look() {
    if (document.hidden || busy.current || queue.current.length > 0) return;
    const response = await fetch(`${address}?since=${kept.current.version}`).catch(() => null);
    if (response?.status !== 200 || busy.current) return;
    const answer: BoardAnswer = await response.json();
    if (answer.kind !== "behind" || answer.state.version < kept.current.version) return;
    replace(answer.state);
    if (answer.news.length > 0) say(answer.news);
  }

  // A page that is asked for anew brings the board as it is by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new page is news
  useEffect(() => {
    if (initial.version > kept.current.version && !busy.current && queue.current.length === 0)
      replace(initial);
  }, [initial]);

  const latest = useRef({ move, enqueue, look });
  latest.current = { move, enqueue, look };
  const acts = useMemo(
    () => ({
      move: (each: Move) => latest.current.move(each),
      undo: () => latest.current.enqueue({ way: "undo" }),
      redo: () => latest.current.enqueue({ way: "redo" }),
    }),
    [],
  );

  useEffect(() => {
    const again = () => void latest.current.look();
    const timer = setInterval(again, LOOK_MS);
    window.addEventListener("focus", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", again);
    };
  }, []);

  return { state, said, saving: waiting > 0 || busy.current, acts };
}

const after = (arrangement: Arrangement, move: Move): Arrangement => {
  const moved = applyMove(arrangement, move);
  return moved.ok ? moved.arrangement : arrangement;
};

/** The server's answer, or why there is none, in words. */
async function send(address: string, version: number, change: Change): Promise<BoardAnswer | string> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ version, change }),
    });
    if ([200, 409, 422].includes(response.status)) return await response.json();
    if (response.status === 401) return refusalWords.SIGNED_OUT;
    if (response.status === 404) return refusalWords.NOT_FOUND;
    return response.status === 429 ? refusalWords.TOO_MANY : NOT_KEPT;
  } catch {
    return lostWords.NOT_SENT;
  }
}

const NOT_KEPT = "We could not keep your last move. The board shows what is kept; try again in a moment.";
