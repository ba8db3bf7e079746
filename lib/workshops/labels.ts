import type { WorkshopMove, WorkshopState } from "@/lib/workshops/rules";
import type { Audience, TRIED, USEFUL } from "@/lib/workshops/schema";

export const AUDIENCE_WORDS: Record<Audience, string> = {
  everybody: "Everybody; listed on the public page",
  colleges: "Whoever is sent the address; listed nowhere",
  programme: "Only people in this programme",
};

export const PLACE_WORDS = {
  booked: "Has a place",
  waiting: "Waiting list",
  cancelled: "Cancelled",
} as const;

export const USEFUL_WORDS: Record<(typeof USEFUL)[number], string> = {
  very: "Very useful",
  partly: "Partly useful",
  no: "Not useful to me",
};

export const TRIED_WORDS: Record<(typeof TRIED)[number], string> = {
  yes: "Yes, I tried it",
  planned: "Not yet, but I mean to",
  no: "No",
};

/** What the generated state tables call states and moves. */
export const STATE_WORDS: Record<WorkshopState, string> = {
  planned: "Planned",
  open: "Open for sign-up",
  held: "Held",
  closed: "Held, feedback closed",
  cancelled: "Called off",
};
export const MOVE_WORDS: Record<WorkshopMove, string> = {
  open: "open for sign-up",
  hold: "note as held",
  closeFeedback: "close feedback",
  callOff: "call off",
};

export const STATE_TONES: Record<WorkshopState, "neutral" | "waiting" | "done" | "attention"> = {
  planned: "neutral",
  open: "waiting",
  held: "done",
  closed: "done",
  cancelled: "attention",
};

/** `12 of 20 places taken, 3 waiting` */
export function placesInWords(booked: number, waiting: number, capacity: number | null): string {
  const taken =
    capacity === null
      ? `${booked} signed up`
      : `${booked} of ${capacity} ${capacity === 1 ? "place" : "places"} taken`;
  return waiting > 0 ? `${taken}, ${waiting} waiting` : taken;
}
