import { type Day, dayToColumn, localInstant } from "@/lib/core/dates";
import type { Prisma, VisitState } from "@/prisma/generated/client";
import { addWorkingDays, type Year } from "@/prisma/seed/calendar";
import { player } from "@/prisma/seed/cast";
import { formOf } from "@/prisma/seed/forms/form";
import { buddyGroups, groupId, participationId, programmeId, type YearLabel } from "@/prisma/seed/groups";
import { collegeId, rooms, siteId } from "@/prisma/seed/places";
import { themeId } from "@/prisma/seed/themes/rows";
import { type Occasion, occasion, readSession } from "@/prisma/seed/timetables";
import { finishedLessons, type VisitStory } from "@/prisma/seed/visits/story";

/** A visit as it is told, with the day and lesson it fell on and its row. */
export interface Told {
  label: YearLabel;
  story: VisitStory;
  on: Day;
  row: Prisma.VisitCreateManyInput & { startsAt: Date; endsAt: Date };
}

const order: VisitState[] = ["proposed", "agreed", "visited", "recorded", "shared", "acknowledged"];

/** Whether a visit got as far as a state; one that was called off had been agreed. */
export function reached(state: VisitState, at: VisitState): boolean {
  if (state === "cancelled" || state === "not_held") return at === "proposed" || at === "agreed";
  return order.indexOf(state) >= order.indexOf(at);
}

/** How many moves led to a state; each raises the version by one. */
function moves(state: VisitState): number {
  if (state === "declined") return 1;
  return state === "cancelled" || state === "not_held" ? 2 : order.indexOf(state);
}

const minute = 60_000;
const after = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * minute);

function when(label: YearLabel, year: Year, today: Day, { visitor, host, when }: VisitStory): Occasion {
  if (label === "running") return occasion(year, today, visitor, host, when);
  const session = readSession(finishedLessons[host] ?? "");
  return { on: year.on("week" in when ? when.week : 1, session.weekday), session };
}

function sharedGroup(label: YearLabel, { visitor, host, openDoor, group }: VisitStory): string | null {
  if (openDoor) return null;
  const found = Object.entries(buddyGroups[label]).find(
    ([, keys]) => keys.includes(visitor) && keys.includes(host),
  );
  const name = group ?? found?.[0];
  if (!name) throw new Error(`${visitor} and ${host} share no group`);
  return groupId(label, name);
}

/** When each step was taken. Steps before a visit are counted back from it, or from today if it is to come. */
function steps(story: VisitStory, on: Day, today: Day, starts: Date, ends: Date) {
  const { state, sharedAfter = 1 } = story;
  const toCome = on >= today;
  const asked = toCome ? addWorkingDays(today, state === "proposed" ? -2 : -8) : addWorkingDays(on, -12);
  const agreed = toCome ? addWorkingDays(today, -6) : addWorkingDays(on, -10);
  const shared = addWorkingDays(on, sharedAfter);
  const at = (step: VisitState, instant: Date) => (reached(state, step) ? instant : null);
  const ended: Partial<Record<VisitState, Date>> = {
    declined: localInstant(addWorkingDays(asked, 1), 8 * 60 + 15),
    cancelled: localInstant(addWorkingDays(on, -1), 17 * 60 + 40),
    not_held: after(starts, 30),
  };
  return {
    createdAt: localInstant(asked, 16 * 60 + 20),
    agreedAt: at("agreed", localInstant(agreed, 12 * 60 + 5)),
    visitedAt: at("visited", after(ends, 10)),
    recordedAt: at("recorded", after(ends, 75)),
    sharedAt: at("shared", localInstant(shared, 12 * 60 + 40)),
    acknowledgedAt: at("acknowledged", localInstant(addWorkingDays(shared, 2), 17 * 60 + 5)),
    endedAt: ended[state] ?? null,
  };
}

export function tellVisit(label: YearLabel, year: Year, today: Day, story: VisitStory): Told {
  const { key, visitor, host, state, invitedByHost = false } = story;
  const { on, session } = when(label, year, today, story);
  if (!session.lesson) throw new Error(`${host} teaches nothing then`);
  const { site, className } = session.lesson;
  const [startsAt, endsAt] = [localInstant(on, session.startsAt), localInstant(on, session.endsAt)];
  const [hostId, visitorId] = [participationId(label, host), participationId(label, visitor)];
  const form = reached(state, "shared") ? formOf(key) : undefined;
  const row = {
    id: `visit-${key}`,
    programmeId: programmeId(label),
    groupId: sharedGroup(label, story),
    origin: story.openDoor ? ("open_door" as const) : ("buddies" as const),
    ...{ hostId, visitorId },
    hostCollegeId: collegeId(player(host).college),
    visitorCollegeId: collegeId(player(visitor).college),
    proposedById: invitedByHost ? hostId : visitorId,
    awaitingId: state === "proposed" ? (invitedByHost ? visitorId : hostId) : null,
    ...{ state, startsAt, endsAt },
    onDate: dayToColumn(on),
    siteId: siteId(site),
    room: rooms[site][session.weekday % rooms[site].length] ?? "",
    className,
    themeId: themeId(label, host, 1),
    learnersPresent: form?.learners ?? null,
    talkedOn: form ? dayToColumn(on) : null,
    ...steps(story, on, today, startsAt, endsAt),
    intentionKey: `example-${key}`,
    version: 1 + moves(state),
  };
  return { label, story, on, row };
}
