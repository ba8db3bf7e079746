import Link from "next/link";
import type { MyYearProps } from "@/components/my-year/my-year";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { spanInWords } from "@/lib/core/dates";
import { deskWords } from "@/lib/my-year/labels";

type Year = MyYearProps["years"][number];

/** What waits for whoever coordinates. */
export function YearDesk({ year: { programme, desk }, today }: { year: Year; today: string }) {
  if (!programme || desk.length === 0) return null;
  return (
    <Section title="Next for you as a coordinator" lead={programme.title}>
      <ul className="max-w-measure divide-y divide-line">
        {desk.map((item) => {
          const { words, place } = deskWords(item, today);
          return (
            <li key={words} className="py-2 first:pt-0">
              <Link
                href={`/programmes/${programme.id}/${place}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {words}
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The next meeting of whoever facilitates, or a set that has none yet, and those gone by that are not noted yet. */
export function YearLeading({ leading: { toNote, toPlan, next } }: Pick<MyYearProps, "leading">) {
  if (toNote.length + toPlan.length === 0 && !next) return null;
  const pathOf = (meeting: { programmeId: string; id: string }) =>
    `/programmes/${meeting.programmeId}/action-learning/${meeting.id}`;
  return (
    <Section title="Next for you as a facilitator">
      <ul className="max-w-measure divide-y divide-line">
        {toNote.map((meeting) => (
          <li key={meeting.id} className="py-5 first:pt-0">
            <p className="font-bold text-lead">Note whether {meeting.set.name} met, and who came</p>
            <p className="text-soft">{spanInWords(meeting.startsAt, meeting.endsAt)}</p>
            <div className="mt-3">
              <ButtonLink href={`${pathOf(meeting)}/facilitate`} kind="primary">
                Note it
              </ButtonLink>
            </div>
          </li>
        ))}
        {toPlan.map((set) => (
          <li key={set.id} className="py-5 first:pt-0">
            <p className="font-bold text-lead">{set.name} has no meeting yet</p>
            <p className="text-soft">You facilitate it, so its day and place are yours to choose.</p>
            <div className="mt-3">
              <ButtonLink
                href={`/programmes/${set.programmeId}/action-learning/sets/${set.id}#plan`}
                kind="primary"
              >
                Plan the first meeting
              </ButtonLink>
            </div>
          </li>
        ))}
        {next ? (
          <li className="py-4 first:pt-0">
            <Link
              href={pathOf(next)}
              prefetch={false}
              className="inline-flex min-h-11 items-center font-bold"
            >
              {next.set.name} meets
            </Link>
            <p className="text-soft">
              {spanInWords(next.startsAt, next.endsAt)}
              {next.place ? `, ${next.place}` : ""}
            </p>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}
