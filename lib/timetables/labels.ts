import { minutesToClock } from "@/lib/core/dates";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

interface Weekly {
  weekday: number;
  startsAt: number;
  endsAt: number;
  group: string;
  subject: string;
  site: { name: string } | null;
}

/** `Tuesday 10:00 to 12:00, ESOL Entry 3, Queensway` */
export function sessionInWords({ weekday, startsAt, endsAt, group, subject, site }: Weekly): string {
  const time = `${WEEKDAYS[weekday - 1]} ${minutesToClock(startsAt)} to ${minutesToClock(endsAt)}`;
  return [time, group || subject, site?.name].filter(Boolean).join(", ");
}
