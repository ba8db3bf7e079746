import { notFound } from "next/navigation";
import { visible } from "@/lib/access/ability";
import { type Actor, coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { tableOf } from "@/lib/core/csv";
import { columnToDay, localDay } from "@/lib/core/dates";
import { nameRecords, readEvidence } from "@/lib/kpis/data";
import { figureInWords, INDICATOR_WORDS, STATUS_WORDS, targetInWords } from "@/lib/kpis/labels";
import type { ContentCount, Evidence, Facts } from "@/lib/kpis/rules/facts";
import type { Counted } from "@/lib/kpis/rules/indicator";
import { indicatorOf } from "@/lib/kpis/rules/indicators/all";
import { organisationsOf } from "@/lib/kpis/rules/indicators/passing-on";
import { allMeasured, elapsedOn, measured } from "@/lib/kpis/rules/measured";
import { reachOf } from "@/lib/kpis/rules/reach";
import { listMilestones } from "@/lib/programmes/data";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

/** Records that one page lists. */
const PAGE = 50;

/** Every indicator with its figure, its target and how it stands, and whom the programme reached. Aggregates only. */
export async function loadKpis(programmeId: string) {
  const programme = await loadOwnProgramme(programmeId);
  const { actor, ability } = await requireActor();
  const evidence = await evidenceFor(actor, programme);
  const { facts } = evidence;
  return {
    programme,
    mayTake: coordinatesIn(actor, programmeId),
    indicators: allMeasured(evidence, elapsed(programme)),
    reach: reachOf(facts),
    subjects: facts.subjects,
    milestones: await listMilestones(programmeId, visible(ability, "see", "Milestone")),
  };
}

/** The indicators as a table to take along; not found for those who do not coordinate here. */
export async function takeKpis(programmeId: string) {
  const { indicators, mayTake } = await loadKpis(programmeId);
  if (!mayTake) notFound();
  return tableOf(
    [
      { label: "Code", cell: ({ code }) => code },
      { label: "Indicator", cell: ({ code }) => INDICATOR_WORDS[code].title },
      { label: "Numerator", cell: ({ figure }) => figure.numerator },
      { label: "Denominator", cell: ({ figure }) => figure.denominator },
      { label: "Figure", cell: ({ figure, kind }) => figureInWords(figure, kind) },
      { label: "Target", cell: ({ target, kind }) => targetInWords(target, kind) },
      { label: "Stands at", cell: ({ status }) => STATUS_WORDS[status] },
      { label: "How it is counted", cell: ({ code }) => INDICATOR_WORDS[code].rule },
    ],
    indicators,
  );
}

/** One indicator: its rule, its figure, and for coordinators the records it was counted from, a page of them. */
export async function loadIndicator(programmeId: string, code: string, page: number) {
  const programme = await loadOwnProgramme(programmeId);
  const { actor } = await requireActor();
  const indicator = indicatorOf(code) ?? notFound();
  const evidence = await evidenceFor(actor, programme);
  const { facts, content, targets } = evidence;
  const figure = indicator.measure(facts, content);
  const leads = actor.leads.includes(programmeId);
  const colleges = leads
    ? programme.colleges.map(({ college }) => college.id)
    : actor.coordinates.filter((each) => each.programmeId === programmeId).map((each) => each.collegeId);
  const records = inReach(figure.records ?? [], facts, colleges);
  const shown = records.slice((page - 1) * PAGE, page * PAGE);
  const kept = targets[code];
  return {
    programme,
    ...measured(indicator, evidence, elapsed(programme)),
    usualTarget: indicator.target,
    targetVersion: kept?.version ?? 0,
    maySetTarget: leads && indicator.target !== null && !programme.closedAt,
    mayOpen: colleges.length > 0,
    organisations: code === "4d" ? organisationsOf(facts) : null,
    byCollege: content.filter((row) => row.measure === MEASURES[code] && row.collegeId !== null),
    records: await nameRecords(shown),
    ...{ page, pages: Math.ceil(records.length / PAGE), opened: records.length },
    hidden: (figure.records?.length ?? 0) - records.length,
  };
}

/** What the database counts for these indicators, which it may tell a college at a time. */
const MEASURES: Record<string, ContentCount["measure"]> = {
  "2c": "useful",
  "2e": "contact",
  "4b": "thenNow",
  O1: "motivations",
  O3: "community",
};

type Programme = Awaited<ReturnType<typeof loadOwnProgramme>>;

const elapsed = ({ startsOn, finishesOn, closedAt, timeZone }: Programme) =>
  elapsedOn(
    { startsOn: columnToDay(startsOn), finishesOn: columnToDay(finishesOn), isClosed: closedAt !== null },
    localDay(now(), timeZone),
  );

/**
 * What this person may be told of. While a year runs, a figure over private answers that moves with one answer would tell
 * it to whoever watches: tutors see those figures when the year has closed, and the evaluation's once its totals stand.
 */
async function evidenceFor(actor: Actor, programme: Programme): Promise<Evidence> {
  const evidence = await readEvidence(programme.id);
  if (coordinatesIn(actor, programme.id) || programme.closedAt) return evidence;
  const content = evidence.content.filter(({ measure }) => measure === "community" || measure === "continue");
  return { ...evidence, content };
}

/** The records that concern somebody of these colleges, those that do not count yet first. */
function inReach(records: Counted[], { people, visits }: Facts, colleges: string[]): Counted[] {
  const college = new Map(people.map(({ id, collegeId }) => [id, collegeId]));
  const pairs = new Map(visits.map(({ id, hostId, visitorId }) => [id, [hostId, visitorId]]));
  const concerned = ({ kind, id, other }: Counted): string[] =>
    kind === "visit" ? (pairs.get(id) ?? []) : kind === "pair" ? [id, other ?? ""] : [id];
  return records
    .filter(
      (record) =>
        colleges.length > 0 &&
        (["entry", "workshop", "subject"].includes(record.kind) ||
          concerned(record).some((id) => colleges.includes(college.get(id) ?? ""))),
    )
    .toSorted((a, b) => Number(a.yes) - Number(b.yes));
}
