import { spanInWords } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import { type Key, personId, player } from "@/prisma/seed/cast";
import type { Told } from "@/prisma/seed/visits/rows";

type Moment = { at: Date; by: Key; act: string; from: string | null; to: string; told: Told };

/** Who did what, as the log tells it. */
function moments(told: Told): Moment[] {
  const { row, story } = told;
  const proposer = story.invitedByHost ? story.host : story.visitor;
  const answerer = story.invitedByHost ? story.visitor : story.host;
  const called = { declined: "decline", cancelled: "cancel", not_held: "notHeld" } as const;
  const ending = story.state in called ? called[story.state as keyof typeof called] : null;
  const moment = (at: unknown, by: Key, act: string, from: string | null, to: string): Moment[] =>
    at instanceof Date ? [{ at, by, act, from, to, told }] : [];
  return [
    ...moment(row.createdAt, proposer, "propose", null, "proposed"),
    ...moment(row.agreedAt, answerer, "agree", "proposed", "agreed"),
    ...moment(row.visitedAt, story.visitor, "visit", "agreed", "visited"),
    ...moment(row.recordedAt, story.visitor, "record", "visited", "recorded"),
    ...moment(row.sharedAt, story.visitor, "share", "recorded", "shared"),
    ...moment(row.acknowledgedAt, story.host, "acknowledge", "shared", "acknowledged"),
    ...(ending
      ? moment(row.endedAt, answerer, ending, row.agreedAt ? "agreed" : "proposed", story.state)
      : []),
  ];
}

const latest = (visits: Told[]) =>
  visits.flatMap(moments).sort((one, other) => other.at.getTime() - one.at.getTime());

/** The last dozen steps, oldest first. */
export function eventRows(visits: Told[]): Prisma.EventCreateManyInput[] {
  return latest(visits)
    .slice(0, 12)
    .reverse()
    .map(({ at, by, act, from, to, told: { row } }) => ({
      ...{ at, act, from, to },
      personId: personId(by),
      thing: "Visit",
      thingId: row.id,
      programmeId: row.programmeId,
    }));
}

const words = {
  propose: {
    kind: "visit-proposed",
    subject: (who: string) => `${who} proposes a visit`,
    text: (who: string, when: string) => `${who} proposes a visit on ${when}. It is agreed once you say yes.`,
  },
  agree: {
    kind: "visit-agreed",
    subject: (who: string) => `Your visit with ${who} is agreed`,
    text: (who: string, when: string) => `${who} said yes. Your visit is on ${when}.`,
  },
  share: {
    kind: "form-shared",
    subject: (who: string) => `${who} shared the form about your visit`,
    text: (who: string, when: string) => `${who} has shared what they wrote about the visit on ${when}.`,
  },
} as const;

/** Letters about the last steps of three kinds: who, when and where to look, never what anybody wrote in a form. */
export function letterRows(visits: Told[]): Prisma.LetterCreateManyInput[] {
  return (["propose", "agree", "share"] as const).flatMap((act) =>
    latest(visits)
      .filter((one) => one.act === act)
      .slice(0, 3)
      .map(({ by, at, told: { story, row } }) => {
        const { kind, subject, text } = words[act];
        const { name } = player(by);
        return {
          id: `letter-${kind}-${story.key}`,
          personId: personId(by === story.visitor ? story.host : story.visitor),
          kind,
          subject: subject(name),
          body: `${text(name, spanInWords(row.startsAt, row.endsAt))}\n\n/programmes/${row.programmeId}/visits/${row.id}\n`,
          createdAt: at,
          sentAt: new Date(at.getTime() + 4_000),
        };
      }),
  );
}
