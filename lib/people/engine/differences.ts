import type { Member, PersonRow } from "@/lib/people/engine/columns";

/** A member as the file wants them to be. */
export interface Changed {
  member: Member;
  row: PersonRow;
}

/** What keeping a file changes. Whoever is not in it stays as they are. */
export interface Differences {
  added: PersonRow[];
  changed: Changed[];
  unchanged: number;
}

/** Compares the people of a programme with the rows of a file; what a row leaves open is no difference. */
export function differences(members: Map<string, Member>, rows: PersonRow[]): Differences {
  const added = rows.filter(({ email }) => !members.has(email));
  const known = rows.flatMap((row) => {
    const member = members.get(row.email);
    return member ? [{ member, row }] : [];
  });
  const changed = known.filter(({ member, row }) => differs(member, row));
  return { added, changed, unchanged: known.length - changed.length };
}

function differs(member: Member, row: PersonRow): boolean {
  const says = <T>(wanted: T | null, is: T | null) => wanted !== null && wanted !== is;
  return (
    says(row.siteId, member.siteId) ||
    says(row.subject, member.subject) ||
    says(row.lineManagerEmail, member.lineManagerEmail) ||
    says(row.experience, member.experience) ||
    says(row.maxTravelMinutes, member.maxTravelMinutes) ||
    (row.roles !== null && row.roles.toSorted().join() !== member.roles.toSorted().join())
  );
}
