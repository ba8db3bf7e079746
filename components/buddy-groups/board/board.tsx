"use client";

import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { freeName, mixInWords } from "@/lib/buddy-groups/labels";
import { figuresInWords } from "@/lib/buddy-groups/labels/figures";
import { laneOf, type Move, placed } from "@/lib/buddy-groups/rules/arrangement";
import type { BoardState } from "@/lib/buddy-groups/rules/board";
import { figuresOf } from "@/lib/buddy-groups/rules/figures";
import { type BoardPerson, type GroupKind, mixOf } from "@/lib/buddy-groups/rules/notes";
import { Button } from "../../ui/button";
import { HandsContext } from "./hands";
import { Lane } from "./lane";
import { Pool } from "./pool";
import { Toolbar } from "./toolbar";
import { useBoard } from "./use-board";

/** Fetched once somebody asks for it; without a connection the board stays, and its cards can be dragged. */
const MoveDialog = lazy(() =>
  import("./move-dialog").then(
    ({ MoveDialog }) => ({ default: MoveDialog }),
    () => ({ default: Unreachable }),
  ),
);

const Unreachable = () => (
  <p role="alert">The list of groups could not be fetched. Drag the card, or open the board anew.</p>
);

/** How many groups the board begins with, and how many more it shows when asked. */
const PAGE = 180;

export interface BoardProps {
  draftId: string;
  kind: GroupKind;
  people: BoardPerson[];
  state: BoardState;
}

/** The board: who has no place on one side, the groups on the other. Every move is kept at once. */
export default function Board({ draftId, kind, people: list, state: initial }: BoardProps) {
  const people = useMemo(() => new Map(list.map((person) => [person.id, person])), [list]);
  const { state, said, saving, keeper } = useBoard(draftId, kind, people, initial);
  const [choosing, setChoosing] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  const [shown, setShown] = useState(PAGE);
  const dragged = useRef<string | null>(null);
  const follow = useRef<string | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const hands = useMemo(
    () => ({
      ...{ kind, people, dragged, choose: setChoosing },
      move: (move: Move) => keeper.move(move),
      place(person: string, lane: string | null) {
        if (keeper.move({ kind: "place", person, lane })) follow.current = person;
      },
    }),
    [kind, people, keeper],
  );

  // Whoever was moved keeps the focus, wherever their card is now.
  useEffect(() => {
    if (!follow.current) return;
    const find = (what: string) => root.current?.querySelector<HTMLElement>(what);
    const person = follow.current;
    const lane = laneOf(state.arrangement, person)?.id;
    follow.current = null;
    // The drag lets go of the focus only after the drop. A group far away has no cards until it comes into sight.
    requestAnimationFrame(() =>
      (find(`[data-person="${person}"] button`) ?? find(`[data-lane="${lane}"]`))?.focus(),
    );
  }, [state.arrangement]);

  const { arrangement } = state;
  const wanted = asked.trim().toLowerCase();
  const matches = (id: string) => {
    const person = people.get(id);
    return (
      !wanted || `${person?.name} ${person?.college} ${person?.subject ?? ""}`.toLowerCase().includes(wanted)
    );
  };
  const seated = placed(arrangement);
  const pool = list.filter(({ id, here }) => here && !seated.has(id) && matches(id)).map(({ id }) => id);
  const lanes = arrangement.lanes.filter(
    ({ name, seats }) =>
      !wanted || name.toLowerCase().includes(wanted) || seats.some(({ id }) => matches(id)),
  );
  const mix = mixOf(arrangement, people);
  const ways = useMemo(() => (state.ways ? new Map(Object.entries(state.ways)) : null), [state.ways]);

  return (
    <HandsContext value={hands}>
      <div ref={root}>
        <Toolbar
          state={state}
          said={said}
          saving={saving}
          keeper={keeper}
          asked={asked}
          ask={setAsked}
          add={() => {
            const name = freeName(
              kind,
              arrangement.lanes.map((lane) => lane.name),
            );
            keeper.move({ kind: "open", lane: crypto.randomUUID(), name });
          }}
        />
        <p className="mb-4 text-soft">
          {[...figuresInWords(figuresOf(state)), ...(mix ? [mixInWords(mix)] : [])].join(" ")}
        </p>
        <div
          className={`grid items-start gap-5 ${pool.length > 0 ? "md:grid-cols-[minmax(0,1fr)_minmax(0,2.2fr)]" : "md:grid-cols-[9rem_minmax(0,1fr)]"}`}
        >
          <Pool ids={pool} nobody={list.length === 0} />
          <div>
            <div className={`grid gap-4 sm:grid-cols-2 ${pool.length > 0 ? "" : "lg:grid-cols-3"}`}>
              {lanes.slice(0, shown).map((lane) => (
                <Lane key={lane.id} lane={lane} ways={ways} fit={state.fits[lane.id]} />
              ))}
            </div>
            {lanes.length === 0 ? (
              <p className="text-soft">
                {wanted ? "No group has anybody like that." : "No groups yet. Add the first one."}
              </p>
            ) : null}
            {lanes.length > shown ? (
              <Button kind="quiet" onClick={() => setShown(shown + PAGE)}>
                Show {Math.min(PAGE, lanes.length - shown)} more of {lanes.length} groups
              </Button>
            ) : null}
          </div>
        </div>
        {choosing ? (
          <Suspense>
            <MoveDialog person={choosing} arrangement={arrangement} close={() => setChoosing(null)} />
          </Suspense>
        ) : null}
      </div>
    </HandsContext>
  );
}
