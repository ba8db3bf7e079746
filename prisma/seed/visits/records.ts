import { dayToColumn, localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import { addWorkingDays } from "@/prisma/seed/calendar";
import { personId } from "@/prisma/seed/cast";
import { formOf } from "@/prisma/seed/forms/form";
import { begunForm, wishes } from "@/prisma/seed/forms/running";
import { reached, type Told } from "@/prisma/seed/visits/rows";

/** The visit with a form begun, and the one with wishes. */
const drafted = "r06";
const wished = "r22";

const people = ({ story }: Told) => ({
  visitor: personId(story.visitor),
  both: [personId(story.visitor), personId(story.host)],
  host: personId(story.host),
});

const base = ({ row }: Told) => ({ visitId: row.id ?? "", programmeId: row.programmeId });

export function recordRows(visits: Told[]): Prisma.VisitRecordCreateManyInput[] {
  const recorded = visits.filter(({ story }) => reached(story.state, "recorded"));
  return recorded.map((told) => {
    const { learners, whatISaw, whatILearned, questions, goodPractice, nextStep } = formOf(told.story.key);
    const { visitor, both } = people(told);
    const { sharedAt = null, visitorId, hostId } = told.row;
    return {
      ...base(told),
      authorId: visitor,
      readerIds: sharedAt ? both : [visitor],
      ...{ visitorId, hostId, learnersPresent: learners, whatISaw, whatILearned },
      ...{ questions, goodPractice, nextStep },
      talkedOn: dayToColumn(told.on),
      sharedAt,
    };
  });
}

export function replyRows(visits: Told[]): Prisma.HostReplyCreateManyInput[] {
  return answered(visits).flatMap((told) => {
    const { reply } = formOf(told.story.key);
    const { host, both } = people(told);
    const writtenAt = told.row.acknowledgedAt ?? undefined;
    return reply ? [{ ...base(told), authorId: host, readerIds: both, text: reply, writtenAt }] : [];
  });
}

export function tapRows(visits: Told[]): Prisma.UsefulTapCreateManyInput[] {
  return answered(visits).flatMap((told) => {
    const { useful } = formOf(told.story.key);
    return useful === undefined ? [] : [{ ...base(told), authorId: people(told).host, useful }];
  });
}

export function addendumRows(visits: Told[]): Prisma.VisitAddendumCreateManyInput[] {
  return answered(visits).flatMap((told) => {
    const { visitor, host, both } = people(told);
    const added = formOf(told.story.key).added ?? {};
    const row = (authorId: string, text: string, days: number) => ({
      id: `addendum-${told.story.key}-${authorId}`,
      ...base(told),
      ...{ authorId, readerIds: both, text },
      writtenAt: localInstant(addWorkingDays(told.on, days), 20 * 60),
      intentionKey: `example-addendum-${told.story.key}-${authorId}`,
    });
    return [
      ...(added.visitor ? [row(visitor, added.visitor, 4)] : []),
      ...(added.host ? [row(host, added.host, 5)] : []),
    ];
  });
}

export function draftRows(visits: Told[]): Prisma.VisitDraftCreateManyInput[] {
  const told = visits.find(({ story }) => story.key === drafted);
  if (!told) return [];
  const savedAt = new Date(told.row.endsAt.getTime() + 65 * 60_000);
  return [{ ...base(told), authorId: people(told).visitor, values: begunForm, savedAt, version: 3 }];
}

export function wishRows(visits: Told[]): Prisma.VisitWishesCreateManyInput[] {
  const told = visits.find(({ story }) => story.key === wished);
  return told
    ? [{ ...base(told), authorId: people(told).host, readerIds: people(told).both, ...wishes }]
    : [];
}

const answered = (visits: Told[]) => visits.filter(({ story }) => story.state === "acknowledged");
