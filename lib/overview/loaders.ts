import { notFound } from "next/navigation";
import { visible } from "@/lib/access/ability";
import { collegesRun } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { type Table, tableOf } from "@/lib/core/csv";
import {
  type After,
  listNudges,
  listSetMeetings,
  listStates,
  listTutors,
  readYear,
} from "@/lib/overview/data";
import { BOARD_WORDS, cellWords, waitingWords } from "@/lib/overview/labels";
import { cellsOf, countTurns, isAskedFor, summarise } from "@/lib/overview/rules/board";
import { factsOf } from "@/lib/overview/rules/facts";
import { BOARD_STAGES, calendarOf } from "@/lib/overview/rules/stages";
import { boardAsk } from "@/lib/overview/schema";
import { countPeople } from "@/lib/people/data";
import { listMilestones } from "@/lib/programmes/data";
import { loadOwnProgramme } from "@/lib/programmes/loaders";
import { tallyVisits } from "@/lib/visits/data";
import { tookPlace } from "@/lib/visits/rules";

type Programme = Awaited<ReturnType<typeof loadOwnProgramme>>;

/** Lines of the board, and reminders, on one page. */
const PAGE = 25;

/** The programme at a glance: figures that everybody in it may know, and its milestones. */
export async function loadOverview(programmeId: string) {
  const programme = await loadOwnProgramme(programmeId);
  const { ability } = await requireActor();
  const tutors = await countPeople(programmeId);
  const { states: visits, learners } = await tallyVisits(programmeId);
  const inStates = (wanted: (state: Parameters<typeof tookPlace>[0]) => boolean) =>
    [...visits].reduce((sum, [state, count]) => (wanted(state) ? sum + count : sum), 0);
  return {
    programme,
    tutors: programme.colleges.map(({ college }) => ({ ...college, tutors: tutors.get(college.id) ?? 0 })),
    visits: {
      planned: inStates((state) => state === "proposed" || state === "agreed"),
      tookPlace: inStates(tookPlace),
      complete: inStates((state) => state === "acknowledged"),
      learners,
    },
    milestones: (await listMilestones(programmeId, visible(ability, "see", "Milestone"))).map(
      (milestone) => ({
        title: milestone.title,
        status: milestone.actualOn ? ("met" as const) : ("toCome" as const),
      }),
    ),
  };
}

/**
 * The lines of the board. Three lists are read whatever is asked for, and added up by the rules that also decide who
 * may be reminded: status only, of the people of these colleges.
 */
async function readBoard(programme: Programme, collegeIds: string[] | null, after?: string) {
  const { ability } = await requireActor();
  const { id } = programme;
  const at = now();
  const known = factsOf(
    await listTutors({ programmeId: id, collegeIds, after }),
    await listStates(id, visible(ability, "see", "Visit")),
    await listSetMeetings(id, visible(ability, "see", "SetMeeting")),
    at,
  );
  const evaluation = visible(ability, "see", "Evaluation");
  const year = await readYear(id, visible(ability, "see", "Milestone"), evaluation);
  const calendar = calendarOf(programme, year.milestones, at);
  const people = known.map(({ person: { nudges, isAfter, name, college, ...row }, facts }) => ({
    ...{ id: row.id, name, college, isAfter, facts },
    cells: cellsOf(facts, nudges, calendar),
  }));
  return { year, calendar, people };
}

/** Where everybody is, for those who coordinate; null for everybody else. */
export async function loadBoard(programmeId: string, query: Record<string, unknown>) {
  const { actor } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  if (!programme.coordinates) return null;
  const asked = boardAsk(query);
  const run = collegesRun(actor, programmeId);
  const colleges = run ? [] : programme.colleges.map((each) => each.college);
  const college = colleges.find(({ id }) => id === asked.college);
  const ask = { ...asked, college: college?.id };
  const { people, ...rest } = await readBoard(programme, college ? [college.id] : run, ask.after);
  const shown = people.filter(({ name, isAfter, cells }) => isAfter && isAskedFor(name, cells, ask));
  return {
    ...{ programme, ask, colleges, ...rest },
    /** Whom "remind everybody" reaches: the college that is shown, or all. */
    collegeId: college?.id ?? run?.[0],
    summary: summarise(people),
    turns: countTurns(people.map(({ facts }) => facts)),
    people: shown.slice(0, PAGE),
    next: shown.length > PAGE ? shown[PAGE - 1]?.id : undefined,
  };
}

/** The same board to take along: everybody who is theirs, a word for each stage, and what waits for whom. */
export async function takeBoard(programmeId: string): Promise<Table> {
  const { actor } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  if (!programme.coordinates) notFound();
  const { people } = await readBoard(programme, collegesRun(actor, programmeId));
  type Line = (typeof people)[number];
  return tableOf(
    [
      { label: "name", cell: ({ name }) => name },
      { label: "college", cell: ({ college }) => college },
      ...BOARD_STAGES.map((stage, at) => ({
        label: BOARD_WORDS[stage].toLowerCase(),
        cell: ({ cells, facts }: Line) => (cells[at] ? cellWords(cells[at], facts) : ""),
      })),
      { label: "waits for them", cell: ({ cells }) => waitingWords(cells) },
    ],
    people,
  );
}

/** Reminders that went out to the people who are theirs, the latest first; not found for whoever coordinates nobody. */
export async function loadNudges(programmeId: string, after?: string) {
  const { ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  if (!programme.coordinates) notFound();
  const found = await listNudges(programmeId, visible(ability, "see", "Nudge"), PAGE + 1, readAfter(after));
  const nudges = found.slice(0, PAGE);
  const last = nudges.at(-1);
  const next = found.length > PAGE && last ? `${last.sentAt.getTime()}_${last.id}` : undefined;
  return { programme, nudges, next };
}

/** Reads where a page goes on from its address; nonsense there is the first page. */
function readAfter(after: string | undefined): After | undefined {
  const [, time, id] = after?.match(/^(\d{1,14})_(\w{1,64})$/) ?? [];
  return id ? { sentAt: new Date(Number(time)), id } : undefined;
}
