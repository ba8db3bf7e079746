import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { dayInWords, localDay } from "@/lib/core/dates";
import { env } from "@/lib/core/env";
import { jottingAt, readJottings } from "@/lib/core/jottings";
import { findEvaluation } from "@/lib/evaluation/data";
import { loadOwnProgramme } from "@/lib/programmes/loaders";
import { assembleReport, findReport, listQuotable, type WholeReport } from "@/lib/report/data";
import { projectReportDocument } from "@/lib/report/engine/document";
import { figuresOf, type ReportSection } from "@/lib/report/engine/sections";
import { obstacles } from "@/lib/report/rules";
import { SECTIONS, type SectionKey } from "@/lib/report/schema";

const frozenSections = ({ frozen }: WholeReport): ReportSection[] =>
  (frozen as unknown as { sections: ReportSection[] }).sections;

/** The report: as it was published for everybody in the programme, and before that for those who write it. */
export async function loadProjectReport(programmeId: string) {
  const { actor, ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  const row = { id: "", programmeId, publishedAt: null };
  const report = await findReport(programmeId, visible(ability, "see", "ProjectReport"));
  const mayEdit = can(ability, "edit", "ProjectReport", row);
  if (!report && !mayEdit) notFound();
  const base = { programme, version: report?.version ?? 1 };
  if (report?.publishedAt)
    return {
      ...base,
      publishedOn: dayInWords(localDay(report.publishedAt, programme.timeZone)),
      published: frozenSections(report),
      signOffs: report.signOffs.map(({ person }) => person.name),
    };
  const { sections, stored, digest } = await assembleReport(actor.personId, report, programmeId, now());
  const { colleges } = programme;
  const quotable = await listQuotable(programmeId, visible(ability, "see", "EndReportText"));
  const signed = report?.signOffs ?? [];
  const place = (key: SectionKey) => `report-words:${programmeId}-${key}`;
  const begun = await readJottings(actor.personId, SECTIONS.map(place));
  return {
    ...base,
    publishedOn: null,
    digest,
    sections: sections.map((section) => {
      const kept = report?.sections.find(({ key }) => key === section.key);
      const figures = figuresOf(section);
      return {
        ...section,
        figures,
        begun: jottingAt(begun, place(section.key)),
        version: kept?.version ?? 0,
        changed: kept !== undefined && kept.text !== "" && kept.figures !== figures,
      };
    }),
    quotes: stored.map(({ id, quote, stands }) => ({ id, text: stands ? quote : null })),
    quotable: quotable.map(({ id, report: { owner, quoteConsent }, values }) => ({
      id,
      name: owner.person.name,
      named: quoteConsent === "named",
      texts: Object.values(values as Record<string, unknown>).filter(
        (value): value is string => typeof value === "string" && value.length > 3,
      ),
    })),
    colleges: colleges.map(({ college }) => {
      const sign = signed.find(({ collegeId }) => collegeId === college.id);
      const words = sign && `${sign.person.name}, ${dayInWords(localDay(sign.signedAt, programme.timeZone))}`;
      const stands = sign?.digest === digest;
      return {
        ...college,
        signed: words && stands ? words : null,
        /** A word that was given for what the report read before. */
        lapsed:
          words && !stands ? `Not yet: the report has changed since it was signed off (${words})` : null,
        mine: actor.hats.some((hat) => hat.programmeId === programmeId && hat.collegeId === college.id),
      };
    }),
    obstacles: obstacles({
      evaluation: await findEvaluation(programmeId),
      quotes: stored,
      collegeIds: colleges.map(({ college }) => college.id),
      signedBy: signed.filter((sign) => sign.digest === digest).map(({ collegeId }) => collegeId),
    }),
    mayPublish: can(ability, "publish", "ProjectReport", row),
  };
}

/** The same report as a Word document, for the same people. */
export async function loadProjectReportDocument(programmeId: string): Promise<Buffer> {
  const loaded = await loadProjectReport(programmeId);
  const sections = "published" in loaded ? loaded.published : loaded.sections;
  const note = loaded.publishedOn ? `Published on ${loaded.publishedOn}.` : "Draft, not published.";
  return projectReportDocument(
    `Project report: ${loaded.programme.title}`,
    note,
    sections ?? [],
    env().appUrl,
  );
}
