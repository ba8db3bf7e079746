import type { EntryMove, EntryState } from "@/lib/resources/rules";
import type { EntryText, Licence, Scope, SharingKind } from "@/lib/resources/schema";

export const TEXT_WORDS: Record<EntryText, { label: string; hint: string }> = {
  oneSentence: { label: "In one sentence", hint: "What a busy colleague needs to know whether to read on." },
  context: {
    label: "Where it was used",
    hint: "Kind of group, how many learners, time, room, kit. No names.",
  },
  whatToDo: { label: "What to do", hint: "Step by step, so that somebody else could try it next week." },
  whyItWorks: { label: "Why it seems to work", hint: "Your best guess is fine." },
  learnersDid: { label: "What learners did", hint: "What you saw or heard. No names." },
  adaptFor: { label: "Adapt it for…", hint: "Other levels, subjects, bigger groups, online." },
  watchOutFor: { label: "Watch out for", hint: "What went wrong the first time." },
};

export const LICENCE_WORDS: Record<Licence, string> = {
  within_programme: "For colleagues in this programme only",
  cc_by: "Anybody may use and change it and names me (CC BY 4.0)",
  cc_by_nc: "Anybody may use and change it, not for profit, and names me (CC BY-NC 4.0)",
};

/** The same, to those who read an entry. */
export const LICENCE_TO_READERS: Record<Licence, string> = {
  within_programme: "For colleagues in this programme only.",
  cc_by: "You may use and change it if you name its author (CC BY 4.0).",
  cc_by_nc: "You may use and change it, not for profit, if you name its author (CC BY-NC 4.0).",
};

export const SCOPE_WORDS: Record<Scope, string> = {
  programme: "Everybody in this programme",
  everybody: "Everybody on the web",
};

export const SHARING_WORDS: Record<SharingKind, string> = {
  team_meeting: "At a team meeting",
  workshop: "At a workshop",
  conversation: "In a conversation",
  online: "Online",
};

/** What the generated state tables call states and moves. */
export const STATE_WORDS: Record<EntryState, string> = {
  draft: "Draft",
  offered: "Waits for the other tutor",
  published: "Published",
  withdrawn: "Taken back",
};
export const MOVE_WORDS: Record<EntryMove, string> = {
  offer: "ask the other tutor",
  publish: "publish",
  approve: "agree",
  withdraw: "take back",
};

export const STATE_TONES: Record<EntryState, "neutral" | "waiting" | "done"> = {
  draft: "neutral",
  offered: "waiting",
  published: "done",
  withdrawn: "neutral",
};
