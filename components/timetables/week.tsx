import Link from "next/link";
import type { TimetablePageProps } from "@/components/timetables/timetable-page";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { datesInWords, hoursInWords, KIND_WORDS, timeOfWeek, WEEKDAYS } from "@/lib/timetables/labels";
import { overlaps } from "@/lib/timetables/rules";

type WeekProps = TimetablePageProps & { hrefToChange: (id: string) => string };
type Session = TimetablePageProps["sessions"][number];

/** The sessions of a week, day by day. */
export function Week({ sessions, more, owner, isMine, mayEdit, isGone, hrefToChange }: WeekProps) {
  const pairs = overlaps(sessions);
  return (
    <div className="space-y-8">
      {isGone ? <Notice kind="warning">That session is not here any more.</Notice> : null}
      {pairs.length > 0 ? (
        <Notice kind="warning" title="Some sessions overlap">
          <ul>
            {pairs.slice(0, 5).map(([one, other]) => (
              <li key={`${one.id} ${other.id}`}>
                {timeOfWeek(one)} and {hoursInWords(other)}
              </li>
            ))}
          </ul>
          <p>{pairs.length > 5 ? `And ${pairs.length - 5} more. ` : ""}That is allowed. Is it so?</p>
        </Notice>
      ) : null}
      {sessions.length === 0 ? <NothingYet {...{ owner, isMine, mayEdit }} /> : null}
      {WEEKDAYS.map((day, at) => {
        const ofDay = sessions.filter(({ weekday }) => weekday === at + 1);
        return ofDay.length > 0 ? (
          <section key={day} aria-label={day} className="max-w-measure">
            <h2 className="border-edge border-b-2 pb-1 text-h3">{day}</h2>
            <ul>
              {ofDay.map((session) => (
                <SessionLine
                  key={session.id}
                  session={session}
                  href={mayEdit ? hrefToChange(session.id) : undefined}
                />
              ))}
            </ul>
          </section>
        ) : null;
      })}
      {more ? <Notice>There are more sessions than this page shows. Download them to see all.</Notice> : null}
    </div>
  );
}

function NothingYet({ owner, isMine, mayEdit }: Pick<WeekProps, "owner" | "isMine" | "mayEdit">) {
  return (
    <EmptyState
      title="No sessions yet"
      action={mayEdit ? <ButtonLink href="#add">Add the first session</ButtonLink> : undefined}
    >
      {mayEdit
        ? `Add one session after another below, or bring them all in a file. ${isMine ? "Five minutes, once a year." : ""}`
        : `${isMine ? "You have" : `${owner.person.name} has`} put in none.`}
    </EmptyState>
  );
}

function SessionLine({ session, href }: { session: Session; href?: string }) {
  const { kind, group, subject, learners, site, college } = session;
  const place = site?.name ?? college?.shortName;
  const register = learners === null ? "" : `${learners}\u00a0learners`;
  const details = [group && subject, place, register, datesInWords(session)].filter(Boolean).join(" · ");
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-b py-3">
      <span className="w-36 shrink-0 font-semibold tabular-nums">{hoursInWords(session)}</span>
      <span className="min-w-48 flex-1">
        {kind === "unavailable" ? <Badge tone="neutral">{KIND_WORDS.unavailable}</Badge> : null}{" "}
        <span dir="auto">{group || subject || (kind === "teaching" ? KIND_WORDS.teaching : "")}</span>
        {details ? <span className="block text-soft">{details}</span> : null}
      </span>
      {href ? (
        <Link href={href} prefetch={false} className="inline-flex min-h-11 items-center">
          Change<span className="sr-only"> {timeOfWeek(session)}</span>
        </Link>
      ) : null}
    </li>
  );
}
