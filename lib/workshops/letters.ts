import { spanInWords } from "@/lib/core/dates";
import { env } from "@/lib/core/env";
import { type NewLetter, WORKSHOP_PLACE } from "@/lib/core/outbox";

export type PlaceNews =
  | "booked"
  | "waiting"
  | "promoted"
  | "moved"
  | "called-off"
  | "cancelled"
  | "follow-up";

interface Told {
  slug: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  onlineAt: string;
  reason: string;
  programme: { timeZone: string };
}

interface Receiver {
  personId: string | null;
  name: string;
  email: string;
}

const NEWS: Record<
  PlaceNews,
  (title: string, when: string, why: string) => { subject: string; text: string }
> = {
  booked: (title, when) => ({
    subject: `You have a place: ${title}`,
    text: `You have a place at “${title}” on ${when}.`,
  }),
  waiting: (title, when) => ({
    subject: `You are on the waiting list: ${title}`,
    text: `“${title}” on ${when} is full. You are on the waiting list, and we write to you when a place becomes free.`,
  }),
  promoted: (title, when) => ({
    subject: `A place has become free: ${title}`,
    text: `Somebody cancelled, and you now have a place at “${title}” on ${when}. If you can no longer come, please give it back with the link below.`,
  }),
  moved: (title, when, why) => ({
    subject: `Moved: ${title}`,
    text: `“${title}” has been moved to ${when}.${why}`,
  }),
  "called-off": (title, when, why) => ({
    subject: `Called off: ${title}`,
    text: `“${title}” on ${when} will not take place.${why}`,
  }),
  cancelled: (title, when) => ({
    subject: `Your place is given back: ${title}`,
    text: `You no longer have a place at “${title}” on ${when}.`,
  }),
  "follow-up": (title) => ({
    subject: `Did you try it? ${title}`,
    text: `Some weeks ago you came to “${title}”. Did you try anything from it? One tap on the page below tells us.`,
  }),
};

/** A letter about somebody's place, with the link that is theirs alone; to their account where they have one. */
export function placeLetter(news: PlaceNews, to: Receiver, workshop: Told, secret: string): NewLetter {
  const { title, startsAt, endsAt, place, onlineAt, programme } = workshop;
  const why = workshop.reason ? ` ${workshop.reason}` : "";
  const { subject, text } = NEWS[news](title, spanInWords(startsAt, endsAt, programme.timeZone), why);
  const where = [place, onlineAt].filter(Boolean).join("\n");
  const link = `${env().appUrl}/workshops/${workshop.slug}/place/${secret}`;
  const body = [text, where, `Your page, to cancel or to say how it was:\n${link}`]
    .filter(Boolean)
    .join("\n\n");
  const receiver = to.personId ? { personId: to.personId } : { toName: to.name, toAddress: to.email };
  return { ...receiver, kind: WORKSHOP_PLACE, subject, body: `${body}\n` };
}
