"use client";

import { useId } from "react";
import type { Lane } from "@/lib/buddy-groups/rules/arrangement";
import { useHands } from "./hands";

/** Who facilitates a set, of its members who have that role. */
export default function FacilitatorChoice({ lane }: { lane: Lane }) {
  const { move, people } = useHands();
  const id = useId();
  const able = lane.seats.filter(
    (seat) => people.get(seat.id)?.facilitator || seat.id === lane.facilitatorId,
  );
  return (
    <div className="mt-3">
      <label htmlFor={id} className="block font-semibold text-small">
        Facilitates {lane.name}
      </label>
      <select
        id={id}
        value={lane.facilitatorId ?? ""}
        onChange={({ currentTarget }) =>
          move({ kind: "facilitate", lane: lane.id, person: currentTarget.value || null })
        }
        className="mt-1 min-h-11 w-full rounded-control border border-edge bg-sheet px-2"
      >
        <option value="">Nobody yet</option>
        {able.map((seat) => (
          <option key={seat.id} value={seat.id}>
            {people.get(seat.id)?.name}
          </option>
        ))}
      </select>
    </div>
  );
}
