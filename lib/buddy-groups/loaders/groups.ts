import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { type Actor, coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { readObjections } from "@/lib/buddy-groups/data/answers";
import { listAllGroups, listGroups } from "@/lib/buddy-groups/data/groups";
import { KIND_WORDS, STANDING_WORDS } from "@/lib/buddy-groups/labels";
import { lastDayToObject, standingOf } from "@/lib/buddy-groups/rules/answers";
import { now } from "@/lib/core/clock";
import { type Table, tableOf } from "@/lib/core/csv";
import { columnToDay, type Day, dayInWords, localDay } from "@/lib/core/dates";
import { type Jotting, jottingAt, readJottings } from "@/lib/core/jottings";

type Membership = { startedOn: Date; confirmedAt: Date | null; objectedAt: Date | null };

const standing = ({ startedOn, confirmedAt, objectedAt }: Membership, today: Day) =>
  standingOf(
    { startedOn: columnToDay(startedOn), confirmed: confirmedAt !== null, objected: objectedAt !== null },
    today,
  );

/** The groups this person is in, buddies first, with what each member works on and how they stand to them themselves. */
export async function loadGroups(programmeId: string) {
  const { actor, ability } = await requireActor();
  const own = [...actor.groupIds, ...actor.setIds];
  const today = localDay(now());
  const groups = await listGroups({
    AND: [visible(ability, "see", "PeerGroup"), { programmeId, id: { in: own } }],
  });
  const begun = await jottings(actor, groups);
  return groups.map(({ memberships, ...group }) => {
    const mine = memberships.find(({ participation }) => actor.mine.includes(participation.id));
    return {
      ...group,
      mine: mine && {
        membershipId: mine.id,
        standing: standing(mine, today),
        until: dayInWords(lastDayToObject(columnToDay(mine.startedOn))),
        begun: jottingAt(begun, `objection:${mine.id}`),
      },
      members: memberships.map(({ participation, facilitates }) => ({
        ...participation,
        facilitates,
        isMe: actor.mine.includes(participation.id),
        isBuddy: actor.buddies.includes(participation.id) && group.kind === "buddies",
        themes: participation.themes.filter((theme) =>
          can(ability, "see", "Theme", {
            ...{ id: theme.id, programmeId, participationId: participation.id },
            collegeId: participation.collegeId,
          }),
        ),
      })),
    };
  });
}

/** What this person has begun to say about their groups and not sent. */
function jottings(actor: Actor, groups: Awaited<ReturnType<typeof listGroups>>) {
  const mine = groups.flatMap(({ memberships }) =>
    memberships.filter(({ participation }) => actor.mine.includes(participation.id)),
  );
  if (mine.length === 0) return new Map<string, Jotting>();
  return readJottings(
    actor.personId,
    mine.map(({ id }) => `objection:${id}`),
  );
}

const PAGE = 60;

/** For coordinators: every group that goes on, a page of them, with who has answered how. */
export async function loadAllGroups(programmeId: string, asked?: string) {
  const { actor, ability } = await requireActor();
  if (!coordinatesIn(actor, programmeId)) return null;
  const after = asked?.includes("\0") ? undefined : asked;
  const found = await listAllGroups(programmeId, visible(ability, "see", "PeerGroup"), PAGE + 1, after);
  const reasons = await readObjections(
    actor.personId,
    programmeId,
    visible(ability, "see", "GroupObjection"),
  );
  const today = localDay(now());
  return {
    groups: found.slice(0, PAGE).map(({ memberships, ...group }) => ({
      ...group,
      members: memberships.map((membership) => ({
        ...{ id: membership.id, facilitates: membership.facilitates },
        name: membership.participation.person.name,
        college: membership.participation.college.shortName,
        standing: standing(membership, today),
        reason: reasons.get(membership.id) ?? null,
      })),
    })),
    next: found.length > PAGE ? found[PAGE - 1]?.id : undefined,
  };
}

/** The same groups to take along, a row for each member; not found for whoever does not coordinate. */
export async function takeGroups(programmeId: string): Promise<Table> {
  const { actor, ability } = await requireActor();
  if (!coordinatesIn(actor, programmeId)) notFound();
  const today = localDay(now());
  const groups = await listAllGroups(programmeId, visible(ability, "see", "PeerGroup"));
  const rows = groups.flatMap(({ memberships, ...group }) => memberships.map((each) => ({ group, ...each })));
  return tableOf(
    [
      { label: "kind", cell: ({ group }) => KIND_WORDS[group.kind].one },
      { label: "group", cell: ({ group }) => group.name },
      { label: "name", cell: ({ participation }) => participation.person.name },
      { label: "college", cell: ({ participation }) => participation.college.shortName },
      { label: "subject", cell: ({ participation }) => participation.subject?.name ?? "" },
      { label: "facilitates", cell: ({ facilitates }) => (facilitates ? "yes" : "") },
      { label: "since", cell: ({ startedOn }) => columnToDay(startedOn) },
      { label: "answer", cell: (row) => STANDING_WORDS[standing(row, today)] },
    ],
    rows,
  );
}
