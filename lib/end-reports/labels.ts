import type { Answers, Deeds, Progress, Rating, ReportMove, ReportState } from "@/lib/end-reports/rules";
import type { Evidence, OptionalField } from "@/lib/end-reports/schema";

/** The report's questions, where they are asked and where they are read, in their order. */
export const FIELD_WORDS = {
  themes: "My theme and how it changed",
  takeaways: "What I take away from my visits",
  changedTeaching: "What changed in my teaching",
  changedLearners: "What changed for my learners",
  evidence: "How I know",
  motivations: "What I do differently because of why learners come",
  ownership: "How I look after my own development",
  community: "What being part of this community is worth to me",
  professionalism: "How I see myself as a teacher",
  contactOutside: "Contact with colleagues outside meetings and visits",
  sharedWhere: "What I have shared, and where",
  gotInTheWay: "What got in the way",
  next: "What comes next",
} as const satisfies Record<keyof Answers, string>;

export const EVIDENCE_WORDS: Record<Evidence, string> = {
  seen: "I have seen it",
  feedback: "Learners told me",
  records: "It shows in records or in their work",
  "not-yet": "I cannot tell yet",
};

export const CONSENT_WORDS = {
  no: "No, please do not quote me",
  anonymous: "Yes, without my name",
  named: "Yes, with my name",
} as const;

export const PROGRESS_WORDS: Record<Progress, string> = {
  "not-started": "Not started",
  "under-way": "Under way",
  submitted: "Submitted",
};

export const PROGRESS_TONES: Record<Progress, "neutral" | "waiting" | "done"> = {
  "not-started": "neutral",
  "under-way": "waiting",
  submitted: "done",
};

/** What the generated state tables call states and moves. */
export const STATE_WORDS: Record<ReportState, string> = { open: "Open", submitted: "Submitted" };
export const MOVE_WORDS: Record<ReportMove, string> = { finish: "submit", reopen: "reopen" };

const DEED_WORDS = {
  made: "Visits I made",
  received: "Visits I received",
  meetings: "Set meetings I was at",
  actions: "Actions I took on",
  closed: "Actions brought to an end",
} as const satisfies Record<keyof Deeds, string>;

/** What somebody did, as facts to list. */
export const deedFacts = (deeds: Deeds) =>
  (Object.keys(DEED_WORDS) as (keyof Deeds)[]).map((deed) => ({
    label: DEED_WORDS[deed],
    value: String(deeds[deed]),
  }));

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** What somebody did, in a sentence. */
export function deedsInWords({ made, received, meetings, actions, closed }: Deeds): string {
  const ended = actions > 0 ? ` (${closed} brought to an end)` : "";
  const visits = `${many(made, "visit")} made and ${received} received`;
  return `${visits}, ${many(meetings, "set meeting")}, ${many(actions, "action")}${ended}.`;
}

/** An answer in words; "" where there is none. */
function answerInWords(field: keyof Answers, answers: Partial<Answers>): string {
  if (field === "evidence") return (answers.evidence ?? []).map((one) => EVIDENCE_WORDS[one]).join("; ");
  if (field === "contactOutside") return { yes: "Yes", no: "No", "": "" }[answers.contactOutside ?? ""];
  return answers[field] ?? "";
}

export interface Passage {
  field: keyof Answers;
  heading: string;
  text: string;
  justMe: boolean;
}

/** Every answer given, in the order of the report. `kept` is there for its author only. */
export function passagesOf(shared: Partial<Answers>, kept: Partial<Answers> = {}): Passage[] {
  return (Object.keys(FIELD_WORDS) as (keyof Answers)[]).flatMap((field) => {
    const text = answerInWords(field, { ...shared, ...kept });
    return text.trim() === "" ? [] : [{ field, heading: FIELD_WORDS[field], text, justMe: field in kept }];
  });
}

/** Then and now with one theme, in a line. */
export function ratingInWords({ baseline, before, now }: Rating): string {
  const parts = [
    baseline === null ? "" : `${baseline} of 10 when you chose it`,
    before === null ? "" : `${before} of 10 looking back`,
    now === null ? "" : `${now} of 10 now`,
  ];
  return parts.filter(Boolean).join(", ") || "Not rated";
}

/** What is asked beside each question that may be left out. */
export const HINTS: Record<OptionalField, string> = {
  themes: "From what you wrote when the year began. Change it to how it stands now.",
  takeaways:
    "From your own visit forms. Those were for you and your hosts, so “just me” is ticked: take the tick away if your coordinators may read this.",
  evidence: "As many as fit.",
  motivations: "Something you do because you know what brings them to class.",
  ownership: "What you chose, tried or asked for yourself.",
  community: "What you would miss without it.",
  professionalism: "If something has shifted this year.",
  contactOutside: "Messages, a shared lesson, a coffee: anything nobody had arranged for you.",
  sharedWhere: "A staff meeting, a colleague’s desk, a shared folder.",
  gotInTheWay: "Time, rooms, timetables. It helps those who plan next year.",
  next: "One thing you mean to try or keep.",
};
