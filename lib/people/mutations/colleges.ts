import type { z } from "zod";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type * as schema from "@/lib/people/schema/colleges";

interface By {
  personId: string;
  programmeId: string;
}
type CollegeFields = Omit<z.infer<typeof schema.newCollege>, "programmeId">;
type SiteFields = Pick<z.infer<typeof schema.newSite>, "name" | "address" | "arrival">;

const tell = (tx: Transaction, by: By, act: string, thing: string, thingId: string) =>
  recordEvent(tx, { ...by, act, thing, thingId });

/** Whether another college already goes by one of these names; names are compared without regard to case. */
async function nameTaken(tx: Transaction, { name, shortName }: CollegeFields, but?: string) {
  const insensitive = "insensitive" as const;
  const others = { id: { not: but } };
  const is = (value: string) => ({ equals: value.trim(), mode: insensitive });
  if (await tx.college.count({ where: { ...others, name: is(name) } })) return "name";
  return (await tx.college.count({ where: { ...others, shortName: is(shortName) } })) ? "shortName" : null;
}

const TAKEN = {
  name: "There is a college of this name already.",
  shortName: "Another college goes by this.",
};

/** Adds a college to a programme: one that is in Staffroom already and goes by both names, or else a new one. */
export function addCollege(by: By, fields: CollegeFields): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    await tx.$queryRaw`select 1 from "Programme" where "id" = ${by.programmeId} for update`;
    const { name, shortName } = fields;
    const known = await tx.college.findFirst({ where: { name: name.trim(), shortName: shortName.trim() } });
    const taken = known ? null : await nameTaken(tx, fields);
    if (taken) return unfit(taken, TAKEN[taken]);
    const college =
      known ??
      (await tx.college.create({ data: { ...fields, name: name.trim(), shortName: shortName.trim() } }));
    const { count } = await tx.programmeCollege.createMany({
      data: { programmeId: by.programmeId, collegeId: college.id },
      skipDuplicates: true,
    });
    if (count > 0) await tell(tx, by, "create", "College", college.id);
    return done(undefined);
  });
}

export function changeCollege(by: By, id: string, fields: CollegeFields): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    if (await isOthers(tx, by.personId, id)) return refused("FORBIDDEN");
    const taken = await nameTaken(tx, fields, id);
    if (taken) return unfit(taken, TAKEN[taken]);
    const { name, shortName } = fields;
    await tx.college.update({
      where: { id },
      data: { ...fields, name: name.trim(), shortName: shortName.trim() },
    });
    await tell(tx, by, "edit", "College", id);
    return done(undefined);
  });
}

/**
 * Whether a college takes part in a programme that this person does not lead, and they do not coordinate it: its name and
 * whom to ask about a learner are read there too, so that taking it into a programme of one's own is not enough.
 */
async function isOthers(tx: Transaction, personId: string, collegeId: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ others: boolean }[]>`
    with own as (select * from "Participation" a where a."personId" = ${personId}
      and a."acceptedAt" is not null and a."finishedOn" is null)
    select not exists (select from own where 'coordinator' = any("roles") and "collegeId" = ${collegeId})
      and exists (select from "ProgrammeCollege" c where c."collegeId" = ${collegeId} and not exists (
        select from own where own."programmeId" = c."programmeId" and 'lead' = any(own."roles"))) as others`;
  return found?.others ?? false;
}

/** Takes a college out of a programme in which nobody ever took part for it. */
export function removeCollege(by: By, collegeId: string): Promise<Result> {
  const { programmeId } = by;
  return asPerson(by.personId, async (tx) => {
    const [place] = await tx.$queryRaw<{ used: boolean }[]>`
      select exists (select from "Participation" p where p."programmeId" = ${programmeId} and p."collegeId" = ${collegeId})
        or exists (select from "Programme" where "id" = ${programmeId} and "leadCollegeId" = ${collegeId}) as used
      from "ProgrammeCollege" where "programmeId" = ${programmeId} and "collegeId" = ${collegeId} for update`;
    if (!place) return done(undefined);
    if (place.used) return refused("NOT_NOW");
    await tx.programmeCollege.delete({ where: { programmeId_collegeId: { programmeId, collegeId } } });
    await tell(tx, by, "remove", "College", collegeId);
    return done(undefined);
  });
}

export function addSite(by: By, collegeId: string, { name, ...rest }: SiteFields): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const data = { collegeId, name: name.trim(), ...rest };
    const [made] = await tx.site.createManyAndReturn({ data, skipDuplicates: true });
    if (!made) return unfit("name", "This college has a site of this name already.");
    await tell(tx, by, "create", "Site", made.id);
    return done(undefined);
  });
}

export function changeSite(by: By, id: string, { name, ...rest }: SiteFields): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const { collegeId } = await tx.site.findUniqueOrThrow({ where: { id } });
    const others = { collegeId, name: name.trim(), id: { not: id } };
    if (await tx.site.count({ where: others }))
      return unfit("name", "This college has a site of this name already.");
    await tx.site.update({ where: { id }, data: { name: name.trim(), ...rest } });
    await tell(tx, by, "edit", "Site", id);
    return done(undefined);
  });
}

/** Keeps how long it takes from one site to another, both ways alike; null forgets it. */
export function keepJourney(by: By, [from, to]: [string, string], minutes: number | null): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const ways = [
      { fromSiteId: from, toSiteId: to },
      { fromSiteId: to, toSiteId: from },
    ];
    await tx.journey.deleteMany({ where: { OR: ways } });
    if (minutes !== null)
      await tx.journey.createMany({
        data: ways.map((way) => ({ ...way, minutes })),
        skipDuplicates: true,
      });
    await tell(tx, by, "edit", "Journey", `${from} ${to}`);
    return done(undefined);
  });
}

/** Adds a subject area for everybody; one of this name is not added twice. */
export function addSubject(by: By, name: string): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const is = { equals: name.trim(), mode: "insensitive" as const };
    if (await tx.subject.count({ where: { name: is } }))
      return unfit("subject", "This subject area is there already.");
    const [made] = await tx.subject.createManyAndReturn({
      data: { name: name.trim() },
      skipDuplicates: true,
    });
    if (made) await tell(tx, by, "create", "Subject", made.id);
    return done(undefined);
  });
}
