import { notFound, redirect } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { type Table, tableOf } from "@/lib/core/csv";
import { localDay, timeInWords } from "@/lib/core/dates";
import {
  countStatus,
  findReport,
  findText,
  listStatus,
  readOwn,
  readWriting,
  readYear,
  stateOfReport,
} from "@/lib/end-reports/data";
import { reportDocument } from "@/lib/end-reports/engine/document";
import { prefilled, sharedWith, takeawaysOf } from "@/lib/end-reports/engine/prefill";
import { PROGRESS_WORDS, passagesOf } from "@/lib/end-reports/labels";
import { progressOf } from "@/lib/end-reports/rules";
import { loadProgramme } from "@/lib/programmes/loaders";
import { readForms } from "@/lib/visits/data";

const PAGE = 100;

/** Where one's own report stands and, for coordinators, everybody's at their college or in their programme. */
export async function loadReports(programmeId: string, after?: string) {
  const { actor } = await requireActor();
  const programme = await loadProgramme(programmeId);
  const { isTutor, participationId = "", coordinates } = programme;
  const [report = null] = isTutor ? await stateOfReport([participationId]) : [];
  return {
    programme,
    own: isTutor
      ? { report, progress: progressOf(report), open: actor.active.includes(participationId) }
      : null,
    list: coordinates ? await loadStatuses(programmeId, after) : null,
  };
}

/** A page of the tutors this person coordinates, with where each one's report stands. */
async function loadStatuses(programmeId: string, asked?: string) {
  const { ability } = await requireActor();
  const where = visible(ability, "administer", "Participation");
  const after = asked?.includes("\0") ? undefined : asked;
  const found = await listStatus(programmeId, where, PAGE + 1, after);
  return {
    counts: await countStatus(programmeId, where),
    tutors: found.slice(0, PAGE).map(({ endReport, ...tutor }) => ({
      ...tutor,
      progress: progressOf(endReport),
      submittedAt: endReport?.submittedAt ?? null,
      /** Only what has been submitted can be opened. */
      reportId: endReport?.state === "submitted" ? endReport.id : null,
    })),
    next: found.length > PAGE ? found[PAGE - 1]?.id : undefined,
  };
}

/** The same list to take along; not found for whoever does not coordinate. */
export async function takeReports(programmeId: string): Promise<Table> {
  const { ability } = await requireActor();
  const { id, coordinates, timeZone } = await loadProgramme(programmeId);
  if (!coordinates) notFound();
  return tableOf(
    [
      { label: "name", cell: ({ person }) => person.name },
      { label: "college", cell: ({ college }) => college.shortName },
      { label: "state", cell: ({ endReport }) => PROGRESS_WORDS[progressOf(endReport)] },
      {
        label: "submitted on",
        cell: ({ endReport: of }) => (of?.submittedAt ? localDay(of.submittedAt, timeZone) : ""),
      },
    ],
    await listStatus(id, visible(ability, "administer", "Participation")),
  );
}

/**
 * The form of one's own report, prefilled from one's own record; not found for whoever is no tutor here. Once it
 * is submitted or the programme has closed, there is nothing to write.
 */
export async function loadReportForm(programmeId: string) {
  const { actor, ability } = await requireActor();
  const programme = await loadProgramme(programmeId);
  const ownerId = programme.isTutor && programme.participationId ? programme.participationId : notFound();
  const { report, ...year } = await readYear(actor.personId, ownerId);
  const visitIds = year.visits.map(({ id }) => id);
  const forms = await readForms(actor.personId, visitIds);
  const begun = report !== null && report.version > 0;
  const writing = begun
    ? await readWriting(actor.personId, report)
    : { version: 0, values: prefilled(year.themes, takeawaysOf(actor.personId, year.visits, forms.records)) };
  const row = { id: report?.id ?? "", ownerId, programmeId, collegeId: collegeOf(actor.hats, ownerId) };
  return {
    programme,
    ownerId,
    report,
    open: report?.state !== "submitted" && can(ability, "create", "EndReport", row),
    writing,
    themes: year.themes,
    deeds: year.deeds,
    shared: sharedWith(actor.personId, year.visits, forms, programme.timeZone),
  };
}

const collegeOf = (hats: { participationId: string; collegeId: string }[], id: string): string =>
  hats.find(({ participationId }) => participationId === id)?.collegeId ?? "";

/** One submitted report: all of it for its author, for coordinators less what was kept. Not found for anybody else. */
export async function loadReport(programmeId: string, id: string) {
  const { actor, ability } = await requireActor();
  const seen = visible(ability, "see", "EndReport");
  const report = (await findReport(id, { AND: [seen, { programmeId }] })) ?? notFound();
  const isMine = report.owner.personId === actor.personId;
  if (isMine && report.state === "open") redirect(`/programmes/${programmeId}/end-reports/form`);
  const shared = (await findText(id, visible(ability, "see", "EndReportText"))) ?? notFound();
  const kept = isMine ? (await readOwn(actor.personId, report)).kept : null;
  return {
    report,
    isMine,
    passages: passagesOf(shared, kept?.answers),
    deeds: shared.deeds,
    ratings: kept?.ratings ?? [],
    quoteConsent: report.quoteConsent ?? ("no" as const),
    submittedOn: report.submittedAt ? timeInWords(report.submittedAt, report.programme.timeZone) : "",
    mayReopen: can(ability, "reopen", "EndReport", report),
  };
}

/** The same report as a Word document, for the same people. */
export async function loadReportDocument(id: string) {
  const { ability } = await requireActor();
  const seen = await findReport(id, visible(ability, "see", "EndReport"));
  if (seen?.state !== "submitted") notFound();
  const { report, ...rest } = await loadReport(seen.programmeId, id);
  const { owner, programme } = report;
  return reportDocument({
    ...rest,
    name: owner.person.name,
    college: owner.college.name,
    programme: programme.title,
  });
}
