"use client";

import { type Ref, type RefObject, useEffect, useImperativeHandle } from "react";
import type { Typed } from "@/lib/core/result";
import { buttonClass } from "../ui/button-look";
import { ExternalLink } from "../ui/external-link";
import { Icon } from "../ui/icon";
import { CopyWords } from "./copy-words";
import { draftWords } from "./draft-words";
import type { Beside } from "./form-context";
import { fill, valuesOf } from "./form-values";
import type { DraftKey } from "./save-draft";
import { useDraft } from "./use-draft";

/** How the form around it speaks with its draft while it sends. */
export interface DraftHandle {
  hold: () => Promise<number>;
  release: () => void;
  clash: (version: number, other: Typed) => void;
}

export interface DraftBarProps {
  draft: DraftKey;
  form: RefObject<HTMLFormElement | null>;
  handle: Ref<DraftHandle>;
  onVersion: (version: number) => void;
  onClash: (beside: Beside | undefined) => void;
  /** A line below the boxes of a short form: it only stays in sight while something is wrong. */
  compact?: boolean;
}

/** The line that says whether the words are safe, and asks which to keep if two tabs disagree. */
export function DraftBar({ draft: key, form, handle, onVersion, onClash, compact }: DraftBarProps) {
  const { draft, tell, hold } = useDraft(key, form);
  const { version, clash, trouble } = draft;

  useImperativeHandle(handle, () => ({
    hold,
    release: () => tell({ type: "release" }),
    clash: (latest, other) => tell({ type: "behind", at: Date.now(), version: latest, other }),
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new version is news
  useEffect(() => {
    if (version !== key.version) onVersion(version);
  }, [version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new clash is news
  useEffect(() => {
    onClash(clash && form.current ? { mine: valuesOf(form.current), other: clash.other } : undefined);
  }, [clash]);

  function takeOther() {
    if (clash && form.current) fill(form.current, clash.other);
    tell({ type: "take-other" });
  }

  const troubled = Boolean(clash || trouble);
  return (
    <div
      className={`not-in-print ${compact && !troubled ? "" : "stays-in-sight -mx-2 border-t bg-paper px-2 py-3"} ${compact ? "" : "mt-6"} ${troubled ? "border-wait text-wait" : "border-line text-soft"}`}
    >
      <p role="status" className="flex gap-2 text-small">
        <Icon
          name={troubled ? "attention" : draft.savedAt && !draft.firstChange ? "done" : "info"}
          className="mt-1"
        />
        <span className="min-w-0">{draftWords(draft)}</span>
      </p>
      {trouble === "signed-out" ? (
        <p className="text-small">
          <ExternalLink href="/sign-in">Sign in</ExternalLink>
        </p>
      ) : null}
      {trouble === "gone" ? <CopyWords /> : null}
      {clash ? (
        <div className="mt-2 space-y-2 text-ink">
          <p className="text-small">
            Where the two differ, the other text stands above yours. Which shall we keep?
          </p>
          <div className="flex flex-wrap gap-3">
            <button
              type="button"
              className={buttonClass("secondary")}
              onClick={() => tell({ type: "keep-mine", at: Date.now() })}
            >
              Keep mine
            </button>
            <button type="button" className={buttonClass("secondary")} onClick={takeOther}>
              Take the other
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
