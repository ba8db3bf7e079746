import { type Day, dayToColumn } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type { MemberFields } from "@/lib/people/schema/people";

interface By {
  personId: string;
  programmeId: string;
}

/** What a form says of a part, as columns; the line manager is found or made by address. */
async function columnsOf(tx: Transaction, { lineManagerEmail: email, name: _, ...fields }: MemberFields) {
  if (email) await tx.person.createMany({ data: { email, name: email }, skipDuplicates: true });
  const manager = email ? await tx.person.findUnique({ where: { email }, select: { id: true } }) : null;
  return {
    collegeId: fields.collegeId,
    roles: fields.roles,
    experience: fields.experience,
    maxTravelMinutes: fields.maxTravelMinutes,
    siteId: fields.siteId || null,
    subjectId: fields.subjectId || null,
    lineManagerId: manager?.id ?? null,
  };
}

/**
 * Adds somebody to a programme. Whoever is in Staffroom already keeps the name they have there; whoever is in the
 * programme already is refused at their address, and the same form sent twice adds them once.
 */
export function addMember(by: By, email: string, fields: MemberFields, startsOn: Day): Promise<Result> {
  const { programmeId } = by;
  return asPerson(by.personId, async (tx) => {
    await tx.$queryRaw`select 1 from "Programme" where "id" = ${programmeId} for update`;
    await tx.person.createMany({ data: { email, name: fields.name.trim() }, skipDuplicates: true });
    await tx.person.updateMany({ where: { email, name: email }, data: { name: fields.name.trim() } });
    const { id: personId } = await tx.person.findUniqueOrThrow({ where: { email }, select: { id: true } });
    if (await tx.participation.count({ where: { programmeId, personId } }))
      return unfit("email", "This person takes part already, or took part and has left.");
    const columns = await columnsOf(tx, fields);
    if (columns.lineManagerId === personId)
      return unfit("lineManagerEmail", "Nobody is their own line manager.");
    const { id } = await tx.participation.create({
      data: { ...columns, programmeId, personId, startedOn: dayToColumn(startsOn) },
    });
    await recordEvent(tx, { ...by, act: "create", thing: "Participation", thingId: id });
    return done(undefined);
  });
}

interface Part {
  id: string;
  programmeId: string;
  personId: string;
}

/** Changes somebody's part, unless it has been changed since `version`. */
export function changeMember(
  personId: string,
  { id, programmeId, personId: whose }: Part,
  version: number,
  fields: MemberFields,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const columns = await columnsOf(tx, fields);
    if (columns.lineManagerId === whose)
      return unfit("lineManagerEmail", "Nobody is their own line manager.");
    const name = fields.name.trim();
    if (await isKnownElsewhere(tx, personId, whose, name))
      return unfit("name", "This person takes part elsewhere too, and keeps the name they have there.");
    const { count } = await tx.participation.updateMany({
      where: { id, version },
      data: { ...columns, version: { increment: 1 } },
    });
    if (count === 0) return refused("STALE");
    await tx.person.update({ where: { id: whose }, data: { name } });
    await recordEvent(tx, { personId, act: "edit", thing: "Participation", thingId: id, programmeId });
    return done(undefined);
  });
}

/** Whether another name would be read where whoever gives it runs nothing: a person has one name everywhere. */
async function isKnownElsewhere(tx: Transaction, by: string, whose: string, name: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ elsewhere: boolean }[]>`
    select exists (select from "Person" h where h."id" = ${whose} and h."name" <> ${name})
      and exists (select from "Participation" p where p."personId" = ${whose} and not exists (
        select from "Participation" a where a."personId" = ${by} and a."programmeId" = p."programmeId"
          and a."acceptedAt" is not null and a."finishedOn" is null
          and ('lead' = any(a."roles") or ('coordinator' = any(a."roles") and a."collegeId" = p."collegeId"))))
      as elsewhere`;
  return found?.elsewhere ?? false;
}

/** Brings somebody back whose part had ended. They are in no group until they are put into one. */
export function bringBack(personId: string, { id, programmeId }: Part): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.participation.updateMany({
      where: { id, finishedOn: { not: null } },
      data: { finishedOn: null, version: { increment: 1 } },
    });
    if (count > 0)
      await recordEvent(tx, { personId, act: "reopen", thing: "Participation", thingId: id, programmeId });
    return done(undefined);
  });
}

/** What the database says when a programme would be left without a lead, and null for every other trouble. */
export function lastLead(error: unknown): Result<never> | null {
  const said = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : "";
  return /left without a lead|Participation_keeps_a_lead/.test(said)
    ? unfit("roles", "Somebody has to lead the programme. Make another person a lead first.")
    : null;
}
