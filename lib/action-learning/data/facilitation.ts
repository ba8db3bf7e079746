import { asPerson, type Transaction } from "@/lib/core/db";

/** Where a facilitator's unfinished words about a meeting are kept, for them alone. */
export const facilitatorPlaces = (meetingId: string) => ({
  review: `set-review:${meetingId}`,
  debrief: `debrief:${meetingId}`,
  action: `action-for:${meetingId}`,
  /** The database knows this form: once a turn is not to be recorded, nothing is kept at its place. */
  turn: (presenterId: string) => `set-turn:${meetingId}_${presenterId}`,
});

/** All that a facilitator may read and has begun to write about one meeting; row-level security leaves out the rest. */
export function readFacilitation(personId: string, meetingId: string, actionIds: string[]) {
  const { review, debrief, action, turn } = facilitatorPlaces(meetingId);
  const place = { in: [review, debrief, action] };
  return asPerson(personId, async (tx) => ({
    notes: await tx.setNote.findMany({ where: { meetingId }, orderBy: { id: "asc" } }),
    texts: await tx.setActionText.findMany({ where: { actionId: { in: actionIds } } }),
    review: await tx.setReview.findUnique({ where: { meetingId } }),
    debrief: await debriefIn(tx, personId, meetingId),
    jottings: await tx.jotting.findMany({
      where: { personId, OR: [{ place }, { place: { startsWith: turn("") } }] },
    }),
  }));
}

/** What is kept of a review, for its form to show beside what was typed. */
export const readReview = (personId: string, meetingId: string) =>
  asPerson(personId, (tx) => tx.setReview.findUnique({ where: { meetingId } }));

/** One's own debrief of a meeting, its two halves and whether help is wanted; null before the first. */
export const readDebrief = (personId: string, meetingId: string) =>
  asPerson(personId, (tx) => debriefIn(tx, personId, meetingId));

async function debriefIn(tx: Transaction, authorId: string, meetingId: string) {
  const where = { meetingId_authorId: { meetingId, authorId } };
  const own = await tx.debrief.findUnique({ where });
  if (!own) return null;
  const { worked = "", change = "" } = (await tx.debriefProcess.findUnique({ where })) ?? {};
  const { version, steppedIn, whoWasQuiet } = own;
  const helpWanted = own.helpWanted ? "yes" : "no";
  return { version, values: { worked, change, steppedIn, whoWasQuiet, helpWanted } };
}

/** The same of one presenter's turn. */
export const readTurnOf = (personId: string, meetingId: string, presenterId: string) =>
  asPerson(personId, (tx) =>
    tx.setNote.findUnique({ where: { meetingId_presenterId: { meetingId, presenterId } } }),
  );
