import type { FormState } from "@/lib/core/result";
import { bringPeople, type PeopleShown } from "@/lib/people/actions/file";
import type { Fields } from "@/tests/support/builders";
import { RUNNING } from "@/tests/support/example";
import { one } from "@/tests/support/owner";

/** What the form of somebody's part sends. */
export const part = (more: Fields = {}): Fields => ({
  ...{ name: "Nell Abara", collegeId: "college-southend", siteId: "", subjectId: "", roles: ["tutor"] },
  ...{ experience: "new", lineManagerEmail: "", maxTravelMinutes: "" },
  ...more,
});

export interface PartRow {
  id: string;
  version: number;
  roles: string;
  acceptedAt: Date | null;
  finishedOn: Date | null;
}

/** The part of whoever has this address in the running programme. */
export const partOf = (email: string) =>
  one<PartRow>(
    `SELECT p.*, p.roles::text AS roles FROM "Participation" p JOIN "Person" x ON x.id = p."personId"
     WHERE x.email = $1 AND p."programmeId" = $2`,
    [email, RUNNING],
  );

/** Sends the form of a file of people. */
async function bring(fields: Record<string, string>): Promise<FormState> {
  const data = new FormData();
  data.set("programmeId", RUNNING);
  for (const [name, value] of Object.entries(fields))
    data.set(name, name === "file" ? new File([value], "people.csv") : value);
  return bringPeople({}, data);
}

/** Looks at a file; what the page would show, or the refusal. */
export const look = (text: string): Promise<FormState> => bring({ file: text });

/** Looks at a file and keeps it. */
export async function keep(text: string): Promise<PeopleShown> {
  const shown = (await look(text)).shown as PeopleShown;
  if (shown.stage !== "preview") throw new Error(`no preview: ${JSON.stringify(shown)}`);
  return (await bring({ rows: shown.rows, seen: shown.seen })).shown as PeopleShown;
}
