import {
  type Journeys,
  journeyKey,
  type VisitingSession,
  type VisitingYear,
  visitsBetween,
} from "@/lib/buddy-groups/engine/can-visit";

/** Somebody as far as visits are concerned. */
export interface Goer {
  id: string;
  siteId: string | null;
  sessions: VisitingSession[];
}

/** A part of a day of the week: 1 is Monday. */
export interface Slot {
  weekday: number;
  part: "morning" | "afternoon" | "evening";
}

const partOf = (minutes: number): Slot["part"] =>
  minutes < 12 * 60 ? "morning" : minutes < 17 * 60 ? "afternoon" : "evening";

/** Two hours of each part of the day, in minutes after midnight. */
const HOURS: Record<Slot["part"], [number, number]> = {
  morning: [600, 720],
  afternoon: [780, 900],
  evening: [1110, 1230],
};

/** When visits are possible between pairs, and what would open more of them. */
export class Visiting {
  constructor(
    private readonly journeys: Journeys,
    private readonly year: VisitingYear,
  ) {}

  /** The host's lessons to which the visitor can come. */
  lessons(visitor: Goer, host: Goer): VisitingSession[] {
    return host.sessions.filter((lesson) => {
      if (lesson.kind !== "teaching") return false;
      const { lessons } = visitsBetween([visitor, { ...host, sessions: [lesson] }], this.journeys, this.year);
      return (lessons[1] ?? 0) > 0;
    });
  }

  /** In how many lessons each can visit each, n x n by visitor and host. */
  matrix(people: Goer[]): Uint8Array {
    return visitsBetween(people, this.journeys, this.year).lessons;
  }

  can(visitor: Goer, host: Goer): boolean {
    return (visitsBetween([visitor, host], this.journeys, this.year).lessons[1] ?? 0) > 0;
  }

  /** The parts of the week in which the visitor can come. */
  slots(visitor: Goer, host: Goer): Slot[] {
    const all = this.lessons(visitor, host).map(
      ({ weekday, startsAt }): Slot => ({ weekday, part: partOf(startsAt) }),
    );
    return all
      .filter(
        (slot, at) => all.findIndex((one) => one.weekday === slot.weekday && one.part === slot.part) === at,
      )
      .toSorted((a, b) => a.weekday - b.weekday || HOURS[a.part][0] - HOURS[b.part][0]);
  }

  /** Minutes there from where the one sets out to where the other does; null where it is not known. */
  minutes(from: Goer, to: Goer): number | null {
    if (from.siteId === null || to.siteId === null) return null;
    return from.siteId === to.siteId ? 0 : (this.journeys.get(journeyKey(from.siteId, to.siteId)) ?? null);
  }

  /** The part of Monday to Friday in which one more lesson of the host's would open to most of these visitors. */
  bestLesson(host: Goer, visitors: Goer[]): { slot: Slot; opens: number } | null {
    const slots = [1, 2, 3, 4, 5].flatMap((weekday) =>
      (["morning", "afternoon", "evening"] as const).map((part): Slot => ({ weekday, part })),
    );
    const offers = slots.flatMap((slot) => {
      const [startsAt, endsAt] = HOURS[slot.part];
      const { weekday } = slot;
      if (
        host.sessions.some((one) => one.weekday === weekday && one.startsAt < endsAt && one.endsAt > startsAt)
      )
        return [];
      const lesson: VisitingSession = {
        ...{ kind: "teaching", weekday, startsAt, endsAt, siteId: host.siteId, fromOn: null, toOn: null },
      };
      const then = { ...host, sessions: [lesson] };
      return [{ slot, opens: visitors.filter((visitor) => this.can(visitor, then)).length }];
    });
    const [best] = offers.toSorted((a, b) => b.opens - a.opens);
    return best && best.opens > 0 ? best : null;
  }

  /** The weekday which, were it free, would let the visitor come to most of these hosts. */
  bestFreeDay(visitor: Goer, hosts: Goer[]): { weekday: number; opens: number } | null {
    const days = [1, 2, 3, 4, 5].map((weekday) => {
      const then = { ...visitor, sessions: visitor.sessions.filter((one) => one.weekday !== weekday) };
      return { weekday, opens: hosts.filter((host) => this.can(then, host)).length };
    });
    const [best] = days.toSorted((a, b) => b.opens - a.opens);
    return best && best.opens > 0 ? best : null;
  }
}
