"use client";

import { useRef, useState } from "react";
import { useDrop } from "react-aria";
import { peopleInWords } from "@/lib/buddy-groups/labels";
import { Button } from "../../ui/button";
import { Card } from "./card";
import { useHands } from "./hands";

/** How many cards the list begins with, and how many more it shows when asked. */
const PAGE = 40;

/** Who has no place yet; somebody dropped here loses theirs. `nobody` when there is nobody to place at all. */
export function Pool({ ids, nobody }: { ids: string[]; nobody: boolean }) {
  const { place, dragged } = useHands();
  const ref = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(PAGE);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    getDropOperation: () => (ids.includes(dragged.current ?? "") ? "cancel" : "move"),
    onDrop: () => {
      if (dragged.current) place(dragged.current, null);
    },
  });
  return (
    <section
      {...dropProps}
      ref={ref}
      tabIndex={-1}
      aria-label={`Not placed: ${peopleInWords(ids.length)}`}
      className={`rounded-control border-2 p-3 md:sticky md:top-4 md:max-h-[calc(100dvh-2rem)] md:overflow-y-auto ${isDropTarget ? "border-action bg-action-ground" : "border-edge border-dashed"}`}
    >
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-h3">Not placed</h2>
        {ids.length > 0 ? <p className="text-small text-soft">{peopleInWords(ids.length)}</p> : null}
      </div>
      {ids.length === 0 ? (
        <p className="mt-2 text-small text-soft">
          {nobody
            ? "Nobody has accepted the ground rules yet. Whoever does is here to be placed."
            : "Everybody who has accepted the ground rules has a place."}
        </p>
      ) : null}
      <ul className="mt-3 space-y-2" aria-label="People without a place">
        {ids.slice(0, shown).map((id) => (
          <Card key={id} id={id} held={null} fixed={false} />
        ))}
      </ul>
      {ids.length > shown ? (
        <Button kind="quiet" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, ids.length - shown)} more of {ids.length}
        </Button>
      ) : null}
    </section>
  );
}
