import { addDays, localInstant } from "@/lib/core/dates";
import { prefilled } from "@/lib/end-reports/engine/prefill";
import { countDeeds, type Deeds, divide, type RatedTheme } from "@/lib/end-reports/rules";
import { endReportForm, OPTIONAL_FIELDS } from "@/lib/end-reports/schema";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { type Key, personId, player } from "@/prisma/seed/cast";
import { southendReports } from "@/prisma/seed/end-report-texts/finished-southend";
import { thurrockReports } from "@/prisma/seed/end-report-texts/finished-thurrock";
import { begunReports } from "@/prisma/seed/end-report-texts/running";
import type { ReportText } from "@/prisma/seed/end-report-texts/text";
import { participationId, programmeId, type YearLabel } from "@/prisma/seed/groups";
import { collegeId } from "@/prisma/seed/places";

/** What the year held, as rows of the other tables. */
interface YearRows {
  theme: Prisma.ThemeCreateManyInput[];
  themePrivateHalf: Prisma.ThemePrivateHalfCreateManyInput[];
  visit: Prisma.VisitCreateManyInput[];
  visitRecord: Prisma.VisitRecordCreateManyInput[];
  setMeeting: Prisma.SetMeetingCreateManyInput[];
  setAttendance: Prisma.SetAttendanceCreateManyInput[];
  setAction: Prisma.SetActionCreateManyInput[];
}

const reportId = (label: YearLabel, key: Key): string => `end-report-${label}-${key}`;

const base = (label: YearLabel, key: Key) => ({
  id: reportId(label, key),
  programmeId: programmeId(label),
  ownerId: participationId(label, key),
  collegeId: collegeId(player(key).college),
});

function themesOf(rows: YearRows, ownerId: string) {
  const own = rows.theme.filter((theme) => theme.participationId === ownerId);
  return own.map((theme) => ({
    ...theme,
    id: theme.id ?? "",
    confidence: rows.themePrivateHalf.find(({ themeId }) => themeId === theme.id)?.confidence ?? null,
  }));
}

/** What the form's own take-aways of this author are, the earliest first. */
function takeawaysOf(rows: YearRows, ownerId: string): string[] {
  const made = rows.visit.filter(({ visitorId }) => visitorId === ownerId);
  const inOrder = made.toSorted((one, other) => Number(one.startsAt) - Number(other.startsAt));
  return inOrder.flatMap(({ id }) =>
    rows.visitRecord.filter(({ visitId }) => visitId === id).map(({ whatILearned }) => whatILearned),
  );
}

function deedsOf(rows: YearRows, ownerId: string): Deeds {
  const meetings = rows.setMeeting.map(({ id, heldAt = null }) => ({
    heldAt: heldAt === null ? null : new Date(heldAt),
    attendances: rows.setAttendance.filter(({ meetingId }) => meetingId === id),
  }));
  const visits = rows.visit.map((visit) => ({ ...visit, state: visit.state ?? "proposed" }));
  const actions = rows.setAction.map((action) => ({ ...action, state: action.state ?? "open" }));
  return countDeeds(ownerId, visits, meetings, actions);
}

/** A report as its author typed it, through the form's own schema. */
function typed(text: ReportText, ownerId: string, takeaways: string) {
  const { ratings, justMe = [], ...answers } = text;
  const kept = text.takeaways ? justMe : ["takeaways", ...justMe];
  const ticks = OPTIONAL_FIELDS.map((field) => [`justMe.${field}`, kept.includes(field) ? "yes" : ""]);
  const numbers = ratings.flatMap(([before, now], place) => [
    [`then.${place}`, String(before)],
    [`now.${place}`, String(now)],
  ]);
  return endReportForm.parse({
    takeaways,
    ...answers,
    ...Object.fromEntries([...ticks, ...numbers]),
    ...{ ownerId, version: "2" },
  });
}

/** The finished year's reports, all in; each in the four tables where its parts live. */
function submittedReports(year: Year, rows: YearRows) {
  const all = Object.entries({ ...southendReports, ...thurrockReports }).map(([key, text], index) => {
    const report = base("finished", key);
    const form = typed(text, report.ownerId, takeawaysOf(rows, report.ownerId).join("\n\n"));
    const themes: RatedTheme[] = themesOf(rows, report.ownerId);
    const submittedAt = localInstant(year.on(42 + (index % 2), 1 + (index % 4)), 16 * 60 + 7 * index);
    const quoteConsent = text.quoteConsent;
    return { key, report, submittedAt, quoteConsent, ...divide(form, themes, deedsOf(rows, report.ownerId)) };
  });
  return {
    endReport: all.map(
      ({ report, submittedAt, quoteConsent }): Prisma.EndReportCreateManyInput => ({
        ...report,
        ...{ state: "submitted", submittedAt, quoteConsent, version: 3 },
      }),
    ),
    endReportText: all.map(
      ({ report, submittedAt, shared }): Prisma.EndReportTextCreateManyInput => ({
        ...report,
        submittedAt,
        values: shared as unknown as Prisma.InputJsonObject,
      }),
    ),
    endReportPrivate: all.map(
      ({ key, report, kept }): Prisma.EndReportPrivateCreateManyInput => ({
        reportId: report.id,
        programmeId: report.programmeId,
        authorId: personId(key),
        values: kept as unknown as Prisma.InputJsonObject,
      }),
    ),
  };
}

/** The running year's: a few have begun, on what the form filled in for them. */
function begunReportRows(today: string, rows: YearRows) {
  const all = Object.entries(begunReports).map(([key, answers], index) => {
    const report = base("running", key);
    const given = prefilled(themesOf(rows, report.ownerId), takeawaysOf(rows, report.ownerId));
    return { key, report, index, values: { ...given, ...answers } };
  });
  return {
    endReport: all.map(
      ({ report, index }): Prisma.EndReportCreateManyInput => ({
        ...report,
        state: "open",
        version: 2 + index,
      }),
    ),
    endReportDraft: all.map(
      ({ key, report, index, values }): Prisma.EndReportDraftCreateManyInput => ({
        reportId: report.id,
        programmeId: report.programmeId,
        authorId: personId(key),
        values,
        savedAt: localInstant(addDays(today, -1), 20 * 60 + 40 + index),
        version: 2 + index,
      }),
    ),
  };
}

/** Every row of end reports in both years. */
export function endReportRows(finished: Year, today: string, rows: YearRows) {
  const submitted = submittedReports(finished, rows);
  const begun = begunReportRows(today, rows);
  return { ...submitted, ...begun, endReport: [...submitted.endReport, ...begun.endReport] };
}
