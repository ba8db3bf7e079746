import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { type Table, tableOf } from "@/lib/core/csv";
import { columnToDay, dayInWords, localDay } from "@/lib/core/dates";
import { env } from "@/lib/core/env";
import { storable } from "@/lib/core/fields";
import { hashSecret } from "@/lib/core/ids";
import { listColleges, listSubjects } from "@/lib/people/data/colleges";
import { findOpenInvitation } from "@/lib/people/data/invitations";
import { findParticipation, listInvited, listLeft } from "@/lib/people/data/participations";
import { toTable } from "@/lib/people/engine/columns";
import { ROLE_WORDS, STATE_WORDS } from "@/lib/people/labels";
import { type InvitationState, invitationState } from "@/lib/people/rules";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

const PAGE = 100;
const idIn = (asked: string | undefined) => asked && storable(asked).slice(0, 64);

/** Not found for whoever keeps no people here: those who coordinate, each for their college, and the lead. */
async function keeper(programmeId: string) {
  const { ability, actor } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  if (!programme.coordinates) notFound();
  return { ability, actor, programme };
}

/** Everybody whom this person may invite, and how far each has come; only those of one state where it is asked. */
export async function loadInvitations(
  programmeId: string,
  { after, state }: { after?: string; state?: string },
) {
  const { ability, programme } = await keeper(programmeId);
  const mine = { AND: [visible(ability, "administer", "Participation"), { programmeId }] };
  const found = await listInvited({ AND: [mine, whereState(state, now())] }, PAGE + 1, idIn(after));
  const left = await listLeft(mine, PAGE);
  return {
    programmeId,
    isOpen: programme.closedAt === null,
    sendsMail: env().smtpUrl !== undefined,
    state: state && state in WHERE ? (state as InvitationState) : undefined,
    people: found.slice(0, PAGE).map((each) => ({ ...each, state: invitationState(each, now()) })),
    next: found.length > PAGE ? found[PAGE - 1]?.id : undefined,
    left: left.map(({ finishedOn, ...each }) => ({ ...each, on: finishedOn ? columnToDay(finishedOn) : "" })),
  };
}

const openAt = (at: Date) => ({ withdrawnAt: null, spentAt: null, expiresAt: { gt: at } });
const WHERE = {
  accepted: () => ({ acceptedAt: { not: null } }),
  invited: (at: Date) => ({ acceptedAt: null, invitations: { some: openAt(at) } }),
  expired: (at: Date) => ({
    ...{ acceptedAt: null, invitations: { none: openAt(at), some: { withdrawnAt: null, spentAt: null } } },
  }),
  not_invited: () => ({ acceptedAt: null, invitations: { none: { withdrawnAt: null } } }),
} satisfies Record<InvitationState, (at: Date) => object>;
const whereState = (state: string | undefined, at: Date) =>
  state && state in WHERE ? WHERE[state as InvitationState](at) : {};

/** The form of one person's part, or of somebody new; the choices are those of the colleges one keeps. */
export async function loadMember(programmeId: string, participationId?: string) {
  const { ability, actor } = await keeper(programmeId);
  const id = idIn(participationId);
  const member = id ? await findParticipation(id) : null;
  if (id && (!member || member.programmeId !== programmeId)) notFound();
  if (member && !can(ability, "administer", "Participation", member)) notFound();
  const colleges = (await listColleges(programmeId)).filter(({ id: collegeId }) =>
    can(ability, "administer", "Participation", { id: "", programmeId, collegeId, personId: "" }),
  );
  return {
    programmeId,
    member,
    state: member && invitationState(member, now()),
    isMe: member?.personId === actor.personId,
    sendsMail: env().smtpUrl !== undefined,
    mayLead: actor.leads.includes(programmeId),
    colleges: colleges.map(({ id: collegeId, shortName, sites }) => ({ id: collegeId, shortName, sites })),
    subjects: await listSubjects(),
  };
}

/** The page where a file of people is brought. */
export async function loadBringingPeople(programmeId: string) {
  const { programme } = await keeper(programmeId);
  return programme.closedAt ? notFound() : { programmeId };
}

/** An empty file of people, with the names of the columns. */
export async function takeTemplate(programmeId: string): Promise<Table> {
  await keeper(programmeId);
  return toTable([], []);
}

/** Whom one keeps and how their invitations stand, to take along. */
export async function takeInvitations(programmeId: string): Promise<Table> {
  const { ability } = await keeper(programmeId);
  const mine = { AND: [visible(ability, "administer", "Participation"), { programmeId }] };
  const at = now();
  return tableOf(
    [
      { label: "name", cell: ({ person }) => person.name },
      { label: "email", cell: ({ person }) => person.email },
      { label: "college", cell: ({ college }) => college.shortName },
      { label: "subject area", cell: ({ subject }) => subject?.name ?? "" },
      { label: "takes part as", cell: ({ roles }) => roles.map((role) => ROLE_WORDS[role]).join(", ") },
      { label: "state", cell: (each) => STATE_WORDS[invitationState(each, at)] },
      { label: "invited on", cell: ({ invitations }) => day(invitations[0]?.createdAt) },
      { label: "accepted on", cell: ({ acceptedAt }) => day(acceptedAt) },
    ],
    await listInvited(mine),
  );
}

const day = (at: Date | null | undefined) => (at ? localDay(at) : "");

/** What an invitation's page shows, or null for a link that no longer works; reading it spends nothing. */
export async function loadInvitation(token: string) {
  const found = await findOpenInvitation(hashSecret(token), now());
  if (!found) return null;
  const { participation, invitedBy, expiresAt } = found;
  const { person, programme, college } = participation;
  return {
    token,
    invitedBy: invitedBy.name,
    name: person.name,
    email: person.email,
    hasPassword: person.credential !== null,
    college: college.name,
    programme: programme.title,
    groundRules: programme.groundRules,
    span: `${dayInWords(columnToDay(programme.startsOn))} to ${dayInWords(columnToDay(programme.finishesOn))}`,
    lastDay: dayInWords(localDay(expiresAt)),
  };
}
