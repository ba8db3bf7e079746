import type { Draft } from "@/lib/buddy-groups/data/drafts";
import { groupLetter, type Member, noGroupLetter } from "@/lib/buddy-groups/letters";
import { lastDayToObject } from "@/lib/buddy-groups/rules/answers";
import type { Publication } from "@/lib/buddy-groups/rules/publication";
import type { Day } from "@/lib/core/dates";
import type { Transaction } from "@/lib/core/db";
import { postLetters } from "@/lib/core/outbox";

interface Telling {
  draft: Draft;
  plan: Publication;
  left: { id: string; groupName: string }[];
  today: Day;
}

/** Tells the members of every group that is new or has changed, and those who are in none for now. */
export async function tellMembers(tx: Transaction, { draft, plan, left, today }: Telling): Promise<void> {
  const { programmeId, kind } = draft;
  const concerned = plan.groups.filter(
    ({ join, leave, group }) => join.length > 0 || leave.length > 0 || !group,
  );
  const seats = concerned.flatMap(({ lane }) => lane.seats.map(({ id }) => id));
  const rows = await tx.participation.findMany({
    where: { id: { in: [...seats, ...left.map(({ id }) => id)] } },
    select: {
      ...{ id: true, personId: true, finishedOn: true },
      person: { select: { name: true } },
      college: { select: { shortName: true } },
    },
  });
  const members = new Map(
    rows.map(({ id, personId, finishedOn, person, college }): [string, Member & { gone: boolean }] => [
      id,
      { id, personId, name: person.name, college: college.shortName, gone: finishedOn !== null },
    ]),
  );
  const until = lastDayToObject(today);
  const letters = concerned.flatMap(({ lane, join }) => {
    const all = lane.seats.flatMap(({ id }) => members.get(id) ?? []);
    const about = { programmeId, kind, group: lane.name, members: all, until };
    return all.map((member) => groupLetter(member, { ...about, isNew: join.includes(member.id) }));
  });
  const placed = new Set(plan.groups.flatMap(({ lane }) => lane.seats.map(({ id }) => id)));
  const without = left.flatMap(({ id, groupName }) => {
    const member = members.get(id);
    return member && !member.gone && !placed.has(id)
      ? [noGroupLetter(member, { programmeId, kind, group: groupName })]
      : [];
  });
  await postLetters(tx, [...letters, ...without]);
}
