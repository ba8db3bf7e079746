import {
  columnToDay,
  dayInWords,
  localDay,
  localMinutes,
  minutesToClock,
  spanInWords,
} from "@/lib/core/dates";
import type { RecordLine } from "@/lib/end-reports/engine/table";
import { wasAt } from "@/lib/end-reports/rules";
import { tookPlace, type VisitState } from "@/lib/visits/rules";

interface Span {
  startsAt: Date;
  endsAt: Date;
}

interface YearVisit extends Span {
  id: string;
  hostId: string;
  visitorId: string;
  state: VisitState;
  className: string;
  host: { person: { name: string }; college: { shortName: string } };
  visitor: { person: { name: string }; college: { shortName: string } };
}

interface YearMeeting extends Span {
  id: string;
  heldAt: Date | null;
  place: string;
  set: { name: string };
  attendances: { participationId: string; present: boolean }[];
}

interface YearAction {
  id: string;
  dueOn: Date;
  state: string;
}

export interface Year {
  participationId: string;
  personId: string;
  zone: string;
  visits: YearVisit[];
  records: { visitId: string; authorId: string; whatILearned: string }[];
  meetings: YearMeeting[];
  actions: YearAction[];
  actionTexts: { actionId: string; what: string; whatHappened: string }[];
  takeaways: { meetingId: string; text: string }[];
  actionWords: (state: string) => string;
}

const minutesOf = ({ startsAt, endsAt }: Span): number =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);

const total = (spans: Span[]): number => spans.reduce((sum, span) => sum + minutesOf(span), 0);

/** `2 h 30 min` */
export function hoursInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return `${hours} h`;
  return hours === 0 ? `${rest} min` : `${hours} h ${rest} min`;
}

/** One person's own year: where they went, who came, how long it took, what they took away and what they did. */
export function recordOf(year: Year) {
  const { participationId, zone } = year;
  const happened = year.visits.filter(({ state }) => tookPlace(state));
  const made = happened.filter(({ visitorId }) => visitorId === participationId);
  const received = happened.filter(({ hostId }) => hostId === participationId);
  const meetings = year.meetings.filter((meeting) => wasAt(meeting, participationId));
  const visit = (one: YearVisit, side: "made" | "received") => ({
    id: one.id,
    span: one,
    when: spanInWords(one.startsAt, one.endsAt, zone),
    hours: hoursInWords(minutesOf(one)),
    what: side === "made" ? `Visited ${named(one.host)}` : `Was visited by ${named(one.visitor)}`,
    className: one.className,
  });
  return {
    zone,
    made: made.map((one) => visit(one, "made")),
    received: received.map((one) => visit(one, "received")),
    meetings: meetings.map((one) => ({
      id: one.id,
      span: one as Span,
      when: spanInWords(one.startsAt, one.endsAt, zone),
      hours: hoursInWords(minutesOf(one)),
      what: [one.set.name, one.place].filter(Boolean).join(", "),
    })),
    learning: [...fromVisits(year, made), ...fromMeetings(year, meetings)],
    actions: year.actions.map((action) => {
      const text = year.actionTexts.find(({ actionId }) => actionId === action.id);
      return {
        id: action.id,
        day: columnToDay(action.dueOn),
        due: dayInWords(columnToDay(action.dueOn)),
        state: year.actionWords(action.state),
        what: text?.what ?? "",
        whatHappened: text?.whatHappened ?? "",
      };
    }),
    hours: {
      made: hoursInWords(total(made)),
      received: hoursInWords(total(received)),
      meetings: hoursInWords(total(meetings)),
      all: hoursInWords(total([...made, ...received, ...meetings])),
    },
  };
}

/** What somebody noted to take away from the visits they made, in their own forms. */
const fromVisits = ({ records, personId, zone }: Year, made: YearVisit[]) =>
  made.flatMap((one) =>
    records
      .filter(({ visitId, authorId }) => visitId === one.id && authorId === personId)
      .map(({ whatILearned }) => ({
        ...takenOn(one, zone, `Visit to ${one.host.person.name}`),
        text: whatILearned,
      })),
  );

/** And from the meetings they were at. */
const fromMeetings = ({ takeaways, zone }: Year, meetings: YearMeeting[]) =>
  meetings.flatMap((one) =>
    takeaways
      .filter(({ meetingId }) => meetingId === one.id)
      .map(({ text }) => ({ ...takenOn(one, zone, one.set.name), text })),
  );

function takenOn({ id, startsAt }: Span & { id: string }, zone: string, where: string) {
  const day = localDay(startsAt, zone);
  return { id, day, from: `${where}, ${dayInWords(day)}` };
}

const named = ({ person, college }: YearVisit["host"]): string => `${person.name}, ${college.shortName}`;

export type OwnRecord = ReturnType<typeof recordOf>;

/** The same year as lines of a table. */
export function linesOf({ zone, made, received, meetings, learning, actions }: OwnRecord): RecordLine[] {
  const span = ({ startsAt, endsAt }: Span) => ({
    day: localDay(startsAt, zone),
    from: minutesToClock(localMinutes(startsAt, zone)),
    to: minutesToClock(localMinutes(endsAt, zone)),
    hours: Math.round(minutesOf({ startsAt, endsAt }) / 0.6) / 100,
  });
  const untimed = { from: "", to: "", hours: null };
  const visits = (kind: string, list: typeof made) =>
    list.map((one) => ({ kind, ...span(one.span), what: one.what, notes: one.className }));
  return [
    ...visits("visit made", made),
    ...visits("visit received", received),
    ...meetings.map((one) => ({ kind: "set meeting", ...span(one.span), what: one.what, notes: "" })),
    ...learning.map(({ day, from, text }) => ({
      ...{ kind: "taken away", day, ...untimed, what: from, notes: text },
    })),
    ...actions.map(({ day, what, state, whatHappened }) => ({
      ...{ kind: "action", day, ...untimed, what },
      notes: [state, whatHappened].filter(Boolean).join(": "),
    })),
  ];
}
