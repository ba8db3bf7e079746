import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { openToAll, requireActor } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { columnToDay, dayInWords, localDay } from "@/lib/core/dates";
import { jottingAt, readJottings } from "@/lib/core/jottings";
import { loadOwnProgramme } from "@/lib/programmes/loaders";
import {
  findEntry,
  listConcerning,
  listOwnThemes,
  listPublic,
  listPublished,
  listSharing,
  listStandards,
  listSubjects,
  listTries,
  MOST_LISTED,
  visitsToWriteAbout,
} from "@/lib/resources/data";
import { valuesOf } from "@/lib/resources/drafts";
import { entryState, isWritable } from "@/lib/resources/rules";
import { type Search, search } from "@/lib/resources/schema";

type Asked = Record<string, string | string[] | undefined>;

const asked = (query: Asked) =>
  search.parse(
    Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0] || undefined])),
  );

const isNarrowed = ({ q, standard, theme, subject }: Search): boolean =>
  q !== "" || [standard, theme, subject].some((one) => one !== undefined);

/** What colleagues published, what waits for one's own yes, one's own entries, and where one passed things on. */
export async function loadResources(programmeId: string, query: Asked) {
  const { actor, ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  const wanted = asked(query);
  const found = await listPublished(programmeId, visible(ability, "see", "GoodPractice"), wanted);
  const concerning = await listConcerning(programmeId, actor.personId);
  const ownId = programme.participationId ?? "";
  const open = actor.active.includes(ownId);
  const visits = open ? await visitsToWriteAbout([ownId]) : [];
  return {
    programme,
    wanted,
    narrowed: isNarrowed(wanted),
    entries: found.slice(0, MOST_LISTED),
    more: found.length > MOST_LISTED,
    own: concerning
      .filter(({ authorId }) => authorId === actor.personId)
      .map((entry) => ({ ...entry, state: entryState(entry) })),
    waiting: concerning.filter(({ authorId }) => authorId !== actor.personId),
    open,
    today: localDay(now(), programme.timeZone),
    visits: visits.map(({ id, host, visitor, hostId, onDate }) => ({
      value: id,
      label: `${hostId === ownId ? `${visitor.person.name} visited me` : `My visit to ${host.person.name}`}, ${dayInWords(columnToDay(onDate))}`,
    })),
    sharing: (await listSharing(programmeId, visible(ability, "see", "SharingAct"))).map((act) => ({
      ...act,
      day: dayInWords(columnToDay(act.onDate)),
    })),
    ...(await filters()),
  };
}

async function filters() {
  return { standards: await listStandards(), subjects: await listSubjects() };
}

/** One entry to read, with what others made of it, and the steps that are this person's to take. */
export async function loadEntry(programmeId: string, id: string) {
  const { actor, ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  const seen = { AND: [visible(ability, "see", "GoodPractice"), { programmeId }] };
  const entry = (await findEntry(actor.personId, id, seen)) ?? notFound();
  const isAuthor = entry.authorId === actor.personId;
  const isHost = entry.hostId === actor.personId;
  const published = entry.publishedAt !== null;
  const mayTry = published && !isAuthor && can(ability, "add", "GoodPractice", entry);
  const place = `try:${id}`;
  return {
    programme,
    entry,
    state: entryState(entry),
    isAuthor,
    isHost,
    mayWrite: isAuthor && isWritable(entry),
    mayApprove: isHost && entry.offeredAt !== null,
    mayWiden: isAuthor && published && !entry.publicAt && !entry.offeredAt,
    mayWithdraw: (isAuthor || isHost) && !isWritable(entry),
    mayTry,
    today: localDay(now(), programme.timeZone),
    begun: jottingAt(mayTry ? await readJottings(actor.personId, [place]) : new Map(), place),
    tries: published
      ? (await listTries(id)).map((one) => ({ ...one, day: dayInWords(columnToDay(one.triedOn)) }))
      : [],
    publishedOn: entry.publishedAt ? dayInWords(localDay(entry.publishedAt, programme.timeZone)) : null,
  };
}

/** The form of one's own entry, while nobody else reads it; not found for anybody else. */
export async function loadEntryForm(programmeId: string, id: string) {
  const { actor, ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  const entry = (await findEntry(actor.personId, id, { programmeId })) ?? notFound();
  if (!can(ability, "edit", "GoodPractice", entry)) notFound();
  return {
    programme,
    entry,
    open: isWritable(entry),
    values: valuesOf(entry),
    themes: await listOwnThemes(actor.mine, programmeId),
    ...(await filters()),
  };
}

/** What tutors made public, for anybody, signed in or not. */
export async function loadPublicPractice(query: Asked) {
  const wanted = asked(query);
  const found = await listPublic(visible(openToAll(), "see", "GoodPractice"), wanted);
  return {
    wanted,
    narrowed: isNarrowed(wanted),
    entries: found.slice(0, MOST_LISTED).map(({ _count, ...entry }) => ({ ...entry, tried: _count.tries })),
    more: found.length > MOST_LISTED,
    ...(await filters()),
  };
}
