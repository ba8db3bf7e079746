import type { VisitingSession } from "@/lib/buddy-groups/engine/can-visit";

interface Goer {
  siteId: string | null;
  sessions: VisitingSession[];
}

interface Year {
  startsOn: string;
  finishesOn: string;
}

const DAY = 86_400_000;

/** Whether a session is held on a day, as a calendar would have it. */
function isHeld(session: VisitingSession, day: string, year: Year): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  return (
    weekday === session.weekday &&
    day >= (session.fromOn ?? year.startsOn) &&
    day <= (session.toOn ?? year.finishesOn)
  );
}

/**
 * The lessons of the host's to which the visitor can come, found by leafing through every day of the year: slow, and
 * nothing like what it is held against.
 */
export function lessonsOpen(
  visitor: Goer,
  host: Goer,
  minutes: (from: string, to: string) => number,
  year: Year,
): VisitingSession[] {
  return host.sessions.filter((lesson) => {
    if (lesson.kind !== "teaching") return false;
    const way = visitor.siteId && lesson.siteId ? minutes(visitor.siteId, lesson.siteId) : 0;
    const back = visitor.siteId && lesson.siteId ? minutes(lesson.siteId, visitor.siteId) : 0;
    const [leaves, isBack] = [lesson.startsAt - way, lesson.endsAt + back];
    for (let at = Date.parse(year.startsOn); at <= Date.parse(year.finishesOn); at += DAY) {
      const day = new Date(at).toISOString().slice(0, 10);
      if (!isHeld(lesson, day, year)) continue;
      const busy = visitor.sessions.some(
        (one) => isHeld(one, day, year) && one.startsAt < isBack && one.endsAt > leaves,
      );
      if (!busy) return true;
    }
    return false;
  });
}
