"use client";

import { memo } from "react";
import { useDrag } from "react-aria";
import { EXPERIENCE_WORDS } from "@/lib/buddy-groups/labels";
import type { BoardPerson } from "@/lib/buddy-groups/rules/notes";
import { Icon } from "../../ui/icon";
import { useHands } from "./hands";

interface CardProps {
  id: string;
  /** Held in the group; null for somebody without a place. */
  held: boolean | null;
  /** Whether they can be moved at all: their group may be locked. */
  fixed: boolean;
  facilitates?: boolean;
}

const small =
  "inline-flex min-h-11 min-w-11 items-center justify-center rounded-control border border-transparent text-soft hover:border-edge hover:text-ink";

/** One person on the board: dragged by mouse, picked up with Enter on the handle, or sent with "Move to …". */
export const Card = memo(function Card({ id, held, fixed, facilitates }: CardProps) {
  const { people, dragged, choose, move } = useHands();
  const person = people.get(id);
  const name = person?.name ?? "Somebody who left";
  const stays = fixed || held === true;
  const { dragProps, isDragging } = useDrag({
    isDisabled: stays,
    getItems: () => [{ "text/plain": name }],
    getAllowedDropOperations: () => ["move"],
    onDragStart: () => {
      dragged.current = id;
    },
    onDragEnd: () => {
      dragged.current = null;
    },
  });
  const { draggable, onDragStart, onDrag, onDragEnd, ...byKeyboard } = dragProps;
  return (
    <li
      {...{ draggable, onDragStart, onDrag, onDragEnd }}
      data-person={id}
      className={`rounded-control border bg-sheet ${isDragging ? "border-ink border-dashed opacity-60" : "border-line"} ${stays ? "" : "cursor-grab"}`}
    >
      <div className="flex items-start">
        {stays ? (
          <span className={small}>
            <Icon name="lock" />
          </span>
        ) : (
          <button
            {...byKeyboard}
            type="button"
            className={`${small} cursor-grab`}
            aria-label={`Drag ${name}`}
          >
            <Icon name="grip" />
          </button>
        )}
        <div className="min-w-0 flex-1 py-2 pe-2">
          <p className="font-semibold leading-6">
            {name}
            {facilitates ? <span className="font-normal text-soft"> (facilitates)</span> : null}
          </p>
          {person ? <About person={person} /> : null}
        </div>
      </div>
      <div className="flex items-center justify-between border-line border-t ps-3 pe-1 text-small">
        <button
          type="button"
          onClick={() => choose(id)}
          disabled={stays}
          className="min-h-11 text-action underline underline-offset-4 hover:decoration-2 disabled:text-soft disabled:no-underline"
        >
          {stays ? (fixed ? "In a locked group" : "Held here") : "Move to …"}
          <span className="sr-only"> {name}</span>
        </button>
        {held === null || fixed ? null : (
          <button
            type="button"
            aria-pressed={held}
            onClick={() => move({ kind: "lockPerson", person: id, locked: !held })}
            className={`${small} gap-1 px-2`}
          >
            <Icon name={held ? "unlock" : "lock"} />
            <span aria-hidden="true">{held ? "Release" : "Hold"}</span>
            <span className="sr-only">Hold {name} in this group</span>
          </button>
        )}
      </div>
    </li>
  );
});

function About({ person }: { person: BoardPerson }) {
  const facts = [person.college, person.subject, EXPERIENCE_WORDS[person.experience]].filter(Boolean);
  return (
    <>
      <p className="text-small text-soft">{facts.join(" · ")}</p>
      {person.theme ? <p className="text-small">“{person.theme}”</p> : null}
    </>
  );
}
