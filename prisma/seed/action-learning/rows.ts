import { addDays, type Day, dayToColumn, localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import { afterwards, downToPresent } from "@/prisma/seed/action-learning/afterwards";
import { finishedSetOne } from "@/prisma/seed/action-learning/finished/set-one";
import { finishedSetThree } from "@/prisma/seed/action-learning/finished/set-three";
import { finishedSetTwo } from "@/prisma/seed/action-learning/finished/set-two";
import { runningMeetings } from "@/prisma/seed/action-learning/running";
import type { ActionStory, MeetingStory, TurnText } from "@/prisma/seed/action-learning/story";
import type { Year } from "@/prisma/seed/calendar";
import { type Key, personId, player } from "@/prisma/seed/cast";
import {
  groupId,
  groupsLeft,
  learningSets,
  participationId,
  programmeId,
  type YearLabel,
} from "@/prisma/seed/groups";
import { sites } from "@/prisma/seed/places";

const meetingId = (key: string): string => `meeting-${key}`;
const stories: Record<YearLabel, MeetingStory[]> = {
  finished: [...finishedSetOne, ...finishedSetTwo, ...finishedSetThree],
  running: runningMeetings,
};

/** A meeting as it is told, with its day, its row, and who was in the set and came. */
interface Told {
  story: MeetingStory;
  on: Day;
  /** The day of the set's next meeting, by which most actions are promised. */
  nextOn: Day;
  row: Prisma.SetMeetingCreateManyInput & { id: string; startsAt: Date; endsAt: Date };
  members: Key[];
  present: Key[];
}

function tell(label: YearLabel, year: Year, today: Day, story: MeetingStory): Told {
  const { key, set, week, weekday, site, room, state, away = [] } = story;
  const on = year.on(week, weekday);
  const next = stories[label].find((other) => other.set === set && other.week > week && !other.state);
  const [startsAt, endsAt] = [localInstant(on, 15 * 60 + 45), localInstant(on, 17 * 60 + 45)];
  const held = !state && on < today;
  const left = groupsLeft.filter((one) => label === "running" && one.group === set && one.lastWeek >= week);
  const members = [...(learningSets[label][set] ?? []), ...left.map((one) => one.key)];
  return {
    ...{ story, on, members },
    nextOn: next ? year.on(next.week, next.weekday) : addDays(on, 6 * 7),
    present: held ? members.filter((member) => !away.includes(member)) : [],
    row: {
      id: meetingId(key),
      programmeId: programmeId(label),
      setId: groupId(label, set),
      ...{ startsAt, endsAt },
      place: `${sites.find(({ id }) => id === `site-${site}`)?.name}, ${room}`,
      heldAt: held ? localInstant(on, 18 * 60) : null,
      cancelledAt: state === "cancelled" ? localInstant(addDays(on, -1), 16 * 60) : null,
    },
  };
}

/** All of a year's meetings: what is planned and held, who came, and what they kept of it. */
export function meetingRows(label: YearLabel, year: Year, today: Day) {
  const told = stories[label].map((story) => tell(label, year, today, story));
  const about = ({ row }: Told) => ({ meetingId: row.id, programmeId: row.programmeId });
  const readers = ({ present }: Told) => present.map(personId);
  const actions = told.flatMap((one) =>
    (one.story.actions ?? []).map((action, at) => ({ one, action, id: `action-${one.story.key}-${at + 1}` })),
  );
  return {
    setMeeting: told.map(({ row }): Prisma.SetMeetingCreateManyInput => row),
    setAttendance: told
      .filter(({ present }) => present.length > 0)
      .flatMap((one) =>
        one.members.map((key) => ({
          ...about(one),
          participationId: participationId(label, key),
          present: one.present.includes(key),
        })),
      ),
    setTurn: told.flatMap((one) =>
      (one.story.turns ? Object.keys(one.story.turns) : (downToPresent[one.story.key] ?? [])).map(
        (key, position) => ({ ...about(one), participationId: participationId(label, key), position }),
      ),
    ),
    ...afterwardsRows(told),
    setNote: told.flatMap((one) =>
      Object.entries(one.story.turns ?? {}).map(([key, turn]) => ({
        id: `note-${one.story.key}-${key}`,
        ...about(one),
        setId: one.row.setId,
        presenterId: participationId(label, key),
        authorId: personId(key),
        readerIds: readers(one),
        ...wordsOf(turn),
      })),
    ),
    setNoteDraft: told.flatMap((one) =>
      Object.entries(one.story.begun ?? {}).map(([key, values]) => ({
        ...{ ...about(one), authorId: personId(key), values, version: 2 },
        savedAt: localInstant(one.on, 18 * 60 + 25),
      })),
    ),
    setTakeaway: told.flatMap((one) =>
      Object.entries(one.story.takeaways ?? {}).map(([key, text]) => ({
        ...{ ...about(one), authorId: personId(key), text },
      })),
    ),
    setAction: actions.map(({ one, action, id }) => ({
      ...{ id, ...about(one), setId: one.row.setId, ownerId: participationId(label, action.owner) },
      dueOn: dayToColumn(action.dueWeeks ? addDays(one.on, action.dueWeeks * 7) : one.nextOn),
      createdAt: localInstant(one.on, 17 * 60 + 35),
      confirmedAt: action.noted ? null : localInstant(one.on, 17 * 60 + 35),
      ...endOf(one.on, action),
    })),
    setActionText: actions.map(({ one, action, id }) => ({
      ...{
        actionId: id,
        programmeId: one.row.programmeId,
        authorId: personId(action.owner),
        what: action.what,
      },
      readerIds: readers(one),
      whoAsks: action.asks ? player(action.asks).name : "",
      whatHappened: action.end?.whatHappened ?? "",
    })),
  };
}

/** What each set's facilitator, the first named in it, kept once a meeting was over. */
function afterwardsRows(told: Told[]) {
  const kept = told.map((one) => ({
    ...(afterwards[one.story.key] ?? {}),
    key: {
      ...{ meetingId: one.row.id, programmeId: one.row.programmeId },
      authorId: personId(one.members[0] ?? ""),
    },
    one,
  }));
  return {
    setReview: kept.flatMap(({ key, one, review }) =>
      review ? [{ ...key, setId: one.row.setId, readerIds: one.present.map(personId), ...review }] : [],
    ),
    debrief: kept.flatMap(({ key, debrief }) =>
      debrief
        ? [
            {
              ...{ ...key, steppedIn: debrief.steppedIn, whoWasQuiet: debrief.whoWasQuiet },
              helpWanted: debrief.helpWanted ?? false,
            },
          ]
        : [],
    ),
    debriefProcess: kept.flatMap(({ key, debrief }) =>
      debrief ? [{ ...key, worked: debrief.worked, change: debrief.change }] : [],
    ),
  };
}

function wordsOf(turn: TurnText) {
  if (turn === "dontRecord") return { dontRecord: true };
  const { issue, questions = "", insight = "" } = turn;
  return { issue, questions, insight };
}

function endOf(on: Day, { end }: ActionStory) {
  if (!end) return {};
  return { state: end.state, closedAt: localInstant(addDays(on, end.weeks * 7), 19 * 60 + 10), version: 2 };
}
