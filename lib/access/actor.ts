import { type Door, db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";
import type { Role } from "@/prisma/generated/enums";

/** One participation of the actor: the hat they wear in one programme. */
export interface Hat {
  participationId: string;
  programmeId: string;
  collegeId: string;
  roles: Role[];
  /** Still taking part, in a programme that has not been closed. */
  current: boolean;
  /** Has accepted the ground rules; before that one may look at the programme, and begin or run nothing. */
  accepted: boolean;
}

/**
 * Who asks, with flat lists of ids, so that every rule is a flat comparison that means the same in memory and
 * in SQL. Read afresh on every request.
 */
export interface Actor {
  personId: string;
  name: string;
  email: string;
  hats: Hat[];
  /** My participations, past ones too: what I wrote stays mine to read. */
  mine: string[];
  /** My participations in which I can still do something. */
  active: string[];
  /** Programmes in which I can still do something. */
  activeIn: string[];
  /** Programmes I ever took part in, and those I take part in still. */
  everIn: string[];
  programmeIds: string[];
  leads: string[];
  coordinates: { programmeId: string; collegeId: string }[];
  /** Groups and sets I am in now, and sets I facilitate now. */
  groupIds: string[];
  setIds: string[];
  facilitates: string[];
  /** Participations of those who share a buddy group, or a set, with me now. */
  buddies: string[];
  setMates: string[];
}

/** Whether this person runs a programme, for a college of theirs or as its lead, and so may know how far others are. */
export const coordinatesIn = (actor: Actor, programmeId: string): boolean =>
  actor.leads.includes(programmeId) || actor.coordinates.some((each) => each.programmeId === programmeId);

/** What the rules need to know of one of the actor's participations. */
export interface ParticipationFacts {
  id: string;
  programmeId: string;
  collegeId: string;
  roles: Role[];
  finishedOn: Date | null;
  acceptedAt: Date | null;
  programme: { closedAt: Date | null };
  memberships: { groupId: string; kind: "buddies" | "set"; facilitates: boolean }[];
}

export interface CompanionFacts {
  participationId: string;
  groupId: string;
}

/** Builds the actor from rows; pure, so that the rules can be tested without a database. */
export function actorFrom(
  person: { id: string; name: string; email: string },
  participations: ParticipationFacts[],
  companions: CompanionFacts[],
): Actor {
  const current = participations.filter((p) => !p.finishedOn);
  const accepted = current.filter((p) => p.acceptedAt);
  const memberships = accepted.flatMap((p) => p.memberships);
  const groupIds = memberships.filter((m) => m.kind === "buddies").map((m) => m.groupId);
  const setIds = memberships.filter((m) => m.kind === "set").map((m) => m.groupId);
  const mine = participations.map((p) => p.id);
  const others = (groups: string[]) =>
    companions
      .filter((c) => groups.includes(c.groupId) && !mine.includes(c.participationId))
      .map((c) => c.participationId);
  return {
    personId: person.id,
    name: person.name,
    email: person.email,
    hats: participations.map((p) => ({
      participationId: p.id,
      programmeId: p.programmeId,
      collegeId: p.collegeId,
      roles: p.roles,
      current: !p.finishedOn && !p.programme.closedAt,
      accepted: p.acceptedAt !== null,
    })),
    mine,
    active: accepted.filter((p) => !p.programme.closedAt).map((p) => p.id),
    activeIn: accepted.filter((p) => !p.programme.closedAt).map((p) => p.programmeId),
    everIn: participations.map((p) => p.programmeId),
    programmeIds: current.map((p) => p.programmeId),
    leads: accepted.filter((p) => p.roles.includes("lead")).map((p) => p.programmeId),
    coordinates: accepted
      .filter((p) => p.roles.includes("coordinator"))
      .map(({ programmeId, collegeId }) => ({ programmeId, collegeId })),
    groupIds,
    setIds,
    facilitates: memberships.filter((m) => m.kind === "set" && m.facilitates).map((m) => m.groupId),
    buddies: others(groupIds),
    setMates: others(setIds),
  };
}

/**
 * The colleges whose people this actor coordinates in a programme; null is all of them, for its lead. The same as
 * the rule "administer a Participation", for statements that are written by hand.
 */
export function collegesRun({ leads, coordinates }: Actor, programmeId: string): string[] | null {
  if (leads.includes(programmeId)) return null;
  return coordinates.filter((each) => each.programmeId === programmeId).map(({ collegeId }) => collegeId);
}

/** What the session cookie holds: who, which sign-in, which version of their session. All else is read afresh. */
export interface SessionFacts {
  personId: string;
  version: number;
  sessionId: string;
}

/**
 * The actor behind a session, or null when it has been ended, when its version is no longer the person's or the person has
 * been deactivated: then every right is gone with the next request. Three reads.
 */
export const loadActor = ({ personId, version, sessionId }: SessionFacts, from: Door = db()) =>
  actorWhere(
    { id: personId, sessionVersion: version, sessions: { some: { id: sessionId, endedAt: null } } },
    from,
  );

/**
 * Who somebody is now, whether or not they are signed in: for what reaches them in another way, such as their calendar and
 * their letters, and for what was begun in their name and ends later. Null once their account is closed.
 */
export const actorOf = (personId: string, from: Door = db()) => actorWhere({ id: personId }, from);

async function actorWhere(where: Prisma.PersonWhereInput, from: Door) {
  const person = await from.person.findFirst({
    where: { ...where, active: true },
    select: { id: true, name: true, email: true },
  });
  if (!person) return null;
  const participations = await from.participation.findMany({
    where: { personId: person.id },
    select: {
      id: true,
      programmeId: true,
      collegeId: true,
      roles: true,
      finishedOn: true,
      acceptedAt: true,
      programme: { select: { closedAt: true } },
      memberships: {
        where: { finishedOn: null, group: { publishedAt: { not: null } } },
        select: { groupId: true, kind: true, facilitates: true },
      },
    },
  });
  const groupIds = participations.flatMap((p) => p.memberships.map((m) => m.groupId));
  const companions = await from.groupMembership.findMany({
    where: { groupId: { in: groupIds }, finishedOn: null },
    select: { participationId: true, groupId: true },
  });
  return actorFrom(person, participations, companions);
}
