import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { type Table, tableOf } from "@/lib/core/csv";
import {
  columnToDay,
  dayInWords,
  localDay,
  localMinutes,
  minutesToClock,
  spanInWords,
  timeInWords,
} from "@/lib/core/dates";
import { loadOwnProgramme } from "@/lib/programmes/loaders";
import {
  countPlaces,
  findWorkshop,
  listFeedback,
  listPlaces,
  listTutors,
  listWorkshops,
  type ShownWorkshop,
} from "@/lib/workshops/data";
import { PLACE_WORDS } from "@/lib/workshops/labels";
import { asksWhetherTried, mayBeHeld, workshopState } from "@/lib/workshops/rules";

/** A workshop as pages of its programme show it. */
function asShown(workshop: ShownWorkshop) {
  const { programme, startsAt, endsAt, plannedOn } = workshop;
  const planned = columnToDay(plannedOn);
  return {
    ...workshop,
    state: workshopState(workshop),
    when: spanInWords(startsAt, endsAt, programme.timeZone),
    /** The first day it was planned for, where it is another one now. */
    movedFrom: planned === localDay(startsAt, programme.timeZone) ? null : dayInWords(planned),
    leaders: workshop.leads.map(({ participation }) => participation.person.name),
  };
}

/** The workshops of a programme, with how many signed up. */
export async function loadWorkshops(programmeId: string) {
  const { ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  const workshops = await listWorkshops(programmeId, visible(ability, "see", "Workshop"));
  const count = await countPlaces(workshops.map(({ id }) => id));
  return {
    programme,
    mayPlan: can(ability, "create", "Workshop", newIn(programmeId)),
    workshops: workshops.map((workshop) => ({
      ...asShown(workshop),
      booked: count(workshop.id, "booked"),
      waiting: count(workshop.id, "waiting"),
    })),
  };
}

const newIn = (programmeId: string) => ({
  id: "",
  programmeId,
  audience: "programme" as const,
  openedAt: null,
});

/** One workshop; for those who run it also who signed up, as far as they may see them, and what people made of it. */
export async function loadWorkshop(programmeId: string, id: string) {
  const { ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  const seen = { AND: [visible(ability, "see", "Workshop"), { programmeId }] };
  const workshop = (await findWorkshop(id, seen)) ?? notFound();
  const mayRun = can(ability, "edit", "Workshop", workshop);
  const count = await countPlaces([id]);
  const places = mayRun ? await listPlaces(id, visible(ability, "see", "WorkshopPlace")) : [];
  const feedback = mayRun && workshop.heldAt ? await listFeedback(id) : [];
  const at = now();
  return {
    programme,
    workshop: asShown(workshop),
    booked: count(id, "booked"),
    waiting: count(id, "waiting"),
    mayRun,
    mayHold: mayRun && mayBeHeld(workshop, at),
    mayFollowUp: mayRun && !workshop.followedUpAt && asksWhetherTried(workshop, at),
    places: places.map((place) => ({ ...place, since: timeInWords(place.createdAt, programme.timeZone) })),
    feedback,
  };
}

/** The form that plans a workshop, or changes one; not found for whoever may do neither. */
export async function loadWorkshopForm(programmeId: string, id?: string) {
  const { ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  if (!can(ability, "create", "Workshop", newIn(programmeId))) notFound();
  const workshop = id ? ((await findWorkshop(id, { programmeId })) ?? notFound()) : null;
  const clock = (instant: Date) => minutesToClock(localMinutes(instant, programme.timeZone));
  return {
    programme,
    workshop,
    closed: workshop !== null && (workshop.heldAt !== null || workshop.cancelledAt !== null),
    slot: workshop
      ? {
          day: localDay(workshop.startsAt, programme.timeZone),
          from: clock(workshop.startsAt),
          to: clock(workshop.endsAt),
        }
      : { day: "", from: "", to: "" },
    tutors: (await listTutors(programmeId)).map((tutor) => ({ value: tutor.id, label: tutor.person.name })),
  };
}

/** The sign-ups that this person sees, to take along. */
export async function takePlaces(id: string): Promise<Table> {
  const { ability } = await requireActor();
  const workshop = (await findWorkshop(id)) ?? notFound();
  if (!can(ability, "edit", "Workshop", workshop)) notFound();
  const places = await listPlaces(id, visible(ability, "see", "WorkshopPlace"));
  const came = { true: "yes", false: "no" } as const;
  return tableOf(
    [
      { label: "name", cell: ({ name }) => name },
      { label: "email", cell: ({ email }) => email },
      { label: "organisation", cell: ({ organisation }) => organisation },
      { label: "role", cell: ({ role }) => role },
      { label: "college", cell: ({ college }) => college?.shortName ?? "" },
      { label: "access_needs", cell: ({ accessNeeds }) => accessNeeds },
      { label: "state", cell: ({ state }) => PLACE_WORDS[state] },
      { label: "came", cell: ({ attended }) => (attended === null ? "" : came[`${attended}`]) },
      { label: "signed_up", cell: ({ createdAt }) => timeInWords(createdAt, workshop.programme.timeZone) },
    ],
    places,
  );
}
