import { listBoardPeople, listPresentGroups } from "@/lib/buddy-groups/data/arranging";
import { type Draft, isOpen, listPublications } from "@/lib/buddy-groups/data/drafts";
import { noteInWords } from "@/lib/buddy-groups/labels";
import { lockedDraft } from "@/lib/buddy-groups/mutations/board";
import { tellMembers } from "@/lib/buddy-groups/mutations/tell";
import { moveOrCancelVisits } from "@/lib/buddy-groups/mutations/visits";
import type { People } from "@/lib/buddy-groups/rules/notes";
import { type Publication, planPublication } from "@/lib/buddy-groups/rules/publication";
import { type Day, dayToColumn, localDay } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { done, type Result, refused, unfit } from "@/lib/core/result";

/** Two thousand people are told in one transaction. */
const LONG_MS = 60_000;

export interface Publishing {
  personId: string;
  draftId: string;
  /** The draft's version that was looked over, and the draft published last then. */
  version: number;
  after: string;
  leaveUnplaced: boolean;
  at: Date;
}

/**
 * Makes a draft the groups of the programme: unchanged groups go on as they are, whoever moves ends one time and begins
 * another on the day, visits of pairs that are no more are called off, and everybody concerned is told. All of it or
 * nothing; of two at once one is first, and the other has to look again.
 */
export function publishDraft(publishing: Publishing): Promise<Result> {
  const { personId, draftId, version, after, at } = publishing;
  return asPerson(
    personId,
    async (tx) => {
      await tx.$queryRaw`select 1 from "Programme" where "id" =
        (select "programmeId" from "GroupDraft" where "id" = ${draftId}) for update`;
      const draft = await lockedDraft(tx, draftId);
      if (!draft) return refused("NOT_FOUND");
      if (draft.publishedAt) return draft.publishedById === personId ? done(undefined) : refused("STALE");
      if (!isOpen(draft)) return refused("NOT_NOW");
      const [last] = await listPublications(draft.programmeId, draft.kind, tx);
      if (draft.version !== version || (last?.id ?? "") !== after) return refused("STALE");

      const { programmeId, kind, programme } = draft;
      const list = await listBoardPeople({ programmeId, kind, startsOn: programme.startsOn }, null, tx);
      const people: People = new Map(list.map((person) => [person.id, person]));
      const plan = planPublication(
        draft.arrangement,
        await listPresentGroups(programmeId, kind, tx),
        kind,
        people,
      );
      const wrong = whyNot(plan, people, publishing.leaveUnplaced);
      if (wrong) return wrong;
      await write(tx, draft, plan, personId, at);
      return done(undefined);
    },
    LONG_MS,
  );
}

function whyNot(plan: Publication, people: People, leaveUnplaced: boolean): Result<never> | null {
  const [first] = plan.obstacles;
  if (first) {
    const words = first.notes.map((note) => noteInWords(note, people)).join(" ");
    return unfit("", `${first.lane.name}: ${words}`);
  }
  if (plan.groups.length === 0) return unfit("", "There is nobody in any group of this draft.");
  if (plan.unplaced.length > 0 && !leaveUnplaced)
    return unfit(
      "leaveUnplaced",
      "Say that these people may be without a group for now, or give them a place.",
    );
  return null;
}

async function write(
  tx: Transaction,
  draft: Draft,
  plan: Publication,
  personId: string,
  at: Date,
): Promise<void> {
  const today = localDay(at, draft.programme.timeZone);
  const left = [
    ...plan.groups.flatMap(({ leave, group }) => leave.map((member) => ({ ...member, group }))),
    ...plan.ended.flatMap((group) => group.members.map((member) => ({ ...member, group }))),
  ].flatMap(({ group, ...member }) =>
    group ? [{ ...member, groupId: group.id, groupName: group.name }] : [],
  );
  await tx.groupMembership.updateMany({
    where: { id: { in: left.map(({ membershipId }) => membershipId) } },
    data: { finishedOn: dayToColumn(today) },
  });
  await tx.peerGroup.updateMany({
    where: { id: { in: plan.ended.map(({ id }) => id) } },
    data: { endedAt: at, version: { increment: 1 } },
  });
  const groupIds = await writeGroups(tx, draft, plan, at);
  await seat(tx, draft, plan, groupIds, today);
  if (draft.kind === "buddies") await moveOrCancelVisits(tx, { draft, left, groupIds, today, personId, at });
  await tx.groupDraft.update({
    where: { id: draft.id },
    data: { publishedAt: at, publishedById: personId, version: { increment: 1 } },
  });
  const event = { personId, programmeId: draft.programmeId, act: "publish" };
  await tx.event.createMany({
    data: [
      { ...event, thing: "GroupDraft", thingId: draft.id },
      ...plan.groups
        .filter(({ news }) => news !== "same")
        .map(({ lane }) => ({ ...event, thing: "PeerGroup", thingId: groupIds.get(lane.id) })),
    ],
  });
  await tellMembers(tx, { draft, plan, left, today });
}

/** Renames and makes groups; gives back which group each lane is. Names are freed first, so that two may swap theirs. */
async function writeGroups(
  tx: Transaction,
  draft: Draft,
  plan: Publication,
  at: Date,
): Promise<Map<string, string>> {
  const renamed = plan.groups.flatMap(({ group, lane }) =>
    group && group.name !== lane.name ? [{ id: group.id, name: lane.name }] : [],
  );
  for (const { id } of renamed) await tx.peerGroup.update({ where: { id }, data: { name: id } });
  for (const { id, name } of renamed)
    await tx.peerGroup.update({ where: { id }, data: { name, version: { increment: 1 } } });
  const { programmeId, kind } = draft;
  const made = await tx.peerGroup.createManyAndReturn({
    data: plan.groups
      .filter(({ group }) => group === null)
      .map(({ lane }) => ({ programmeId, kind, name: lane.name, publishedAt: at })),
    select: { id: true, name: true },
  });
  const byName = new Map(made.map(({ id, name }) => [name, id]));
  return new Map(
    plan.groups.map(({ lane, group }) => [lane.id, group?.id ?? byName.get(lane.name) ?? ""] as const),
  );
}

async function seat(
  tx: Transaction,
  { programmeId, kind }: Draft,
  plan: Publication,
  groupIds: Map<string, string>,
  today: Day,
): Promise<void> {
  await tx.groupMembership.createMany({
    data: plan.groups.flatMap(({ lane, join }) =>
      join.map((participationId) => ({
        ...{ programmeId, kind, participationId, groupId: groupIds.get(lane.id) ?? "" },
        facilitates: lane.facilitatorId === participationId,
        startedOn: dayToColumn(today),
      })),
    ),
  });
}
