import type { Draft } from "./draft-machine";

const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

/** Where the draft stands, in words. */
export function draftWords(draft: Draft): string {
  if (draft.clash) return "Changed in another tab or on another device";
  if (draft.trouble === "no-connection")
    return "Not saved: no connection. Keep this page open, we keep trying";
  if (draft.trouble === "signed-out")
    return "You have been signed out: sign in in another tab, then we carry on";
  if (draft.trouble === "gone")
    return "This draft cannot be saved any more. Copy your words before you leave this page";
  if (draft.sending) return "Saving…";
  if (draft.firstChange !== undefined)
    return draft.savedAt ? `Saved ${at(draft.savedAt)}, not yet the latest` : "Not saved yet";
  return draft.savedAt ? `Saved ${at(draft.savedAt)}` : "Saved as you type";
}

const at = (savedAt: string) => {
  const moment = new Date(savedAt);
  return Number.isNaN(moment.getTime()) ? "just now" : clock.format(moment);
};
