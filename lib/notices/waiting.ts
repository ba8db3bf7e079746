import { visible } from "@/lib/access/ability";
import { type Actor, collegesRun } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { meetingsOf } from "@/lib/action-learning/data/meetings";
import { addDays, columnToDay, dayInWords, localDay } from "@/lib/core/dates";
import { readDesks, readSteps } from "@/lib/my-year/data";
import { deskWords, TURN_WORDS } from "@/lib/my-year/labels";
import { deskItems, meetingsToLead } from "@/lib/my-year/rules/desk";
import { sortVisits } from "@/lib/my-year/rules/turns";
import { listProgrammes } from "@/lib/programmes/data";
import { visitsOf } from "@/lib/visits/data";

const DAY_MS = 86_400_000;

/** How long before its day a step of the year is spoken of, and how long a wish for help is. */
const AHEAD_DAYS = 14;
const HELP_DAYS = 28;

/** What waits for somebody now, in words: names and days, never what anybody wrote. */
export async function whatWaits(actor: Actor, at: Date): Promise<string[]> {
  const programmes = await listProgrammes(visible(rulesFor(actor), "see", "Programme"));
  const open = actor.hats.filter((hat) => hat.current);
  const title = (id: string) => programmes.find((programme) => programme.id === id)?.title ?? "";
  const toAccept = open
    .filter((hat) => !hat.accepted)
    .map((hat) => `Read and accept the ground rules of “${title(hat.programmeId)}”`);
  return [
    ...toAccept,
    ...(await visitsThatWait(actor, at)),
    ...(await meetingsThatWait(actor, at)),
    ...(await stepsThatWait(actor, programmes, at)),
    ...(await deskOf(actor, at)),
  ];
}

async function visitsThatWait(actor: Actor, at: Date): Promise<string[]> {
  const { mine } = sortVisits(await visitsOf(actor.active), actor.active, at);
  return mine.map(({ visit, turn, side }) => {
    const other = side === "host" ? visit.visitor : visit.host;
    return TURN_WORDS[turn](other.person.name).title;
  });
}

async function meetingsThatWait(actor: Actor, at: Date): Promise<string[]> {
  const { toNote } = meetingsToLead(await meetingsOf(actor.active), actor.facilitates, at);
  return toNote.map(
    ({ set, startsAt }) => `Note who came to the meeting of ${set.name} on ${dayInWords(localDay(startsAt))}`,
  );
}

type Programmes = Awaited<ReturnType<typeof listProgrammes>>;

/** The self-evaluation and the end report of a tutor, from two weeks before their days. */
async function stepsThatWait(actor: Actor, programmes: Programmes, at: Date): Promise<string[]> {
  const until = addDays(localDay(at), AHEAD_DAYS);
  const tutors = actor.hats.filter(
    ({ participationId, roles }) => actor.active.includes(participationId) && roles.includes("tutor"),
  );
  const rows = await readSteps(tutors.map(({ participationId }) => participationId));
  return tutors.flatMap(({ participationId, programmeId }) => {
    const steps = rows.find((row) => row.participationId === participationId);
    const milestones = programmes.find(({ id }) => id === programmeId)?.milestones ?? [];
    const isNear = (stage: string) =>
      milestones.some(
        (each) => each.stage === stage && columnToDay(each.forecastOn ?? each.baselineOn) <= until,
      );
    return [
      ...(steps?.selfEvaluation !== "finished" && isNear("self_evaluation")
        ? ["Your self-evaluation is not finished yet"]
        : []),
      ...(steps?.report !== "submitted" && isNear("end_reports") ? ["Your end report is not in yet"] : []),
    ];
  });
}

async function deskOf(actor: Actor, at: Date): Promise<string[]> {
  const desks = actor.activeIn.flatMap((programmeId) =>
    (collegesRun(actor, programmeId) ?? [null]).map((collegeId) => ({ programmeId, collegeId })),
  );
  if (desks.length === 0) return [];
  const today = localDay(at);
  const rows = await readDesks(desks, new Date(at.getTime() - HELP_DAYS * DAY_MS), addDays(today, 7));
  return rows.flatMap((row) => deskItems(row, today).map((item) => deskWords(item, today).words));
}
