"use client";

import { useEffect, useId, useRef, useState } from "react";
import { managerWords, peopleInWords } from "@/lib/buddy-groups/labels";
import { type Arrangement, type Lane, laneOf } from "@/lib/buddy-groups/rules/arrangement";
import { forbidden } from "@/lib/buddy-groups/rules/notes";
import { Button } from "../../ui/button";
import { useHands } from "./hands";

/** So many groups are offered at once; with more, typing a name or a member finds the rest. */
const MOST = 30;

interface MoveDialogProps {
  person: string | null;
  arrangement: Arrangement;
  close: () => void;
}

/** "Move to …": every group as a button, with why it will not do where it will not. */
export function MoveDialog({ person, arrangement, close }: MoveDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (person) ref.current?.showModal();
  }, [person]);
  if (!person) return null;
  return (
    <dialog
      ref={ref}
      onClose={close}
      aria-labelledby="move-to"
      className="m-auto max-h-[85dvh] w-[min(34rem,92vw)] overflow-y-auto rounded-control border-2 border-edge bg-paper p-5 text-ink backdrop:bg-ink/40"
    >
      <Choices key={person} person={person} arrangement={arrangement} close={() => ref.current?.close()} />
    </dialog>
  );
}

function Choices({ person, arrangement, close }: MoveDialogProps & { person: string }) {
  const { people, place } = useHands();
  const [asked, setAsked] = useState("");
  const box = useId();
  const name = people.get(person)?.name ?? "somebody";
  const from = laneOf(arrangement, person);
  const fits = (lane: Lane) =>
    `${lane.name} ${namesIn(lane)}`.toLowerCase().includes(asked.trim().toLowerCase());
  const namesIn = (lane: Lane) => lane.seats.map(({ id }) => people.get(id)?.name ?? "somebody").join(", ");
  const found = arrangement.lanes.filter((lane) => lane.id !== from?.id && fits(lane));
  function go(lane: string | null) {
    close();
    place(person, lane);
  }
  return (
    <>
      <h2 id="move-to" className="text-h2">
        Move {name} to …
      </h2>
      <p className="text-soft">{from ? `Now in ${from.name}.` : "Not placed yet."}</p>
      {arrangement.lanes.length > 10 ? (
        <div className="mt-4">
          <label htmlFor={box} className="block font-semibold">
            Find a group by its name or a member
          </label>
          <input
            id={box}
            type="search"
            value={asked}
            onChange={({ currentTarget }) => setAsked(currentTarget.value)}
            className="mt-1 min-h-12 w-full rounded-control border border-edge bg-sheet px-3"
          />
        </div>
      ) : null}
      <ul className="mt-4 space-y-2">
        {found.slice(0, MOST).map((lane) => (
          <li key={lane.id}>
            <Choice lane={lane} members={namesIn(lane)} why={whyNot(lane)} go={() => go(lane.id)} />
          </li>
        ))}
      </ul>
      {found.length > MOST ? (
        <p className="mt-2 text-soft">And {found.length - MOST} more: type to find them.</p>
      ) : null}
      <div className="mt-5 flex flex-wrap gap-3">
        {from ? (
          <Button kind="secondary" onClick={() => go(null)}>
            Not placed
          </Button>
        ) : null}
        <Button kind="quiet" onClick={close}>
          Leave as it is
        </Button>
      </div>
    </>
  );

  function whyNot(lane: Lane): string | null {
    if (lane.locked) return "Locked.";
    const pair = forbidden(arrangement, { kind: "place", person, lane: lane.id }, people);
    const called = (id: string) => people.get(id)?.name ?? "Somebody";
    return pair && managerWords(called(pair.manager), called(pair.staff));
  }
}

function Choice({
  lane,
  members,
  why,
  go,
}: {
  lane: Lane;
  members: string;
  why: string | null;
  go: () => void;
}) {
  return (
    <button
      type="button"
      disabled={why !== null}
      onClick={go}
      className="block min-h-12 w-full rounded-control border border-edge bg-sheet px-4 py-2 text-start hover:border-ink hover:bg-quiet-ground disabled:border-line disabled:bg-paper disabled:text-soft"
    >
      <span className="block font-semibold">{lane.name}</span>
      <span className="block text-small text-soft">
        {why ?? [peopleInWords(lane.seats.length), members].filter(Boolean).join(": ")}
      </span>
    </button>
  );
}
