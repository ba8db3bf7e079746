"use client";

import { lazy, memo, Suspense, useRef, useState } from "react";
import { useDrop } from "react-aria";
import { noteInWords, peopleInWords } from "@/lib/buddy-groups/labels";
import type { Lane as LaneData } from "@/lib/buddy-groups/rules/arrangement";
import { percent } from "@/lib/buddy-groups/rules/figures";
import { notesOf, type Ways, wayKey } from "@/lib/buddy-groups/rules/notes";
import { Icon } from "../../ui/icon";
import { Card } from "./card";
import { useHands } from "./hands";
import { useNear } from "./use-near";

// Fetched where they are wanted: few open the options of a group, and only a set has a facilitator.
const LaneOptions = lazy(() => import("./lane-options"));
const FacilitatorChoice = lazy(() => import("./facilitator-choice"));

interface LaneProps {
  lane: LaneData;
  ways: Ways;
  /** How well what counts is met in it, from 0 to 1. */
  fit: number | null | undefined;
}

/** One group: a place to drop people on, what there is to know about it, and its people. */
export const Lane = memo(function Lane({ lane, ways, fit }: LaneProps) {
  const { kind, people, place, dragged } = useHands();
  const ref = useRef<HTMLElement>(null);
  const { isNear, height } = useNear(ref);
  const [isOpen, setOpen] = useState(false);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: () =>
      lane.seats.some(({ id }) => id === dragged.current) || lane.locked ? "cancel" : "move",
    onDrop: () => {
      if (dragged.current) place(dragged.current, lane.id);
    },
  });
  const notes = notesOf(lane, kind, people, ways);
  return (
    <section
      {...dropProps}
      ref={ref}
      tabIndex={-1}
      data-lane={lane.id}
      aria-label={`${lane.name}: ${peopleInWords(lane.seats.length)}${lane.locked ? ", locked" : ""}`}
      className={`flex min-w-0 flex-col rounded-control border-2 p-3 ${people.size > FEW ? "[contain-intrinsic-size:auto_30rem] [content-visibility:auto]" : ""} ${isDropTarget ? "border-action bg-action-ground" : "border-line bg-quiet-ground"}`}
    >
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="min-w-0 text-h3">
          {lane.locked ? <Icon name="lock" className="me-1" /> : null}
          {lane.name}
        </h3>
        <p className="shrink-0 text-small text-soft">{peopleInWords(lane.seats.length)}</p>
      </div>
      {typeof fit === "number" ? (
        <p className="text-small text-soft">{percent(fit)} % of what counts is met</p>
      ) : null}
      {notes.length > 0 ? (
        <ul className="mt-2 space-y-1 text-small">
          {notes.map((note) => {
            const words = noteInWords(note, people);
            return (
              <li key={words} className={`flex gap-2 ${note.hard ? "font-semibold text-bad" : "text-wait"}`}>
                <Icon name={note.hard ? "attention" : "info"} className="mt-1" />
                <span className="min-w-0">{words}</span>
              </li>
            );
          })}
        </ul>
      ) : null}
      {kind === "set" ? (
        <Suspense>
          <FacilitatorChoice lane={lane} />
        </Suspense>
      ) : null}
      {isNear || people.size <= FEW ? (
        <ul className="mt-3 flex-1 space-y-2" aria-label={`People in ${lane.name}`}>
          {lane.seats.map((seat) => (
            <Card
              key={seat.id}
              id={seat.id}
              held={seat.locked}
              fixed={lane.locked}
              facilitates={lane.facilitatorId === seat.id}
            />
          ))}
        </ul>
      ) : (
        <p className="mt-3" style={{ minHeight: height ?? lane.seats.length * CARD }}>
          {lane.seats.map(({ id }) => people.get(id)?.name).join(", ")}
        </p>
      )}
      {lane.seats.length === 0 ? (
        <p className="rounded-control border border-edge border-dashed px-3 py-4 text-small text-soft">
          Drop somebody here, or choose this group under “Move to …”.
        </p>
      ) : null}
      <details className="group mt-2" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="flex min-h-11 w-fit list-none items-center gap-2 text-small text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
          <Icon name="chevron" className="transition-transform group-open:rotate-90" />
          <span>
            Options<span className="sr-only"> for {lane.name}</span>
          </span>
        </summary>
        {isOpen ? (
          <Suspense>
            <LaneOptions lane={lane} />
          </Suspense>
        ) : null}
      </details>
    </section>
  );
}, isSame);

/** So few people are made into cards at once, wherever they are. */
const FEW = 60;

/** About the height of a card, in pixels. */
const CARD = 140;

/** Whether there is nothing new to show: of the ways only those within the lane count. */
function isSame(was: LaneProps, is: LaneProps): boolean {
  const ids = is.lane.seats.map(({ id }) => id);
  return (
    was.lane === is.lane &&
    was.fit === is.fit &&
    ids.every((a) => ids.every((b) => was.ways?.get(wayKey(a, b)) === is.ways?.get(wayKey(a, b))))
  );
}
