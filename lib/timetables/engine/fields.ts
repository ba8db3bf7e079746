import { clockToMinutes, minutesToClock } from "@/lib/core/dates";
import type { CollegeOfFile } from "@/lib/timetables/engine/columns";
import type { SessionValues } from "@/lib/timetables/rules";
import { type SessionFields, WEEKDAY_CODES } from "@/lib/timetables/schema";

type Place = Pick<SessionValues, "collegeId" | "siteId">;

const codeOf = ({ collegeId, siteId }: Place): string =>
  siteId ? `site:${siteId}` : collegeId ? `college:${collegeId}` : "";

/** The places that a form offers: every site, and each college for what is taught nowhere in particular. */
export function placeOptions(colleges: CollegeOfFile[]): { value: string; label: string }[] {
  return colleges.flatMap(({ id: collegeId, shortName, sites }) => [
    ...sites.map(({ id, name }) => ({
      value: codeOf({ collegeId, siteId: id }),
      label: `${shortName}: ${name}`,
    })),
    { value: codeOf({ collegeId, siteId: null }), label: `${shortName}, elsewhere` },
  ]);
}

function placeOf(code: string, colleges: CollegeOfFile[]): Place | null {
  if (code === "") return { collegeId: null, siteId: null };
  const places = colleges.flatMap(({ id: collegeId, sites }) => [
    { collegeId, siteId: null },
    ...sites.map((site) => ({ collegeId, siteId: site.id })),
  ]);
  return places.find((place) => codeOf(place) === code) ?? null;
}

/** What the fields of a form say, or null where the place is none of these colleges'. */
export function valuesOf(fields: SessionFields, colleges: CollegeOfFile[]): SessionValues | null {
  const place = placeOf(fields.place, colleges);
  if (!place) return null;
  const { kind, group, subject, learners } = fields;
  return {
    weekday: WEEKDAY_CODES.indexOf(fields.weekday) + 1,
    startsAt: clockToMinutes(fields.starts),
    endsAt: clockToMinutes(fields.ends),
    ...{ kind, group, subject, learners, ...place },
    fromOn: fields.from ?? null,
    toOn: fields.to ?? null,
  };
}

/** A session as the fields of a form show it. */
export function fieldsOf(session: SessionValues & { version: number }) {
  return {
    weekday: WEEKDAY_CODES[session.weekday - 1] ?? "",
    starts: minutesToClock(session.startsAt),
    ends: minutesToClock(session.endsAt),
    kind: session.kind,
    place: codeOf(session),
    group: session.group,
    subject: session.subject,
    learners: session.learners === null ? "" : String(session.learners),
    from: session.fromOn ?? "",
    to: session.toOn ?? "",
    version: String(session.version),
  };
}
