import { notFound } from "next/navigation";
import { visible } from "@/lib/access/ability";
import { anybodysAbility, currentActor, openToAll } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { columnToDay, dayInWords, localDay, spanInWords } from "@/lib/core/dates";
import {
  countPlaces,
  findBySlug,
  findOwnPlace,
  findPlace,
  listOpen,
  type ShownWorkshop,
} from "@/lib/workshops/data";
import { asksWhetherTried, takesSignUps, workshopState } from "@/lib/workshops/rules";

function asShown(workshop: ShownWorkshop) {
  const { slug, title, about, place, onlineAt, capacity, reason, startsAt, endsAt, programme } = workshop;
  const planned = columnToDay(workshop.plannedOn);
  return {
    ...{ slug, title, about, place, onlineAt, capacity, reason },
    state: workshopState(workshop),
    programme: programme.title,
    when: spanInWords(startsAt, endsAt, programme.timeZone),
    movedFrom: planned === localDay(startsAt, programme.timeZone) ? null : dayInWords(planned),
    leaders: workshop.leads.map(({ participation }) => participation.person.name),
  };
}

/** Workshops to come that are open to everybody. */
export async function loadOpenWorkshops() {
  const workshops = await listOpen(visible(openToAll(), "see", "Workshop"), now());
  const count = await countPlaces(workshops.map(({ id }) => id));
  return workshops.map((workshop) => ({ ...asShown(workshop), booked: count(workshop.id, "booked") }));
}

/** One workshop to sign up for; not found until it is open, and one in the programme only for its people. */
export async function loadPublicWorkshop(slug: string) {
  const workshop =
    (await findBySlug(slug, visible(await anybodysAbility(), "see", "Workshop"))) ?? notFound();
  const actor = await currentActor();
  const count = await countPlaces([workshop.id]);
  return {
    workshop: asShown(workshop),
    booked: count(workshop.id, "booked"),
    open: takesSignUps(workshop, now()),
    me: actor && { name: actor.name, email: actor.email },
    own: actor && (await findOwnPlace(workshop.id, actor.personId)),
  };
}

/** Somebody's place, opened by the secret of their letter. */
export async function loadPlace(slug: string, secret: string) {
  const place = (await findPlace(secret)) ?? notFound();
  const { workshop, feedback, name, state, attended } = place;
  if (workshop.slug !== slug) notFound();
  const at = now();
  const came = state === "booked" && attended !== false;
  return {
    workshop: asShown(workshop),
    secret,
    place: { name, state },
    mayCancel: state !== "cancelled" && takesSignUps(workshop, at),
    mayGiveFeedback: came && workshopState(workshop) === "held",
    maySayTried: feedback !== null && asksWhetherTried(workshop, at),
    feedback,
  };
}
