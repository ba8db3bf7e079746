"use client";

import { type SubmitEvent, useId } from "react";
import type { Lane } from "@/lib/buddy-groups/rules/arrangement";
import { useHands } from "./hands";

const link =
  "min-h-11 text-start text-action text-small underline underline-offset-4 hover:text-action-deep hover:decoration-2";

/** Name, lock and removal of a group. */
export default function LaneOptions({ lane }: { lane: Lane }) {
  const { move } = useHands();
  const id = useId();
  function rename(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    if (typeof name === "string" && move({ kind: "rename", lane: lane.id, name }))
      event.currentTarget.closest("details")?.removeAttribute("open");
  }
  return (
    <>
      <form onSubmit={rename} className="mt-1">
        <label htmlFor={id} className="block font-semibold text-small">
          Name
        </label>
        <div className="mt-1 flex gap-2">
          <input
            id={id}
            key={lane.name}
            name="name"
            defaultValue={lane.name}
            maxLength={60}
            className="min-h-11 w-full min-w-0 rounded-control border border-edge bg-sheet px-2"
          />
          <button type="submit" className={`${link} shrink-0`}>
            Rename<span className="sr-only"> {lane.name}</span>
          </button>
        </div>
      </form>
      <div className="mt-2 flex flex-wrap gap-x-5">
        <button
          type="button"
          aria-pressed={lane.locked}
          onClick={() => move({ kind: "lockLane", lane: lane.id, locked: !lane.locked })}
          className={link}
        >
          <span aria-hidden="true">{lane.locked ? "Unlock" : "Lock"} this group</span>
          <span className="sr-only">Lock {lane.name}</span>
        </button>
        {lane.seats.length === 0 ? (
          <button type="button" onClick={() => move({ kind: "close", lane: lane.id })} className={link}>
            Remove<span className="sr-only"> {lane.name}</span>
          </button>
        ) : null}
      </div>
    </>
  );
}
