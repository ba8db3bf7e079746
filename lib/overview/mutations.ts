import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvents } from "@/lib/core/events";
import { postLetters } from "@/lib/core/outbox";
import { done, type Result, refused } from "@/lib/core/result";
import { listSetMeetings, listStates, listTutors, namedVisits, type Tutor } from "@/lib/overview/data";
import { nudgeLetter } from "@/lib/overview/letters";
import { cellsOf } from "@/lib/overview/rules/board";
import { factsOf } from "@/lib/overview/rules/facts";
import { type BoardStage, type Calendar, calendarOf, STAGE_OF } from "@/lib/overview/rules/stages";
import { turnsOf } from "@/lib/overview/rules/turns";

/** Who reminds whom of what: one person, everybody of a college, or everybody of the programme. */
export interface NudgeWhom {
  by: { personId: string; name: string };
  programmeId: string;
  stage: BoardStage;
  participationId?: string;
  collegeId?: string;
}

/** What came of it. Nobody is told whether a reminder also went out by e-mail: that is its receiver's own choice. */
export interface NudgeOutcome {
  /** Whom a reminder was written to, by name. */
  sent: string[];
  /** For how many it waits who had a reminder about it in the last five working days. */
  resting: number;
}

/** How many people are locked at a time: a letter to two thousand never holds up what any of them is doing. */
const BATCH = 100;
const TIMEOUT_MS = 15_000;

/**
 * Reminds those for whom a stage waits, a hundred in one transaction. The people are locked first and looked at
 * afterwards: of fifty presses at once one finds nobody reminded yet, and whoever did it a moment before is not
 * reminded at all. Broken off in the middle, those reached were reminded, and a second press reaches the others.
 */
export async function nudge(whom: NudgeWhom, at: Date): Promise<Result<NudgeOutcome>> {
  const all: NudgeOutcome = { sent: [], resting: 0 };
  for (let after: string | undefined = ""; after !== undefined; ) {
    const result: Result<NudgeOutcome & { last?: string }> = await nudgeSome(whom, after, at);
    if (!result.ok) return result;
    all.sent.push(...result.value.sent);
    all.resting += result.value.resting;
    after = result.value.last;
  }
  return done(all);
}

/** The next hundred; `last` says where the ones after them begin, if there may be any. */
function nudgeSome(whom: NudgeWhom, after: string, at: Date) {
  return asPerson(
    whom.by.personId,
    async (tx): Promise<Result<NudgeOutcome & { last?: string }>> => {
      const ids = await lockPeople(tx, whom, after);
      const calendar = await readCalendar(tx, whom.programmeId, at);
      if (calendar.closed) return refused("NOT_NOW");
      const waiting = await whoWaits(tx, whom, ids, calendar, at);
      const now = waiting.filter(({ mayNudge }) => mayNudge).map(({ person }) => person);
      if (now.length > 0) await write(tx, whom, now, calendar, at);
      return done({
        sent: now.map(({ name }) => name),
        resting: waiting.length - now.length,
        last: ids.length === BATCH ? ids.at(-1) : undefined,
      });
    },
    TIMEOUT_MS,
  );
}

/** Holds these people's rows until the end, in one order for everybody, so that two who remind never cross. */
async function lockPeople(tx: Transaction, whom: NudgeWhom, after: string): Promise<string[]> {
  const { programmeId, participationId = null, collegeId = null } = whom;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select "id" from "Participation" where "programmeId" = ${programmeId} and "finishedOn" is null
      and (${participationId}::text is null or "id" = ${participationId})
      and (${collegeId}::text is null or "collegeId" = ${collegeId})
      and "id" > ${after}
    order by "id" limit ${BATCH} for no key update`;
  return rows.map(({ id }) => id);
}

async function readCalendar(tx: Transaction, programmeId: string, at: Date): Promise<Calendar> {
  const programme = await tx.programme.findUniqueOrThrow({
    where: { id: programmeId },
    select: {
      timeZone: true,
      closedAt: true,
      milestones: { select: { stage: true, baselineOn: true, forecastOn: true } },
    },
  });
  return calendarOf(programme, programme.milestones, at);
}

async function whoWaits(tx: Transaction, whom: NudgeWhom, ids: string[], calendar: Calendar, at: Date) {
  const { programmeId, stage } = whom;
  const theirs = { OR: [{ hostId: { in: ids } }, { visitorId: { in: ids } }] };
  const known = factsOf(
    await listTutors({ programmeId, collegeIds: null, ids }, tx),
    await listStates(programmeId, theirs, tx),
    await listSetMeetings(programmeId, {}, tx),
    at,
  );
  return known.flatMap(({ person, facts }) =>
    cellsOf(facts, person.nudges, calendar)
      .filter((cell) => cell.stage === stage && cell.waitsFor === "person")
      .map(({ mayNudge }) => ({ person, mayNudge })),
  );
}

/** The reminders, the events and the letters, each in one statement. */
async function write(tx: Transaction, whom: NudgeWhom, people: Tutor[], calendar: Calendar, at: Date) {
  const { programmeId, by } = whom;
  const stage = STAGE_OF[whom.stage];
  const rows = await tx.nudge.createManyAndReturn({
    data: people.map(({ id, collegeId }) => ({
      ...{ programmeId, collegeId, stage, fromId: by.personId, toId: id, sentAt: at },
    })),
    select: { id: true },
  });
  await recordEvents(
    tx,
    rows.map(({ id }) => ({
      ...{ personId: by.personId, act: "create", thing: "Nudge", thingId: id, programmeId },
    })),
  );
  const ids = people.map(({ id }) => id);
  const visits = stage === "visits" ? await namedVisits(programmeId, ids, tx) : [];
  await postLetters(
    tx,
    people.map(({ id, personId, name }) =>
      nudgeLetter({
        ...{ personId, name, programmeId, stage, from: by.name },
        turns: turnsOf(id, visits, at, calendar.timeZone),
      }),
    ),
  );
}
