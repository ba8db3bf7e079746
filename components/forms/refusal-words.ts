import type { Refusal } from "@/lib/core/result";

/** The one place where refusals become words. */
export const refusalWords: Record<Refusal, string> = {
  NOT_FOUND: "This is not here any more, or it is not yours to see.",
  FORBIDDEN: "You cannot do this here. If you think you should be able to, ask your coordinator.",
  NOT_NOW:
    "This cannot be done now: things have moved on since you opened the page. Reload it to see where they stand.",
  STALE:
    "This was saved elsewhere after you opened it, by somebody else or by you in another tab. Your words are still in the boxes, and the other text stands beside them. Change yours if you wish. If you send again, yours replaces the other.",
  INVALID: "Please look at these answers again",
  TOO_MANY: "That was too many tries in a short time. Wait a few minutes, then try again.",
  SIGNED_OUT:
    "You have been signed out, so we could not take this. Your words are still here. Sign in in another tab, then send again.",
  BROKEN:
    "Something went wrong on our side, so we could not take this. Your words are still here. Try again in a moment.",
};

/** What went wrong before an answer came back. */
export type Lost = "NOT_SENT" | "NEW_VERSION";

export const lostWords: Record<Lost, string> = {
  NOT_SENT: "We could not send this. Your words are still here. Try again when you have a connection.",
  NEW_VERSION:
    "Staffroom has been updated since you opened this page, so we could not send this. Your words are still here. Copy them, then reload the page.",
};
