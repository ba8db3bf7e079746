import { type Ability, can, visible } from "@/lib/access/ability";
import type { Draft } from "@/lib/buddy-groups/data/drafts";
import { journeysIn, listForReasons } from "@/lib/buddy-groups/data/reasons";
import { findRota } from "@/lib/buddy-groups/engine/rota";
import { inARow } from "@/lib/buddy-groups/labels/proposals";
import { rotaInWords, slotInWords } from "@/lib/buddy-groups/labels/reasons";
import type { ReasonPerson } from "@/lib/buddy-groups/rules/reasons";
import { Visiting } from "@/lib/buddy-groups/rules/visiting";
import { columnToDay } from "@/lib/core/dates";

/** Everybody who can be in a group of this draft, with what may be said of them to whoever asks, and when they can visit. */
export async function readPeople({ programmeId, programme }: Draft, ability: Ability) {
  const list = await listForReasons(programmeId, programme.startsOn, {
    themes: visible(ability, "see", "Theme"),
    offers: visible(ability, "see", "SkillOffer"),
  });
  const people = list.map((row) => personFrom(row, programmeId, ability));
  const byId = new Map(people.map((person) => [person.id, person]));
  const name = (id: string) => byId.get(id)?.name ?? "Somebody who left";
  const visiting = new Visiting(await journeysIn(programmeId), {
    startsOn: columnToDay(programme.startsOn),
    finishesOn: columnToDay(programme.finishesOn),
  });
  return { list, people, byId, name, visiting };
}

type Row = Awaited<ReturnType<typeof listForReasons>>[number];

function personFrom(row: Row, programmeId: string, ability: Ability): ReasonPerson {
  const { id, siteId, sessions, experience, themes, before, collegeId } = row;
  const own = { id: "", programmeId, participationId: id };
  return {
    ...{ id, siteId, sessions, experience, themes, before },
    name: row.person.name,
    college: row.college.shortName,
    subject: row.subject?.name ?? null,
    offers: row.offers.map(({ standard }) => standard.title),
    open: {
      themes:
        can(ability, "see", "Theme", { ...own, collegeId }) &&
        can(ability, "see", "SkillOffer", { ...own, collegeId }),
      week: can(ability, "see", "TimetableSession", { ...own, homeCollegeId: collegeId }),
    },
  };
}

/** What there is to say of a group as a whole. */
export function groupInWords(
  members: ReasonPerson[],
  visiting: Visiting | null,
  name: (id: string) => string,
) {
  const colleges = [...new Set(members.map(({ college }) => college))].toSorted();
  const from = `${members.length} ${members.length === 1 ? "person" : "people"} from ${colleges.join(" and ")}.`;
  if (!visiting || members.length < 2) return [from];
  const n = members.length;
  const canVisit = Uint8Array.from({ length: n * n }, (_, at) => {
    const [visitor, host] = [members[Math.floor(at / n)], members[at % n]];
    return visitor && host && visitor !== host && visiting.can(visitor, host) ? 1 : 0;
  });
  const rota = findRota({ n, canVisit }, [...members.keys()]);
  const isComplete = canVisit.reduce((sum, each) => sum + each, 0) === n * (n - 1);
  const ways = rota?.map((host, visitor) => ({
    visitor: members[visitor]?.id ?? "",
    host: members[host]?.id ?? "",
  }));
  return [from, rotaInWords(ways ?? null, isComplete, name)];
}

/** Who can visit whom in a group, and when. */
export interface GroupPicture {
  people: { id: string; name: string }[];
  /** By visitor and host: null for oneself, else whether a visit is possible, and when where that may be said. */
  ways: ({ can: boolean; when: string | null } | null)[][];
}

/** The picture of a group; null of somebody alone. */
export function pictureOf(members: ReasonPerson[], visiting: Visiting): GroupPicture | null {
  if (members.length < 2) return null;
  return {
    people: members.map(({ id, name }) => ({ id, name })),
    ways: members.map((visitor) =>
      members.map((host) => {
        if (host === visitor) return null;
        const slots = visiting.slots(visitor, host);
        const mayBeSaid = slots.length > 0 && visitor.open.week && host.open.week;
        return { can: slots.length > 0, when: mayBeSaid ? inARow(slots.map(slotInWords)) : null };
      }),
    ),
  };
}
