"use client";

import { createContext, type ReactNode, use } from "react";
import type { Typed } from "@/lib/core/result";
import type { Kept } from "./keeps-words";
import type { DraftKey } from "./save-draft";
import type { Hidden } from "./use-version";

const Words = createContext<Typed | undefined>(undefined);

/** Around a page that is opened with words of a form on it that could not be sent before. */
export function Brought({ words, children }: { words?: Typed; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export const draftName = ({ kind, id }: DraftKey) => `${kind}:${id}`;

/** What was brought for this form, and its hidden fields as they were then, so that a clash is still noticed. */
export function useBrought({ keeps, draft }: { keeps?: Kept; draft?: DraftKey }, hidden: Hidden) {
  const words = use(Words);
  const isOurs = keeps ? words?.jotting === keeps.place : draft && words?.draft === draftName(draft);
  if (!words || !isOurs) return { hidden };
  const then = Object.keys(hidden).flatMap((name) =>
    typeof words[name] === "string" ? [[name, words[name]]] : [],
  );
  return { words, hidden: { ...hidden, ...Object.fromEntries(then) } as Hidden };
}
