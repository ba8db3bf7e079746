"use client";

import { Suspense, useEffect, useRef, useState } from "react";
import type { DraftHandle } from "./draft-bar";
import { LazyDraftBar } from "./lazy-draft-bar";

interface KeepsWordsProps {
  /** Which form this is, e.g. `reply:` and the visit's id. */
  place: string;
  /** The version of what was kept before; 0 is nothing. */
  version: number;
}

const nothing = () => {};

/**
 * Put into a short form, it keeps what is written there until it is sent: a closed tab loses ten seconds at most. The
 * words are their writer's alone; the action that takes them lets them go.
 */
export function KeepsWords({ place, version }: KeepsWordsProps) {
  const anchor = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const handle = useRef<DraftHandle>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const around = anchor.current?.form ?? null;
    form.current = around;
    setReady(true);
    // While it is sent nothing is saved; who types on after an answer is saved again.
    const hold = () => void handle.current?.hold();
    const release = () => handle.current?.release();
    around?.addEventListener("submit", hold);
    around?.addEventListener("input", release);
    return () => {
      around?.removeEventListener("submit", hold);
      around?.removeEventListener("input", release);
    };
  }, []);

  return (
    <>
      <input ref={anchor} type="hidden" name="jotting" value={place} readOnly />
      {ready ? (
        <Suspense fallback={null}>
          <LazyDraftBar
            draft={{ kind: "jotting", id: place, version }}
            form={form}
            handle={handle}
            onVersion={nothing}
            onClash={nothing}
          />
        </Suspense>
      ) : null}
    </>
  );
}
