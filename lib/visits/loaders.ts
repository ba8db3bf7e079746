import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { findPair } from "@/lib/buddy-groups/data/groups";
import { now } from "@/lib/core/clock";
import { type Table, tableOf } from "@/lib/core/csv";
import { columnToDay, localMinutes, minutesToClock } from "@/lib/core/dates";
import { jottingAt, readJottings } from "@/lib/core/jottings";
import { loadProgramme } from "@/lib/programmes/loaders";
import { listTeaching } from "@/lib/timetables/data";
import { sessionInWords } from "@/lib/timetables/labels";
import {
  type After,
  countVisits,
  findVisit,
  listVisits,
  readContent,
  readWriting,
  writingOf,
} from "@/lib/visits/data";
import { STATE_WORDS } from "@/lib/visits/labels";
import { formIsOpen, isShared, mayWish, openMoves, sideOf, visitMachine } from "@/lib/visits/rules";

const PAGE = 50;

/** The visits of a programme that this person may see, a page of them, and how many there are in each state. */
export async function loadVisits(programmeId: string, after?: string) {
  const { actor, ability } = await requireActor();
  const where = visible(ability, "see", "Visit");
  const found = await listVisits(programmeId, where, PAGE + 1, readAfter(after));
  const visits = found.slice(0, PAGE);
  const last = visits.at(-1);
  const next = found.length > PAGE && last ? `${columnToDay(last.onDate)}_${last.id}` : null;
  return { visits, counts: await countVisits(programmeId, where), next, mine: actor.mine };
}

/** The same visits to take along: that they are planned and took place, never what was written. */
export async function takeVisits(programmeId: string): Promise<Table> {
  const { ability } = await requireActor();
  const { id, timeZone } = await loadProgramme(programmeId);
  const clock = (instant: Date) => minutesToClock(localMinutes(instant, timeZone));
  return tableOf(
    [
      { label: "visitor", cell: ({ visitor }) => visitor.person.name },
      { label: "visitor's college", cell: ({ visitor }) => visitor.college.shortName },
      { label: "host", cell: ({ host }) => host.person.name },
      { label: "host's college", cell: ({ host }) => host.college.shortName },
      { label: "date", cell: ({ onDate }) => columnToDay(onDate) },
      { label: "from", cell: ({ startsAt }) => clock(startsAt) },
      { label: "to", cell: ({ endsAt }) => clock(endsAt) },
      { label: "state", cell: ({ state }) => STATE_WORDS[state] },
      { label: "learners", cell: ({ learnersPresent }) => learnersPresent },
    ],
    await listVisits(id, visible(ability, "see", "Visit")),
  );
}

/** Reads where a page goes on from its address; nonsense there is the first page. */
function readAfter(after: string | undefined): After | undefined {
  const [, day, id] = after?.match(/^([12]\d{3}-\d{2}-\d{2})_(\w{1,64})$/) ?? [];
  const onDate = new Date(`${day}T00:00:00Z`);
  return id && !Number.isNaN(onDate.getTime()) ? { onDate, id } : undefined;
}

/** One visit with what this person may read of it and the moves that are theirs to make now. */
export async function loadVisit(programmeId: string, id: string) {
  const { actor, ability } = await requireActor();
  const visit =
    (await findVisit(id, { AND: [visible(ability, "see", "Visit"), { programmeId }] })) ?? notFound();
  const side = sideOf(visit, actor.mine);
  const at = now();
  const content = side ? await readContent(actor.personId, visit.id) : null;
  const places = {
    wishes: `wishes:${visit.id}`,
    reply: `reply:${visit.id}`,
    addendum: `addendum:${visit.id}`,
    time: `new-time:${visit.id}`,
  };
  const begun = side ? await readJottings(actor.personId, Object.values(places)) : new Map();
  return {
    visit,
    side,
    content,
    /** What I have begun to write here and not sent. */
    begun: {
      wishes: jottingAt(begun, places.wishes),
      reply: jottingAt(begun, places.reply),
      addendum: jottingAt(begun, places.addendum),
      time: jottingAt(begun, places.time),
    },
    moves: openMoves(visit, at).filter((move) => can(ability, move, "Visit", visit)),
    mayWish: can(ability, "edit", "VisitWishes", visit) && mayWish(visit.state),
    mayWrite: can(ability, "record", "Visit", visit) && formIsOpen(visit, at),
    mayAdd: can(ability, "add", "Visit", visit) && isShared(visit.state),
  };
}

/** The visit form: to write for the visitor, to read for the host once shared; not found for anybody else. */
export async function loadVisitForm(programmeId: string, id: string) {
  const { actor, ability } = await requireActor();
  const visit =
    (await findVisit(id, { AND: [visible(ability, "see", "Visit"), { programmeId }] })) ?? notFound();
  const side = sideOf(visit, actor.mine) ?? notFound();
  const { draft, record } = await readWriting(actor.personId, visit.id);
  if (side === "host" && !(record && can(ability, "see", "VisitRecord", record))) notFound();
  const open = can(ability, "record", "Visit", visit) && formIsOpen(visit, now());
  return {
    visit,
    side,
    open,
    /** Finished and not changed since: the next thing is to look it over and share it. */
    ready: open && visit.state === "recorded" && !draft,
    writing: writingOf(draft, record),
    record,
    canShare: visitMachine.next(visit.state, "share") !== null && can(ability, "share", "Visit", visit),
  };
}

/** What is needed to propose a visit to, or by, one buddy; not found unless they share a group now. */
export async function loadProposal(programmeId: string, buddyId: string, direction: "visit" | "host") {
  const { actor, ability } = await requireActor();
  if (buddyId.includes("\0")) notFound();
  const pair = (await findPair(programmeId, actor.active, buddyId)) ?? notFound();
  const host = direction === "visit" ? pair.buddy : pair.own;
  const sessions = await listTeaching(host.id, visible(ability, "see", "TimetableSession"));
  const teaching = sessions.map((session) => ({ id: session.id, words: sessionInWords(session) }));
  const place = `propose-${direction}:${pair.buddy.id}`;
  const begun = jottingAt(await readJottings(actor.personId, [place]), place);
  return { ...pair, host, teaching, begun };
}
