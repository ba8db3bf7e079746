import { machine } from "@/lib/core/machine";

export type WorkshopState = "planned" | "open" | "held" | "closed" | "cancelled";

/** The life of a workshop: planned, open for sign-up, held, its feedback closed; or called off before that. */
export const workshopMachine = machine({
  open: { from: ["planned"], to: "open" },
  hold: { from: ["open"], to: "held" },
  closeFeedback: { from: ["held"], to: "closed" },
  callOff: { from: ["planned", "open"], to: "cancelled" },
} as const satisfies Record<string, { from: readonly WorkshopState[]; to: WorkshopState }>);

export type WorkshopMove = (typeof workshopMachine.moves)[number];

interface Times {
  openedAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
  feedbackClosedAt: Date | null;
}

/** Where a workshop stands, read from its times. */
export function workshopState({ openedAt, heldAt, cancelledAt, feedbackClosedAt }: Times): WorkshopState {
  if (cancelledAt) return "cancelled";
  if (feedbackClosedAt) return "closed";
  if (heldAt) return "held";
  return openedAt ? "open" : "planned";
}

/** Sign-up is taken until the workshop begins. */
export const takesSignUps = (workshop: Times & { startsAt: Date }, now: Date): boolean =>
  workshopState(workshop) === "open" && now < workshop.startsAt;

/** A workshop is held once it has begun. */
export const mayBeHeld = (workshop: Times & { startsAt: Date }, now: Date): boolean =>
  workshopState(workshop) === "open" && now >= workshop.startsAt;

const SIX_WEEKS = 42 * 24 * 60 * 60 * 1000;

/** "Did you try it?" is asked six weeks on. */
export const asksWhetherTried = ({ heldAt }: Pick<Times, "heldAt">, now: Date): boolean =>
  heldAt !== null && now.getTime() - heldAt.getTime() >= SIX_WEEKS;

/** The address of a workshop: its title in plain letters, and a piece of its key so that no two are the same. */
export function slugOf(title: string, key: string): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return [plain, key.slice(0, 8)].filter(Boolean).join("-");
}
