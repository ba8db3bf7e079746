import { cast, example } from "@/tests/e2e/support/example";
import { ROOMS } from "@/tests/e2e/support/rooms";

export interface Door {
  id: string;
  path: string;
  programmeId: string;
  hostId: string;
  visitorId: string;
  colleges: string[];
  /** Who shares the visit's buddy group now. */
  buddies: string[];
  shared: boolean;
}

/** Every visit of the example with what decides who may open it. */
export const visits: Door[] = example.visit.map((visit) => ({
  id: visit.id ?? "",
  path: `/programmes/${visit.programmeId}/visits/${visit.id}`,
  programmeId: visit.programmeId,
  hostId: visit.hostId,
  visitorId: visit.visitorId,
  colleges: [visit.hostCollegeId, visit.visitorCollegeId],
  buddies: example.groupMembership
    .filter(({ groupId, finishedOn }) => groupId === visit.groupId && !finishedOn)
    .map(({ participationId }) => participationId),
  shared: Boolean(visit.sharedAt),
}));

// What a room answers, then what the list of visits answers, in each of the two years. One's own visits stay
// readable after one has left; a year one never took part in is not found.
const member: [number, number] = [200, 200];
const gone: [number, number] = [404, 200];
const stranger: [number, number] = [404, 404];

const kind = (email: string, running = member, finished = member) => {
  const personId = example.person.find((person) => person.email === email)?.id;
  const participations = example.participation
    .filter((participation) => participation.personId === personId)
    .map(({ id }) => id ?? "");
  return { email, participations, running, finished };
};

/** One of each kind of person. */
export const kinds = {
  "the lead": kind(cast.leads),
  "the other college's coordinator": kind(cast.coordinatesThurrock),
  "a facilitator": kind(cast.facilitatesAndManages),
  "a tutor who is buddy of both": kind(cast.hasEverythingAcknowledged),
  "a new tutor": kind(cast.hasInvitedABuddy, member, stranger),
  "tutor with a draft": kind(cast.hasADraft),
  "tutor with a form not shared": kind(cast.hasRecordedNotShared),
  "a leaver": kind(cast.leftAfterTheFinishedYear, stranger, member),
  "one who withdrew": kind(cast.withdrew, gone, stranger),
};
export type Kind = keyof typeof kinds;

/** Host, visitor and their buddies; coordinators of either college; the lead. */
export function mayOpenVisit(visit: Door, participations: string[], who: Kind): boolean {
  const { hostId, visitorId, buddies, colleges } = visit;
  if (who === "the lead") return true;
  if (who === "the other college's coordinator") return colleges.some((college) => /thurrock/.test(college));
  const withdrawn = example.participation.filter(({ finishedOn }) => finishedOn).map(({ id }) => id ?? "");
  const here = participations.filter((id) => !withdrawn.includes(id));
  return (
    [hostId, visitorId].some((id) => participations.includes(id)) || buddies.some((id) => here.includes(id))
  );
}

/** The visitor, and the host once it is shared. */
export const mayOpenForm = ({ hostId, visitorId, shared }: Door, participations: string[]): boolean =>
  participations.includes(visitorId) || (shared && participations.includes(hostId));

/** Coordinates the example's running year, or leads it. */
export const coordinates = (who: Kind) => /the lead|coordinator/.test(who);

/** What the rooms of a year answer to this kind of person; some are there only while the year is open,
 * and what is published once it is over is its members' to read. */
export function roomsOf(year: "running" | "finished", who: Kind): [string, number][] {
  const standing = kinds[who][year];
  const column = coordinates(who) ? 0 : standing === gone ? 2 : 1;
  return ROOMS.trim()
    .split("\n")
    .map((line): [string, number] => {
      const [room, ...cells] = line.trim().split(/\s+/);
      const shut =
        standing === stranger ||
        (cells.includes("lead") && who !== "the lead") ||
        (year === "finished" && cells.includes("open"));
      const published = year === "finished" && cells.includes("published") && standing !== gone;
      const answer = published ? 200 : Number(cells[column]);
      return [`/programmes/programme-${year}/${room}`, shut ? 404 : answer];
    });
}

const reportOf = (year: "running" | "finished", kind: Kind) =>
  roomsOf(year, kind).find(([path]) => path.endsWith(`${year}/report`))?.[1] ?? 404;

/** Something with an address of its own, and the e-mail addresses of those to whom it opens. */
export interface OwnDoor {
  id: string;
  room: "themes" | "meetings" | "facilitating" | "sets" | "reports" | "timetables" | "drafts" | "entries";
  path: string;
  openTo: string[];
}

const emailOf = new Map(example.person.map(({ id, email }) => [id, email]));
const ownerOf = new Map(example.participation.map(({ id, personId }) => [id, emailOf.get(personId) ?? ""]));
const membersOf = (groupId: string) =>
  example.groupMembership
    .filter((membership) => membership.groupId === groupId && !membership.finishedOn)
    .map(({ participationId }) => participationId);

const themes = example.theme.map(({ id = "", programmeId, participationId }): OwnDoor => {
  const path = `/programmes/${programmeId}/self-evaluations/themes/${id}`;
  return { id, room: "themes", path, openTo: [ownerOf.get(participationId) ?? ""] };
});

const meetings = example.setMeeting.map(({ id = "", programmeId, setId }): OwnDoor => {
  const openTo = membersOf(setId).map((member) => ownerOf.get(member) ?? "");
  return { id, room: "meetings", path: `/programmes/${programmeId}/action-learning/${id}`, openTo };
});

const coordinate: string[] = [cast.leads, cast.coordinatesThurrock];

/** A set's own page is for its members and for whoever coordinates the programme. */
const sets = example.peerGroup
  .filter(({ kind }) => kind === "set")
  .map(({ id = "", programmeId }): OwnDoor => {
    const openTo = [...membersOf(id).map((member) => ownerOf.get(member) ?? ""), ...coordinate];
    return { id, room: "sets", path: `/programmes/${programmeId}/action-learning/sets/${id}`, openTo };
  });

/** A meeting in its facilitator's hand is for them alone. */
const facilitating = example.setMeeting.map(({ id = "", programmeId, setId }): OwnDoor => {
  const openTo = example.groupMembership
    .filter((one) => one.groupId === setId && one.facilitates && !one.finishedOn)
    .map(({ participationId }) => ownerOf.get(participationId) ?? "");
  const path = `/programmes/${programmeId}/action-learning/${id}/facilitate`;
  return { id: `${id}-facilitate`, room: "facilitating", path, openTo };
});

const coordinators = (collegeId: string) =>
  collegeId === "college-thurrock" ? [cast.leads, cast.coordinatesThurrock] : [cast.leads];

const reports = example.endReport.map(({ id = "", programmeId, ownerId, collegeId, state }): OwnDoor => {
  const readers = state === "submitted" ? coordinators(collegeId) : [];
  const openTo = [ownerOf.get(ownerId) ?? "", ...readers];
  return { id, room: "reports", path: `/programmes/${programmeId}/end-reports/${id}`, openTo };
});

const timetables = example.participation
  .filter(({ id = "" }) => ["running-t01", "running-s10", "running-s05", "running-s14"].includes(id))
  .map(({ id = "", collegeId }): OwnDoor => {
    const groups = example.groupMembership.filter(
      ({ participationId, kind, finishedOn }) => participationId === id && kind === "buddies" && !finishedOn,
    );
    const buddies = groups.flatMap(({ groupId }) => membersOf(groupId));
    const openTo = [...buddies.map((buddy) => ownerOf.get(buddy) ?? ""), ...coordinators(collegeId)];
    return { id, room: "timetables", path: `/programmes/programme-running/timetable?of=${id}`, openTo };
  });

const drafts = example.groupDraft
  .filter(({ publishedAt }) => !publishedAt)
  .flatMap(({ id = "", programmeId, discardedAt }): OwnDoor[] => {
    const path = `/programmes/${programmeId}/buddy-groups/drafts/${id}`;
    const door: OwnDoor = { id, room: "drafts", path, openTo: [cast.leads, cast.coordinatesThurrock] };
    const always = ["why", "list"].map((page) => ({ ...door, path: `${path}/${page}` }));
    const open = ["publish", "repair"].map((page) => ({ ...door, path: `${path}/${page}` }));
    return discardedAt ? [door, ...always] : [door, ...always, ...open];
  });

/** Good practice that is not published: its author's, and the other tutor's once they are asked. */
const entries = example.goodPractice
  .filter(({ publishedAt }) => !publishedAt)
  .flatMap(({ id = "", programmeId, authorId, hostId, offeredAt }): OwnDoor[] => {
    const path = `/programmes/${programmeId}/resources/${id}`;
    const author = emailOf.get(authorId) ?? "";
    const asked = offeredAt ? [emailOf.get(hostId ?? "") ?? ""] : [];
    return [
      { id, room: "entries", path, openTo: [author, ...asked] },
      { id, room: "entries", path: `${path}/write`, openTo: [author] },
    ];
  });

/** Themes, sets, meetings, reports, timetables, drafts of groups and unpublished good practice, with what decides to whom they open. */
export const ownDoors: OwnDoor[] = [
  ...themes,
  ...meetings,
  ...facilitating,
  ...sets,
  ...reports,
  ...timetables,
  ...drafts,
  ...entries,
];

/** What a person may take along as a file. */
export function files(kind: Kind): [string, number][] {
  const { email, running, finished } = kinds[kind];
  const years = { running, finished };
  const reports = ["end-report-finished-s10", "end-report-finished-t01", "end-report-running-s10"];
  return [
    ...(["running", "finished"] as const).flatMap((year): [string, number][] => [
      [`/api/record/programme-${year}`, years[year][1]],
      [`/api/timetable/programme-${year}`, years[year][1]],
      [`/api/tables/programme-${year}/visits`, years[year][1]],
      [`/api/tables/programme-${year}/people?as=xlsx`, years[year][0]],
      [`/api/programmes/programme-${year}/report`, reportOf(year, kind)],
      ...["board", "self-evaluations", "end-reports", "timetables", "meetings", "groups"].map(
        (table): [string, number] => [
          `/api/tables/programme-${year}/${table}`,
          coordinates(kind) ? 200 : 404,
        ],
      ),
    ]),
    ["/api/workshops/workshop-w22/places", coordinates(kind) ? 200 : 404],
    ["/api/workshops/workshop-w22/places?as=xlsx", coordinates(kind) ? 200 : 404],
    ...reports.map((id): [string, number] => {
      const door = ownDoors.find((each) => each.id === id);
      return [`/api/end-reports/${id}`, !id.includes("running") && door?.openTo.includes(email) ? 200 : 404];
    }),
  ];
}
