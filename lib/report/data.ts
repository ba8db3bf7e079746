import { localDay } from "@/lib/core/dates";
import { asPerson, type Door, db, type Transaction } from "@/lib/core/db";
import type { GoingOn, Totals } from "@/lib/evaluation/rules";
import { readEvidence } from "@/lib/kpis/data";
import { indicatorLine } from "@/lib/kpis/labels";
import { allMeasured, elapsedOn } from "@/lib/kpis/rules/measured";
import { counted, type YearRead } from "@/lib/report/engine/counted";
import { digestOf } from "@/lib/report/engine/digest";
import { reportSections } from "@/lib/report/engine/sections";
import type { Prisma } from "@/prisma/generated/client";

const whole = {
  id: true,
  programmeId: true,
  publishedAt: true,
  frozen: true,
  version: true,
  sections: { select: { key: true, text: true, figures: true, version: true } },
  signOffs: { select: { collegeId: true, signedAt: true, digest: true, person: { select: { name: true } } } },
} as const satisfies Prisma.ProjectReportSelect;

export type WholeReport = Prisma.ProjectReportGetPayload<{ select: typeof whole }>;

/** The report of a programme as far as it has been written; null while nobody has. */
export const findReport = (
  programmeId: string,
  where: Prisma.ProjectReportWhereInput = {},
  from: Pick<Door, "projectReport"> = db(),
): Promise<WholeReport | null> =>
  from.projectReport.findFirst({ where: { AND: [where, { programmeId }] }, select: whole });

/** A chosen quote, and whether its author still lets it be shown. */
export interface StoredQuote {
  id: string;
  quote: string;
  consent: "no" | "anonymous" | "named" | null;
  name: string;
  stands: boolean;
}

/** Chosen quotes; each stands while its report is submitted, may be quoted and says these very words. */
const listQuotes = (programmeId: string, from: Pick<Door, "$queryRaw">): Promise<StoredQuote[]> =>
  from.$queryRaw<StoredQuote[]>`
    select q.id, q.quote, r."quoteConsent"::text as consent, h.name,
      (r.state = 'submitted' and r."quoteConsent" in ('anonymous', 'named') and coalesce(exists (
        select from jsonb_each_text(t.values) v
        where position(replace(q.quote, E'\r\n', E'\n') in replace(v.value, E'\r\n', E'\n')) > 0), false)) as stands
    from "ReportQuote" q
    join "ProjectReport" p on p.id = q."reportId" and p."programmeId" = ${programmeId}
    join "EndReport" r on r.id = q."endReportId"
    left join "EndReportText" t on t.id = r.id
    join "Participation" a on a.id = r."ownerId" join "Person" h on h.id = a."personId"
    order by q."chosenAt", q.id`;

export const findQuote = (id: string) =>
  db().reportQuote.findUnique({
    where: { id },
    select: { id: true, report: { select: { id: true, programmeId: true, publishedAt: true } } },
  });

/** End reports that may be quoted, of those this person may read, with their words. */
export const listQuotable = (programmeId: string, where: Prisma.EndReportTextWhereInput) =>
  db().endReportText.findMany({
    where: {
      AND: [
        where,
        { programmeId, submittedAt: { not: null }, report: { quoteConsent: { in: ["anonymous", "named"] } } },
      ],
    },
    orderBy: { id: "asc" },
    take: 200,
    select: {
      id: true,
      values: true,
      report: { select: { quoteConsent: true, owner: { select: { person: { select: { name: true } } } } } },
    },
  });

/**
 * What the report says beside the indicators, in one read: what happened, never what somebody wrote, but for cards that
 * bear no name. The evaluation's totals come from the function that guards them.
 */
async function readYear(tx: Transaction, programmeId: string) {
  const [row] = await tx.$queryRaw<{ year: YearRead; totals: Totals[] | null; goingOn: GoingOn }[]>`
      select jsonb_build_object(
        'title', p.title, 'funder', p.funder, 'lead', l.name, 'startsOn', p."startsOn", 'finishesOn', p."finishesOn",
        'isClosed', p."closedAt" is not null, 'timeZone', p."timeZone",
        'partners', coalesce((select jsonb_agg(c.name order by c.name) from "ProgrammeCollege" pc
          join "College" c on c.id = pc."collegeId" where pc."programmeId" = p.id and c.id <> l.id), '[]'),
        'colleges', (select jsonb_agg(jsonb_build_object('id', c.id, 'shortName', c."shortName") order by c.name)
          from "ProgrammeCollege" pc join "College" c on c.id = pc."collegeId" where pc."programmeId" = p.id),
        'themes', (select count(*) from "Theme" t where t."programmeId" = p.id),
        'groups', (select count(*) from "PeerGroup" g where g."programmeId" = p.id and g.kind = 'buddies'
          and g."publishedAt" is not null and g."endedAt" is null),
        'present', (select count(*) from "SetAttendance" s join "SetMeeting" m on m.id = s."meetingId"
          where m."programmeId" = p.id and m."heldAt" is not null and s.present),
        'expected', (select count(*) from "SetAttendance" s join "SetMeeting" m on m.id = s."meetingId"
          where m."programmeId" = p.id and m."heldAt" is not null),
        'milestones', coalesce((select jsonb_agg(jsonb_build_object('title', m.title, 'baseline', m."baselineOn",
          'forecast', m."forecastOn", 'actual', m."actualOn", 'reason', m.reason, 'onPurpose', m."movedOnPurpose")
          order by m.position, m.id) from "Milestone" m where m."programmeId" = p.id), '[]'),
        'outcomes', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title) order by o.position)
          from "Outcome" o where o."programmeId" = p.id), '[]'),
        'cards', coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'text', c.text, 'agreed', c.agreed,
          'starred', c."starredAt" is not null) order by c.agreed desc, c.id) from "EvaluationCard" c
          where c."programmeId" = p.id and c."withdrawnAt" is null and c."mergedIntoId" is null), '[]'),
        'entries', coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'title', g.title,
          'isPublic', g."publicAt" is not null) order by g.title, g.id) from "GoodPractice" g
          where g."programmeId" = p.id and g."publishedAt" is not null), '[]'),
        'workshops', coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title, 'slug', w.slug,
          'opened', w."openedAt" is not null, 'held', w."heldAt" is not null, 'cancelled', w."cancelledAt" is not null)
          order by w."startsAt", w.id) from "Workshop" w where w."programmeId" = p.id), '[]')
      ) as year,
      (select jsonb_agg(to_jsonb(t)) from evaluation_totals(p.id) t) as totals,
      (select to_jsonb(g) from evaluation_going_on(p.id) g) as "goingOn"
      from "Programme" p join "College" l on l.id = p."leadCollegeId" where p.id = ${programmeId}`;
  if (!row) throw new Error("The programme is gone.");
  return { year: row.year, totals: row.totals ?? [], goingOn: row.goingOn };
}

/** The report as it reads at a moment, over live figures, to this person. */
export const assembleReport = (personId: string, report: WholeReport | null, programmeId: string, at: Date) =>
  asPerson(personId, (tx) => assembleIn(tx, report, programmeId, at));

/** The same within a transaction that goes on to sign or publish what is read here. */
export async function assembleIn(tx: Transaction, report: WholeReport | null, programmeId: string, at: Date) {
  const stored = await listQuotes(programmeId, tx);
  const { year: read, totals, goingOn } = await readYear(tx, programmeId);
  const evidence = await readEvidence(programmeId, tx);
  const year = counted(read, evidence.facts);
  const { startsOn, finishesOn, isClosed } = year;
  const today = localDay(at, read.timeZone);
  const indicators = allMeasured(evidence, elapsedOn({ startsOn, finishesOn, isClosed }, today)).map(
    indicatorLine,
  );
  const words = Object.fromEntries((report?.sections ?? []).map(({ key, text }) => [key, text]));
  const sections = reportSections({
    ...{ year, totals, goingOn, indicators, words },
    quotes: stored.map(({ id, quote, consent, name, stands }) => ({
      id,
      text: stands ? quote : null,
      by: stands && consent === "named" ? name : null,
    })),
  });
  return { sections, stored, digest: digestOf(sections) };
}
