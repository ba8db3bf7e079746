"use client";

import { type RefObject, Suspense, useEffect, useRef, useState } from "react";
import type { Typed } from "@/lib/core/result";
import type { DraftHandle } from "./draft-bar";
import { LazyDraftBar } from "./lazy-draft-bar";

/** What somebody has begun to write in a form and not sent. */
export interface Kept {
  /** Which form this is, e.g. `reply:` and the visit's id. */
  place: string;
  /** The version of what was kept before; 0 is nothing. */
  version: number;
  values: Typed;
}

interface KeepsWordsProps extends Pick<Kept, "place" | "version"> {
  /** For a form that itself says when it sends and what came of it. */
  handle?: RefObject<DraftHandle | null>;
}

const nothing = () => {};

/** What the boxes of a form begin with: what was kept of them, if anything was. */
export const begunIn = (kept?: Kept): Typed | undefined =>
  kept && kept.version > 0 ? kept.values : undefined;

/**
 * Keeps what is written in the form around it until it is sent: a closed tab loses ten seconds at most. The
 * words are their writer's alone; the action that takes them lets them go. A form's `keeps` puts it there.
 */
export function KeepsWords({ place, version, handle: given }: KeepsWordsProps) {
  const anchor = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const own = useRef<DraftHandle>(null);
  const [ready, setReady] = useState(false);
  const handle = given ?? own;

  useEffect(() => {
    const around = anchor.current?.form ?? null;
    form.current = around;
    setReady(true);
    // While it is sent nothing is saved; who types on after an answer is saved again.
    const hold = () => void own.current?.hold();
    const release = () => handle.current?.release();
    around?.addEventListener("submit", hold);
    around?.addEventListener("input", release);
    return () => {
      around?.removeEventListener("submit", hold);
      around?.removeEventListener("input", release);
    };
  }, [handle]);

  return (
    <>
      {version > 0 ? (
        <p className="text-soft">You began this earlier and did not send it. Your words are in the boxes.</p>
      ) : null}
      <input ref={anchor} type="hidden" name="jotting" value={place} readOnly />
      {ready ? (
        <Suspense fallback={null}>
          <LazyDraftBar
            draft={{ kind: "jotting", id: place, version }}
            form={form}
            handle={handle}
            onVersion={nothing}
            onClash={nothing}
            compact
          />
        </Suspense>
      ) : null}
    </>
  );
}
