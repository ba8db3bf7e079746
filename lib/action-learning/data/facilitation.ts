import { asPerson } from "@/lib/core/db";

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
    debrief: await tx.debrief.findUnique({ where: { meetingId } }),
    process: await tx.debriefProcess.findFirst({ where: { meetingId, authorId: personId } }),
    jottings: await tx.jotting.findMany({
      where: { personId, OR: [{ place }, { place: { startsWith: turn("") } }] },
    }),
    helpWanted: (await tx.setMeeting.findUnique({ where: { id: meetingId }, select: { helpWanted: true } }))
      ?.helpWanted,
  }));
}

/** What is kept of a review, for its form to show beside what was typed. */
export const readReview = (personId: string, meetingId: string) =>
  asPerson(personId, (tx) => tx.setReview.findUnique({ where: { meetingId } }));

/** The same of a debrief; the part that other facilitators read is only given to its author here. */
export const readDebrief = (personId: string, meetingId: string) =>
  asPerson(personId, async (tx) => ({
    own: await tx.debrief.findUnique({ where: { meetingId } }),
    process: await tx.debriefProcess.findFirst({ where: { meetingId, authorId: personId } }),
    meeting: await tx.setMeeting.findUnique({ where: { id: meetingId }, select: { helpWanted: true } }),
  }));

/** The same of one presenter's turn. */
export const readTurnOf = (personId: string, meetingId: string, presenterId: string) =>
  asPerson(personId, (tx) =>
    tx.setNote.findUnique({ where: { meetingId_presenterId: { meetingId, presenterId } } }),
  );
