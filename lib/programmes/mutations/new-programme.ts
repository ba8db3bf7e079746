import { columnToDay, dayToColumn } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result } from "@/lib/core/result";
import type { listTakingPart } from "@/lib/programmes/data";
import { templateOf } from "@/lib/programmes/engine/template";
import type { NewProgramme } from "@/lib/programmes/schema/programme";

type TakingPart = Awaited<ReturnType<typeof listTakingPart>>[number];

interface Begun {
  personId: string;
  at: Date;
  given: NewProgramme;
  /** What is taken over from the earlier programme. */
  from: { id: string; leadCollegeId: string; groundRules: string };
  people: TakingPart[];
}

/**
 * Begins a programme after an earlier one: from the template, with the colleges and ground rules of the earlier one
 * and those of its people who were chosen. They have to accept the ground rules anew; whoever begins it leads it and
 * has accepted. The same form sent twice begins one.
 */
export function beginProgramme({ personId, at, given, from, people }: Begun): Promise<Result<string>> {
  return asPerson(personId, async (tx) => {
    await tx.$queryRaw`select 1 from "Programme" where "id" = ${from.id} for update`;
    const id = `p${given.intentionKey.replaceAll("-", "")}`;
    if (await tx.programme.count({ where: { id } })) return done(id);
    const colleges = await tx.programmeCollege.findMany({ where: { programmeId: from.id } });
    const collegeIds = colleges.map(({ collegeId }) => collegeId);
    await tx.programme.create({
      data: {
        id,
        title: given.title,
        funder: given.funder,
        leadCollegeId: from.leadCollegeId,
        startsOn: dayToColumn(given.startsOn),
        finishesOn: dayToColumn(given.finishesOn),
        colleges: { create: collegeIds.map((collegeId) => ({ collegeId })) },
        ...templateOf(given, await periodsOf(tx, collegeIds), from.groundRules || undefined),
      },
    });
    await tx.participation.createMany({
      data: people.map(({ id: _, person: _person, college: _college, ...part }) => ({
        ...part,
        programmeId: id,
        startedOn: dayToColumn(given.startsOn),
        acceptedAt: part.personId === personId ? at : null,
        roles: part.personId === personId ? part.roles : part.roles.filter((role) => role !== "lead"),
      })),
    });
    await recordEvent(tx, { personId, act: "create", thing: "Programme", thingId: id, programmeId: id });
    return done(id);
  });
}

async function periodsOf(tx: Transaction, collegeIds: string[]) {
  const rows = await tx.teachingPeriod.findMany({
    where: { collegeId: { in: collegeIds } },
    select: { startsOn: true, finishesOn: true },
  });
  return rows.map(({ startsOn, finishesOn }) => ({
    startsOn: columnToDay(startsOn),
    finishesOn: columnToDay(finishesOn),
  }));
}
