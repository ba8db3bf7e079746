import { type Day, dayToColumn } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { fingerprint } from "@/lib/core/files/sent";
import { membersByEmail } from "@/lib/people/data/participations";
import type { Member, PersonRow } from "@/lib/people/engine/columns";
import { type Differences, differences } from "@/lib/people/engine/differences";

/** How long a file of thousands of rows may take to be kept, on a machine that has much else to do. */
const PATIENCE_MS = 15_000;

/** Somebody as a fingerprint knows them: it changes with anything in their part. */
export const seenAs = ({ participationId, version }: Member) => ({ id: participationId, version });

interface Kept {
  personId: string;
  programmeId: string;
  rows: PersonRow[];
  /** Their fingerprint when the file was looked at. */
  seen: string;
  /** The first day of those who are new. */
  startsOn: Day;
}

/**
 * Adds and changes the people of a file, all or nothing, if those who are there still are what was `seen`; null
 * where they are not. The same file again changes nothing. Nobody is taken out, and nobody is invited by it.
 */
export function keepPeople({
  personId,
  programmeId,
  rows,
  seen,
  startsOn,
}: Kept): Promise<Differences | null> {
  const emails = rows.map(({ email }) => email);
  return asPerson(
    personId,
    async (tx) => {
      await tx.$queryRaw`select 1 from "Programme" where "id" = ${programmeId} for update`;
      const members = await membersByEmail(programmeId, emails, tx);
      const change = differences(members, rows);
      if (change.added.length + change.changed.length === 0) return change;
      if (fingerprint([...members.values()].map(seenAs)) !== seen) return null;
      await makeSure(tx, rows);
      await insert(tx, programmeId, startsOn, change.added);
      await update(
        tx,
        change.changed.map(({ member, row }) => ({ ...row, id: member.participationId })),
      );
      await recordEvent(tx, { personId, act: "import", thing: "Participation", programmeId });
      return change;
    },
    PATIENCE_MS,
  );
}

/** The people and subject areas that rows name. Whoever is known keeps their name; a manager may be nobody else here. */
async function makeSure(tx: Transaction, rows: PersonRow[]) {
  const managers = rows.flatMap(({ lineManagerEmail: email }) => (email ? [{ email, name: email }] : []));
  const people = [...rows.map(({ email, name }) => ({ email, name })), ...managers];
  await tx.person.createMany({ data: people, skipDuplicates: true });
  // A line manager known by address alone gets a name with their own row.
  await tx.$executeRaw`
    update "Person" p set "name" = r."name" from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("email" text, "name" text)
    where p."email" = r."email" and p."name" = p."email"`;
  const subjects = [...new Set(rows.flatMap(({ subject }) => subject ?? []))];
  await tx.subject.createMany({ data: subjects.map((name) => ({ name })), skipDuplicates: true });
}

/** Thousands of rows in one statement and as one value. */
const insert = (tx: Transaction, programmeId: string, startsOn: Day, rows: PersonRow[]) => tx.$executeRaw`
  insert into "Participation" ("id", "programmeId", "personId", "collegeId", "siteId", "subjectId", "lineManagerId",
    "roles", "experience", "maxTravelMinutes", "startedOn")
  select gen_random_uuid()::text, ${programmeId}, p."id", r."collegeId", r."siteId", s."id", m."id",
    coalesce(r."roles", '{tutor}'::"Role"[]), coalesce(r."experience", 'experienced'::"Experience"),
    r."maxTravelMinutes", ${dayToColumn(startsOn)}::date
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("email" text, "collegeId" text, "siteId" text,
    "subject" text, "lineManagerEmail" text, "roles" "Role"[], "experience" "Experience", "maxTravelMinutes" int)
  join "Person" p on p."email" = r."email"
  left join "Subject" s on s."name" = r."subject"
  left join "Person" m on m."email" = r."lineManagerEmail"`;

const update = (tx: Transaction, rows: (PersonRow & { id: string })[]) => tx.$executeRaw`
  update "Participation" t set
    "siteId" = coalesce(r."siteId", t."siteId"),
    "subjectId" = coalesce(s."id", t."subjectId"),
    "lineManagerId" = coalesce(m."id", t."lineManagerId"),
    "roles" = coalesce(r."roles", t."roles"),
    "experience" = coalesce(r."experience", t."experience"),
    "maxTravelMinutes" = coalesce(r."maxTravelMinutes", t."maxTravelMinutes"),
    "version" = t."version" + 1
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("id" text, "siteId" text, "subject" text,
    "lineManagerEmail" text, "roles" "Role"[], "experience" "Experience", "maxTravelMinutes" int)
  left join "Subject" s on s."name" = r."subject"
  left join "Person" m on m."email" = r."lineManagerEmail"
  where t."id" = r."id"`;
