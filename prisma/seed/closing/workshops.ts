import { type Day, dayToColumn, localInstant } from "@/lib/core/dates";
import { hashSecret } from "@/lib/core/ids";
import type { Prisma } from "@/prisma/generated/client";
import { nextEarlySeptember, type Year } from "@/prisma/seed/calendar";
import { type Key, personId, player } from "@/prisma/seed/cast";
import { type WorkshopText, workshopTexts } from "@/prisma/seed/closing/workshop-texts";
import { participationId, programmeId } from "@/prisma/seed/groups";
import { collegeId } from "@/prisma/seed/places";

type Years = { finished: Year; running: Year };

const workshopId = (key: string): string => `workshop-${key}`;

function dayOf({ year, planned, movedTo }: WorkshopText, years: Years): Day {
  if (movedTo === "early September") return nextEarlySeptember(years[year].finishesOn);
  return years[year].on(...(movedTo ?? planned));
}

/** The final workshop lies ahead or behind, as the day of loading has it. */
const stageOf = (text: WorkshopText, on: Day, today: Day): WorkshopText["stage"] =>
  text.stage === "held" && on >= today ? "open" : text.stage;

function workshopRow(text: WorkshopText, years: Years, today: Day): Prisma.WorkshopCreateManyInput {
  const {
    key,
    year,
    title,
    about,
    audience = "everybody",
    planned,
    place,
    capacity = null,
    reason = "",
  } = text;
  const on = dayOf(text, years);
  const stage = stageOf(text, on, today);
  const [startsAt, endsAt] = [localInstant(on, 13 * 60 + 30), localInstant(on, 16 * 60)];
  const first = years[year].on(...planned);
  const over = stage === "held" || stage === "closed";
  const before = (days: number) => new Date(localInstant(first, 9 * 60).getTime() - days * 86_400_000);
  return {
    id: workshopId(key),
    ...{
      programmeId: programmeId(year),
      slug: `example-${key}`,
      title,
      about,
      audience,
      place,
      capacity,
      reason,
    },
    ...{ plannedOn: dayToColumn(first), startsAt, endsAt },
    openedAt: stage === "planned" ? null : before(35),
    heldAt: over ? new Date(endsAt.getTime() + 30 * 60_000) : null,
    cancelledAt: stage === "cancelled" ? before(1) : null,
    feedbackClosedAt: stage === "closed" ? new Date(endsAt.getTime() + 14 * 86_400_000) : null,
    followedUpAt: stage === "closed" ? new Date(endsAt.getTime() + 43 * 86_400_000) : null,
    intentionKey: `example-workshop-${key}`,
    version: 4,
  };
}

interface Comer {
  key?: Key;
  name: string;
  email: string;
  organisation: string;
  role?: string;
  accessNeeds?: string;
}

const comersOf = ({ tutors, guests }: WorkshopText): Comer[] => [
  ...tutors.map((key) => ({ key, name: player(key).name, email: player(key).email, organisation: "" })),
  ...guests,
];

function placeRows(text: WorkshopText, years: Years, today: Day): Prisma.WorkshopPlaceCreateManyInput[] {
  const { key, year, planned, waiting = 0, cancelled = 0, absent = 0 } = text;
  const comers = comersOf(text);
  const stage = stageOf(text, dayOf(text, years), today);
  const over = stage === "held" || stage === "closed";
  const opened = localInstant(years[year].on(...planned), 9 * 60).getTime() - 34 * 86_400_000;
  return comers.map(({ key: tutor, role = "", accessNeeds = "", ...who }, at) => {
    const state =
      at < cancelled ? "cancelled" : at >= comers.length - waiting ? "waiting" : ("booked" as const);
    const id = `place-${key}-${at + 1}`;
    const createdAt = new Date(opened + at * 3_600_000);
    return {
      id,
      ...{ workshopId: workshopId(key), programmeId: programmeId(year), ...who, role, accessNeeds, state },
      personId: tutor ? personId(tutor) : null,
      collegeId: tutor ? collegeId(player(tutor).college) : null,
      attended: over && state === "booked" ? at >= absent : null,
      tokenHash: hashSecret(`example-${id}`),
      createdAt,
      cancelledAt: state === "cancelled" ? new Date(createdAt.getTime() + 86_400_000) : null,
      intentionKey: `example-${id}`,
    };
  });
}

function feedbackRows(
  text: WorkshopText,
  years: Years,
  today: Day,
): Prisma.WorkshopFeedbackCreateManyInput[] {
  const on = dayOf(text, years);
  const closed = text.stage === "closed";
  const came = placeRows(text, years, today).filter(({ attended }) => attended);
  return came.slice(0, -1).map(({ id = "" }, at) => ({
    ...{ placeId: id, workshopId: workshopId(text.key) },
    useful: at % 4 === 3 ? "partly" : "very",
    willTry: text.willTry?.[at] ?? "",
    whatNext: at === 1 ? "The same again with examples from evening classes." : "",
    mayContact: at % 2 === 0,
    givenAt: localInstant(on, 17 * 60 + at),
    triedIt: closed && at % 2 === 0 ? (at % 4 === 2 ? "planned" : "yes") : null,
    triedAt: closed && at % 2 === 0 ? new Date(localInstant(on, 17 * 60).getTime() + 50 * 86_400_000) : null,
  }));
}

/** Workshops in every state, who signed up, who came, and what they made of it. */
export function workshopRows(finished: Year, running: Year, today: Day) {
  const years = { finished, running };
  return {
    workshop: workshopTexts.map((text) => workshopRow(text, years, today)),
    workshopLead: workshopTexts.flatMap(({ key, year, leads }) =>
      leads.map(
        (lead): Prisma.WorkshopLeadCreateManyInput => ({
          workshopId: workshopId(key),
          participationId: participationId(year, lead),
          programmeId: programmeId(year),
        }),
      ),
    ),
    workshopPlace: workshopTexts.flatMap((text) => placeRows(text, years, today)),
    workshopFeedback: workshopTexts.flatMap((text) => feedbackRows(text, years, today)),
  };
}
