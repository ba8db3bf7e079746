import Link from "next/link";
import { AcceptRules } from "@/components/my-year/accept-rules";
import { YearDesk, YearLeading } from "@/components/my-year/year-desk";
import { YearJourney } from "@/components/my-year/year-journey";
import { YearVisits } from "@/components/my-year/year-visits";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import type { loadMyYear } from "@/lib/my-year/loaders";

export type MyYearProps = Awaited<ReturnType<typeof loadMyYear>>;
type Year = MyYearProps["years"][number];

/** What is next for me, on top; then what is agreed, what waits for others, and my buddies. */
export function MyYear({ name, sorted, years, past, leading, today, toAccept }: MyYearProps) {
  const more = years.reduce(
    (sum, year) => sum + year.desk.length,
    leading.toNote.length + leading.toPlan.length,
  );
  const tutoring = years.filter((year) => year.hat.accepted && year.hat.roles.includes("tutor"));
  return (
    <>
      <PageHeading
        title="My year"
        kicker={name}
        lead={
          toAccept.length > 0
            ? "Before you start: read the ground rules below and accept them."
            : summary(sorted, tutoring.length > 0, more)
        }
      />
      {toAccept.map((part) => (
        <AcceptRules key={part.id} part={part} />
      ))}
      <YearVisits sorted={sorted} years={years} />
      <YearLeading leading={leading} />
      {years.map((year) => (
        <YearDesk key={year.hat.participationId} year={year} today={today} />
      ))}
      {tutoring.map((year) => (
        <YearJourney key={year.hat.participationId} year={year} />
      ))}
      {tutoring.map((year) => (
        <Buddies key={year.hat.participationId} year={year} />
      ))}
      {years.map((year) => (
        <Hats key={year.hat.participationId} year={year} />
      ))}
      {years.length === 0 ? (
        <EmptyState title="You take part in no running programme">
          Your coordinator can invite you. What you wrote in past years stays yours to read.
        </EmptyState>
      ) : null}
      {past.length > 0 ? (
        <Section title="Past years">
          <ul className="list-disc space-y-2 ps-6">
            {past.map((programme) => (
              <li key={programme.id}>
                <Link
                  href={`/programmes/${programme.id}/visits`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center"
                >
                  {programme.title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function summary(
  { mine, coming, theirs, made, received }: MyYearProps["sorted"],
  tutors: boolean,
  more: number,
): string {
  const counts = tutors ? ` Visits made: ${made}. Visits received: ${received}.` : "";
  const things = mine.length + more;
  if (things > 1) return `${things} things wait for you.${counts}`;
  if (things === 1) return `One thing waits for you.${counts}`;
  if (tutors && coming.length + theirs.length === 0)
    return `Nothing waits for you, and no visit is planned yet: choose a buddy below.${counts}`;
  return `Nothing waits for you.${counts}`;
}

function Buddies({ year: { programme, groups, buddies, open } }: { year: Year }) {
  if (!programme) return null;
  const base = `/programmes/${programme.id}`;
  if (groups.length === 0)
    return (
      <Section title="My buddies">
        <EmptyState title="No buddy group yet">
          Your coordinator forms the groups; a letter tells you when yours is ready.
        </EmptyState>
      </Section>
    );
  return (
    <Section
      title="My buddies"
      actions={
        <Link href={`${base}/buddy-groups`} prefetch={false} className="inline-flex min-h-11 items-center">
          Their themes
        </Link>
      }
    >
      <ul className="max-w-measure divide-y divide-line">
        {buddies.map((buddy) => (
          <li key={buddy.id} className="py-4 first:pt-0">
            <p className="font-bold">{buddy.person.name}</p>
            <p className="text-soft">
              {buddy.college.shortName}
              {buddy.subject ? `, ${buddy.subject.name}` : ""}
            </p>
            <div className="mt-2 flex flex-wrap gap-3">
              {open.toVisit.includes(buddy.id) ? (
                <ButtonLink href={`${base}/visits/new?with=${buddy.id}&direction=visit`}>
                  Visit {buddy.person.name}
                </ButtonLink>
              ) : null}
              {open.toHost.includes(buddy.id) ? (
                <ButtonLink href={`${base}/visits/new?with=${buddy.id}&direction=host`} kind="quiet">
                  Invite {buddy.person.name}
                </ButtonLink>
              ) : null}
              {!open.toVisit.includes(buddy.id) && !open.toHost.includes(buddy.id) ? (
                <p>Visits both ways are under way or done.</p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const COORDINATED = [
  ["overview", "Overview"],
  ["self-evaluations", "Self-evaluations"],
  ["buddy-groups", "Buddy groups"],
  ["visits", "Visits"],
  ["action-learning", "Action learning"],
  ["end-reports", "End reports"],
  ["settings", "Settings"],
] as const;

function Hats({ year: { hat, programme } }: { year: Year }) {
  const runs = hat.roles.includes("lead") || hat.roles.includes("coordinator");
  if (!runs || !hat.accepted || !programme) return null;
  return (
    <Section title="The programme you coordinate">
      <p>{programme.title}</p>
      <div className="flex flex-wrap gap-3">
        {COORDINATED.map(([place, label]) => (
          <ButtonLink key={place} href={`/programmes/${programme.id}/${place}`}>
            {label}
          </ButtonLink>
        ))}
      </div>
    </Section>
  );
}
