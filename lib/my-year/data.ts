import { type Day, dayToColumn } from "@/lib/core/dates";
import { db } from "@/lib/core/db";

/** A programme somebody coordinates: one college of it, or for its lead all of them (null). */
export interface Desk {
  programmeId: string;
  collegeId: string | null;
}

/** What a coordinator's desk holds in one programme: counts and days, never a word of what anybody wrote. */
export interface DeskRow {
  programmeId: string;
  /** People invited who have not accepted the ground rules yet. */
  notAccepted: number;
  /** Drafts of groups that are neither published nor laid aside. */
  drafts: number;
  /** Meetings since `since` whose facilitator would like help. */
  helpWanted: number;
  /** Tutors whose end report is not in. */
  reportsToCome: number;
  reportsDueOn: Day | null;
  /** Milestones not met whose day is at most at `until`, the earliest first. */
  milestones: { title: string; on: Day }[] | null;
}

/** All desks of one person, in one statement. */
export function readDesks(desks: Desk[], since: Date, until: Day): Promise<DeskRow[]> {
  const programmeIds = desks.map(({ programmeId }) => programmeId);
  const collegeIds = desks.map(({ collegeId }) => collegeId);
  return db().$queryRaw<DeskRow[]>`
    select w."programmeId",
      (select count(*)::int from "Participation" p where p."programmeId" = w."programmeId"
        and p."finishedOn" is null and p."acceptedAt" is null
        and (w."collegeId" is null or p."collegeId" = w."collegeId")) as "notAccepted",
      (select count(*)::int from "GroupDraft" d where d."programmeId" = w."programmeId"
        and d."publishedAt" is null and d."discardedAt" is null) as "drafts",
      (select count(*)::int from "SetMeeting" m where m."programmeId" = w."programmeId"
        and m."helpWanted" and m."cancelledAt" is null and m."startsAt" >= ${since}) as "helpWanted",
      (select count(*)::int from "Participation" p where p."programmeId" = w."programmeId"
        and p."finishedOn" is null and p."acceptedAt" is not null and 'tutor' = any(p."roles")
        and (w."collegeId" is null or p."collegeId" = w."collegeId")
        and not exists (select from "EndReport" r where r."ownerId" = p."id" and r."state" = 'submitted')
      ) as "reportsToCome",
      (select coalesce(s."forecastOn", s."baselineOn")::text from "Milestone" s
        where s."programmeId" = w."programmeId" and s."stage" = 'end_reports' order by 1 limit 1) as "reportsDueOn",
      (select json_agg(json_build_object('title', s."title", 'on', coalesce(s."forecastOn", s."baselineOn"))
          order by coalesce(s."forecastOn", s."baselineOn"), s."position") from "Milestone" s
        where s."programmeId" = w."programmeId" and s."actualOn" is null
          and coalesce(s."forecastOn", s."baselineOn") <= ${dayToColumn(until)}::date) as "milestones"
    from unnest(${programmeIds}::text[], ${collegeIds}::text[]) as w("programmeId", "collegeId")`;
}

/** How far the steps of a year have come that somebody takes alone; null for what was never begun. */
export interface StepsRow {
  participationId: string;
  selfEvaluation: "open" | "finished" | null;
  themes: number;
  report: "open" | "submitted" | null;
}

/** These participations' own steps, in one statement. */
export function readSteps(participationIds: string[]): Promise<StepsRow[]> {
  return db().$queryRaw<StepsRow[]>`
    select p."id" as "participationId", e."state"::text as "selfEvaluation", r."state"::text as "report",
      (select count(*)::int from "Theme" t where t."participationId" = p."id") as "themes"
    from "Participation" p
    left join "SelfEvaluation" e on e."ownerId" = p."id"
    left join "EndReport" r on r."ownerId" = p."id"
    where p."id" = any(${participationIds}::text[])`;
}
