import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { type Actor, coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { type Table, tableOf } from "@/lib/core/csv";
import { storable } from "@/lib/core/fields";
import { jottingAt, readJottings } from "@/lib/core/jottings";
import { loadOwnProgramme } from "@/lib/programmes/loaders";
import {
  findOwner,
  listOwners,
  listPeriods,
  listPlaces,
  listSessions,
  sessionsToTake,
  type TimetableOwner,
} from "@/lib/timetables/data";
import { toTable } from "@/lib/timetables/engine/columns";
import { fieldsOf, placeOptions } from "@/lib/timetables/engine/fields";

/** More sessions than anybody has in a week; a file may bring more, and then the page says so. */
const MOST_SESSIONS = 300;
const PAGE = 100;

/** An id from an address, where anything may stand; what cannot be one is as good as any that is nobody's. */
const idIn = (asked: string | undefined) => asked && storable(asked).slice(0, 64);

/** One's own participation in a programme, as a timetable's owner. */
async function findOwn(programmeId: string, actor: Actor): Promise<TimetableOwner> {
  const hat = actor.hats.find((each) => each.programmeId === programmeId) ?? notFound();
  return (await findOwner(hat.participationId)) ?? notFound();
}

const hasTimetable = (actor: Actor, programmeId: string) =>
  actor.hats.some(
    ({ programmeId: id, roles }) =>
      id === programmeId && (roles.includes("tutor") || roles.includes("facilitator")),
  );

interface Asked {
  /** Whose timetable; one's own where nobody is named. */
  of?: string;
  /** The session to change. */
  change?: string;
  after?: string;
}

/**
 * A timetable: one's own, a buddy's to read, or, for those who coordinate, one of theirs to keep. Who coordinates
 * and teaches nothing sees whose timetables there are.
 */
export async function loadTimetable(programmeId: string, { of, change, after }: Asked) {
  const { actor, ability } = await requireActor();
  const id = idIn(of);
  const owner = id ? ((await findOwner(id)) ?? notFound()) : await findOwn(programmeId, actor);
  if (owner.programmeId !== programmeId || !can(ability, "see", "TimetableSession", owner)) notFound();
  const isMine = actor.mine.includes(owner.participationId);
  const where = visible(ability, "see", "TimetableSession");
  const found = await listSessions(owner.participationId, where, MOST_SESSIONS + 1);
  const mayEdit = owner.current && can(ability, "edit", "TimetableSession", owner);
  const sessions = found.slice(0, MOST_SESSIONS);
  const changing = mayEdit ? sessions.find(({ id }) => id === change) : undefined;
  const place = `session-new:${owner.participationId}`;
  const changedPlace = `session:${changing?.id}`;
  const begun = mayEdit ? await readJottings(actor.personId, [place, changedPlace]) : new Map();
  return {
    owner,
    isMine,
    mayEdit,
    /** Nothing of one's own to show: somebody who coordinates and does not teach. */
    onlyKeeps: isMine && !hasTimetable(actor, programmeId) && found.length === 0,
    sessions,
    more: found.length > MOST_SESSIONS,
    changing: changing && {
      id: changing.id,
      fields: fieldsOf(changing),
      begun: jottingAt(begun, changedPlace),
    },
    /** What was begun as another session and not sent. */
    begun: jottingAt(begun, place),
    isGone: mayEdit && change !== undefined && !changing,
    places: mayEdit ? placeOptions(await listPlaces(programmeId)) : [],
    others:
      isMine && coordinatesIn(actor, programmeId) ? await loadOthers(programmeId, actor, idIn(after)) : null,
  };
}

/** Those whose timetables this person keeps. */
async function loadOthers(programmeId: string, actor: Actor, after: string | undefined) {
  const found = await listOwners(ownersKeptBy(actor, programmeId), PAGE + 1, after);
  return { people: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined };
}

function ownersKeptBy(actor: Actor, programmeId: string) {
  const colleges = actor.coordinates.filter((each) => each.programmeId === programmeId);
  return { AND: [actor.leads.includes(programmeId) ? {} : { OR: colleges }, { programmeId }] };
}

/** The same list to take along; not found for whoever keeps nobody's timetable. */
export async function takeTimetables(programmeId: string): Promise<Table> {
  const { actor } = await requireActor();
  if (!coordinatesIn(actor, programmeId)) notFound();
  return tableOf(
    [
      { label: "name", cell: ({ person }) => person.name },
      { label: "college", cell: ({ college }) => college.shortName },
      { label: "sessions", cell: ({ _count }) => _count.sessions },
    ],
    await listOwners(ownersKeptBy(actor, programmeId)),
  );
}

/** The page where a file is brought; not found for whoever may keep no timetable here. */
export async function loadBringing(programmeId: string) {
  const { actor, ability } = await requireActor();
  const own = await findOwn(programmeId, actor);
  if (!own.current || !can(ability, "create", "TimetableSession", own)) notFound();
  return { email: own.person.email, keepsOthers: coordinatesIn(actor, programmeId), programmeId };
}

/** A timetable as a file holds it: one's own, that of somebody one may see, or all that one keeps. */
export async function takeTimetable(
  programmeId: string,
  asked: { of?: string; what: "one" | "all" | "template" },
): Promise<Table> {
  const { actor, ability } = await requireActor();
  const own = await findOwn(programmeId, actor);
  const colleges = await listPlaces(programmeId);
  if (asked.what === "template") return toTable([], colleges);
  const act = asked.what === "all" ? "edit" : "see";
  const of = idIn(asked.of);
  const owner = of ? ((await findOwner(of)) ?? notFound()) : own;
  if (owner.programmeId !== programmeId || !can(ability, "see", "TimetableSession", owner)) notFound();
  const mine = visible(ability, act, "TimetableSession");
  const which =
    asked.what === "all"
      ? { participation: { finishedOn: null } }
      : { participationId: owner.participationId };
  const rows = await sessionsToTake(programmeId, { AND: [mine, which] });
  // Fellow participants know each other's names, not their addresses.
  const keeps = asked.what === "all" || can(ability, "edit", "TimetableSession", owner);
  return toTable(keeps ? rows : rows.map((row) => ({ ...row, email: "" })), colleges);
}

/** The term dates that this person keeps, college by college; not found for whoever keeps none. */
export async function loadTermDates(programmeId: string) {
  const { actor, ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  const colleges = programme.colleges
    .map(({ college }) => college)
    .filter(({ id: collegeId }) =>
      can(ability, "edit", "TeachingPeriod", { id: "", programmeId, collegeId }),
    );
  if (colleges.length === 0) notFound();
  const periods = await listPeriods(colleges.map(({ id }) => id));
  const changed = (id: string) => `period:${id}`;
  const added = (id: string) => `period-new:${id}`;
  const begun = await readJottings(actor.personId, [
    ...periods.map(({ id }) => changed(id)),
    ...colleges.map(({ id }) => added(id)),
  ]);
  return {
    programme,
    colleges: colleges.map((college) => ({
      ...college,
      begun: jottingAt(begun, added(college.id)),
      periods: periods
        .filter(({ collegeId }) => collegeId === college.id)
        .map((period) => ({ ...period, begun: jottingAt(begun, changed(period.id)) })),
    })),
  };
}
