import type { Typed } from "@/lib/core/result";
import { sameWords } from "./same-words";

/** Where a draft stands. Pure: time comes in with each event, `dueAt` says when the next save should start. */
export interface Draft {
  version: number;
  /** When the first and the last change were made that no save has taken along yet. */
  firstChange?: number;
  lastChange?: number;
  /** Saves sent whose answer never came; the server may or may not have taken them. */
  unanswered: Typed[];
  sending: boolean;
  held: boolean;
  trouble?: "no-connection" | "signed-out" | "gone";
  tries: number;
  retryAt?: number;
  savedAt?: string;
  /** What another tab or device has saved. While this stands, nothing is saved from here. */
  clash?: { version: number; other: Typed };
}

export type DraftEvent =
  | { type: "changed"; at: number }
  | { type: "sent"; values: Typed }
  | { type: "saved"; version: number; savedAt: string }
  | { type: "behind"; at: number; version: number; other: Typed }
  | { type: "failed"; at: number }
  | { type: "signed-out"; at: number }
  | { type: "gone" }
  | { type: "retry"; at: number }
  | { type: "keep-mine"; at: number }
  | { type: "take-other" }
  | { type: "adopt"; version: number }
  | { type: "hold" }
  | { type: "release" };

export const pauseBeforeSaving = 1_500;
export const longestWithoutSaving = 7_500;
const signedOutRetry = 10_000;

export const newDraft = (version: number): Draft => ({
  version,
  unanswered: [],
  sending: false,
  held: false,
  tries: 0,
});

export function dueAt(draft: Draft): number | undefined {
  if (draft.sending || draft.held || draft.clash || draft.trouble === "gone") return undefined;
  if (draft.firstChange === undefined || draft.lastChange === undefined) return undefined;
  if (draft.retryAt !== undefined) return draft.retryAt;
  return Math.min(draft.lastChange + pauseBeforeSaving, draft.firstChange + longestWithoutSaving);
}

const clean = { firstChange: undefined, lastChange: undefined };
const calm = { sending: false, trouble: undefined, tries: 0, retryAt: undefined };
const changedAgain = (draft: Draft, at: number) => ({
  firstChange: draft.firstChange ?? at,
  lastChange: draft.lastChange ?? at,
});

export function step(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case "changed":
      return { ...draft, firstChange: draft.firstChange ?? event.at, lastChange: event.at };
    case "sent":
      return { ...draft, ...clean, sending: true, unanswered: [...draft.unanswered, event.values].slice(-4) };
    case "saved":
      return { ...draft, ...calm, unanswered: [], version: event.version, savedAt: event.savedAt };
    case "behind": {
      // Nothing is kept any more, since it was sent: what comes after begins anew.
      if (event.version === 0)
        return { ...draft, ...calm, ...changedAgain(draft, event.at), retryAt: event.at, version: 0 };
      // A save of our own whose answer was lost (the page was left, the connection cut) is no clash.
      const unsent = changedAgain(draft, event.at);
      const ours = draft.unanswered.some((values) => sameWords(values, event.other));
      if (ours) return { ...draft, ...calm, ...unsent, retryAt: event.at, version: event.version };
      return { ...draft, ...calm, ...unsent, clash: { version: event.version, other: event.other } };
    }
    case "failed": {
      const wait = Math.min(2_000 * 2 ** draft.tries, 30_000);
      const next = { sending: false, tries: draft.tries + 1, retryAt: event.at + wait };
      return { ...draft, ...changedAgain(draft, event.at), ...next, trouble: "no-connection" };
    }
    case "signed-out": {
      const next = { sending: false, retryAt: event.at + signedOutRetry };
      return { ...draft, ...changedAgain(draft, event.at), ...next, trouble: "signed-out" };
    }
    case "gone":
      return { ...draft, ...calm, trouble: "gone" };
    case "retry":
      return draft.retryAt === undefined ? draft : { ...draft, retryAt: event.at };
    case "keep-mine":
      if (!draft.clash) return draft;
      return {
        ...draft,
        ...changedAgain(draft, event.at),
        version: draft.clash.version,
        retryAt: event.at,
        unanswered: [],
        clash: undefined,
      };
    case "take-other":
      if (!draft.clash) return draft;
      return { ...draft, ...clean, version: draft.clash.version, unanswered: [], clash: undefined };
    case "adopt":
      return { ...draft, version: event.version };
    case "hold":
      return { ...draft, held: true };
    case "release":
      return { ...draft, held: false };
  }
}
