"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { findPair } from "@/lib/buddy-groups/data/groups";
import { now } from "@/lib/core/clock";
import { clockToMinutes, dayToColumn, localInstant } from "@/lib/core/dates";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import {
  findVisit,
  readWishes,
  readWriting,
  type WholeVisit,
  wasLastMove,
  writingOf,
} from "@/lib/visits/data";
import { type By, moveVisit, proposeVisit } from "@/lib/visits/mutations/moves";
import {
  acknowledgeRecord,
  addToRecord,
  saveWishes as keepWishes,
  recordVisit,
  shareRecord,
} from "@/lib/visits/mutations/writing";
import { formIsOpen, isOpen, otherId, slotFault, type VisitMove } from "@/lib/visits/rules";
import * as schema from "@/lib/visits/schema";

const find = ({ visitId }: { visitId: string }) => findVisit(visitId);

/**
 * For moves that may change whose answer is awaited. Sent twice, the second finds the visit as the first left it;
 * whoever made that very move may still hear that it is done.
 */
const findAwaited =
  (move: VisitMove) =>
  async ({ visitId, version }: { visitId: string; version: number }, actor: Actor) => {
    const visit = await findVisit(visitId);
    if (visit?.version !== version + 1 || !(await wasLastMove(visitId, move, actor.personId))) return visit;
    return { ...visit, awaitingId: byFor(actor, visit).participationId };
  };

const byFor = (actor: Actor, visit: Pick<WholeVisit, "hostId" | "visitorId">): By => ({
  personId: actor.personId,
  participationId: actor.mine.includes(visit.hostId) ? visit.hostId : visit.visitorId,
});

const visitPath = (visit: { programmeId: string; id: string }) =>
  `/programmes/${visit.programmeId}/visits/${visit.id}`;

export const proposeVisitAction = action("propose", "Visit", {
  input: schema.proposal,
  async find(input, actor) {
    const pair = await findPair(input.programmeId, actor.active, input.buddyId);
    if (!pair) return null;
    const [host, visitor] = input.direction === "visit" ? [pair.buddy, pair.own] : [pair.own, pair.buddy];
    return {
      ...pair,
      id: "",
      hostId: host.id,
      visitorId: visitor.id,
      hostCollegeId: host.collegeId,
      visitorCollegeId: visitor.collegeId,
      proposedById: pair.own.id,
      awaitingId: pair.buddy.id,
      sharedAt: null,
      host,
      visitor,
    };
  },
  async run(input, { own, buddy, host, visitor, programme, groupId, ...pair }, actor) {
    const slot = slotOf(input, programme.timeZone);
    const wrong = slotAnswer(slot);
    if (wrong) return wrong;
    const themeId = host.themes.some((theme) => theme.id === input.themeId) ? input.themeId : null;
    const siteId = pair.siteIds.includes(input.siteId) ? input.siteId : null;
    const { programmeId, hostId, visitorId, hostCollegeId, visitorCollegeId, proposedById, awaitingId } =
      pair;
    const { room, className, intentionKey } = input;
    const place = { siteId, room, className, themeId, intentionKey };
    const people = { hostId, visitorId, hostCollegeId, visitorCollegeId, proposedById, awaitingId };
    return proposeVisit(
      { personId: actor.personId, participationId: own.id },
      { programmeId, groupId, ...people, ...slot, onDate: dayToColumn(input.day), ...place },
      (id) => ({ id, programmeId, hostId, visitorId, host, visitor, programme, ...slot }),
    );
  },
  after: (id, { programmeId }) => redirect(visitPath({ programmeId, id })),
});

const slotOf = ({ day, from, to }: { day: string; from: string; to: string }, zone: string) => ({
  startsAt: localInstant(day, clockToMinutes(from), zone),
  endsAt: localInstant(day, clockToMinutes(to), zone),
});

const SLOT_WORDS = {
  ORDER: "The visit ends before it begins.",
  PAST: "Choose a time that is still to come.",
  FAR: "That is more than a year ahead. Check the year.",
};

function slotAnswer(slot: ReturnType<typeof slotOf>): Result<never> | null {
  const fault = slotFault(slot, now());
  return fault && unfit(fault === "ORDER" ? "to" : "day", SLOT_WORDS[fault]);
}

/** One press that moves a visit on: what it is called, what it sets, whom it tells, and what the page says then. */
const press = (
  move: VisitMove & ("agree" | "decline" | "cancel" | "notHeld" | "visit"),
  news: Parameters<typeof moveVisit>[0]["news"],
  set: (at: Date) => Parameters<typeof moveVisit>[0]["set"],
) =>
  action(move, "Visit", {
    input: schema.onVisit,
    find: findAwaited(move),
    run: async ({ version }, visit, actor) => {
      const at = now();
      const repeat = visit.version === version + 1;
      if (!repeat && visit.version === version && !isOpen(visit, move, at)) return refused("NOT_NOW");
      return moveVisit({ visit, version, move, by: byFor(actor, visit), set: set(at), news });
    },
    after: (_, __, visit) => redirect(visitPath(visit)),
  });

export const agreeVisit = press("agree", "visit-agreed", (at) => ({ awaitingId: null, agreedAt: at }));
export const declineVisit = press("decline", "visit-declined", (at) => ({ awaitingId: null, endedAt: at }));
export const cancelVisit = press("cancel", "visit-cancelled", (at) => ({ awaitingId: null, endedAt: at }));
export const markNotHeld = press("notHeld", "visit-not-held", (at) => ({ endedAt: at }));
export const markVisited = press("visit", undefined, (at) => ({ visitedAt: at }));

const retime = (move: VisitMove & ("move" | "counter")) =>
  action(move, "Visit", {
    input: schema.newTime,
    find: findAwaited(move),
    run: async (input, visit, actor) => {
      const slot = slotOf(input, visit.programme.timeZone);
      const wrong = slotAnswer(slot);
      if (wrong) return wrong;
      const by = byFor(actor, visit);
      const awaitingId = otherId(visit, by.participationId);
      const set = { ...slot, onDate: dayToColumn(input.day), awaitingId, agreedAt: null };
      return moveVisit({ visit, version: input.version, move, by, set, news: "visit-new-time" });
    },
    after: (_, __, visit) => redirect(visitPath(visit)),
  });

export const moveVisitAction = retime("move");
export const counterVisit = retime("counter");

export const saveWishes = action("edit", "VisitWishes", {
  input: schema.wishes,
  find,
  run: (input, visit, actor) => keepWishes(byFor(actor, visit), visit, input),
  after: () => ({ done: "Your wishes are kept. Your visitor can read them." }),
  async saved({ visitId }, _, actor) {
    const kept = await readWishes(actor.personId, visitId);
    return {
      lookAt: kept?.lookAt ?? "",
      dontCommentOn: kept?.dontCommentOn ?? "",
      whereToSit: kept?.whereToSit ?? "",
      whenWeTalk: kept?.whenWeTalk ?? "",
      version: String(kept?.version ?? 0),
    };
  },
});

export const recordVisitAction = action("record", "Visit", {
  input: schema.visitForm,
  find,
  run: async (form, visit, actor) => {
    const at = now();
    if (!formIsOpen(visit, at)) return refused("NOT_NOW");
    return recordVisit(byFor(actor, visit), visit, form, at);
  },
  after: (_, __, visit) => redirect(`${visitPath(visit)}/form`),
  async saved({ visitId }, _, actor) {
    const { draft, record } = await readWriting(actor.personId, visitId);
    const { version, values } = writingOf(draft, record);
    return { ...values, version: String(version) };
  },
});

export const shareVisit = action("share", "Visit", {
  input: schema.onVisit,
  find,
  run: ({ version }, visit, actor) => shareRecord(byFor(actor, visit), visit, version, now()),
  after: (_, __, visit) => redirect(visitPath(visit)),
});

export const acknowledgeVisit = action("acknowledge", "Visit", {
  input: schema.answer,
  find,
  run: (input, visit, actor) => acknowledgeRecord(byFor(actor, visit), visit, input, now()),
  after: (_, __, visit) => redirect(visitPath(visit)),
});

export const addToVisit = action("add", "Visit", {
  input: schema.addendum,
  find,
  run: async ({ text, intentionKey }, visit, actor) => {
    const added = await addToRecord(byFor(actor, visit), visit, text, intentionKey);
    return added.ok ? done(undefined) : added;
  },
  after: (_, __, visit) => redirect(visitPath(visit)),
});
