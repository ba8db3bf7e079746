import Link from "next/link";
import { ActButton } from "@/components/forms/act-button";
import { WhoSees } from "@/components/forms/who-sees";
import { PeriodForm } from "@/components/timetables/period-form";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { columnToDay, dayInWords } from "@/lib/core/dates";
import { addPeriod, changePeriod, removePeriod } from "@/lib/timetables/actions/periods";
import type { loadTermDates } from "@/lib/timetables/loaders";
import { gapAfter } from "@/lib/timetables/rules";

type TermDatesProps = Awaited<ReturnType<typeof loadTermDates>> & {
  /** The period to change. */
  change?: string;
};
type CollegeDates = TermDatesProps["colleges"][number];

/** When each college teaches; what lies between is half-term or holiday. */
export function TermDates({ programme, colleges, change }: TermDatesProps) {
  return (
    <Section
      id="term-dates"
      title="Term dates"
      lead="Give each stretch of teaching, half-term to half-term. What lies between two of them is holiday: no visit is due then."
    >
      <WhoSees {...whoSees("TeachingPeriod")} />
      {colleges.map((college) => (
        <College key={college.id} college={college} programme={programme} change={change} />
      ))}
    </Section>
  );
}

function College({
  college,
  programme,
  change,
}: Pick<TermDatesProps, "programme" | "change"> & { college: CollegeDates }) {
  const place = { programmeId: programme.id, collegeId: college.id };
  const begins = columnToDay(programme.startsOn);
  const earlier = college.periods.filter(({ finishesOn }) => finishesOn < begins);
  const current = college.periods.filter(({ finishesOn }) => finishesOn >= begins);
  return (
    <section aria-label={college.name} className="max-w-measure space-y-6 pt-4">
      <h3 className="text-h3">{college.name}</h3>
      {current.length > 0 ? (
        <Periods periods={current} place={place} change={change} />
      ) : (
        <EmptyState title="No term dates yet">
          Add the first stretch of teaching below. Six make a usual year.
        </EmptyState>
      )}
      {earlier.length > 0 ? (
        <Disclosure summary="Earlier years" open={earlier.some(({ id }) => id === change)}>
          <Periods periods={earlier} place={place} change={change} />
        </Disclosure>
      ) : null}
      <PeriodForm
        action={addPeriod}
        hidden={{ ...place, intentionKey: crypto.randomUUID() }}
        prefix={college.id}
        under={current.length > 0 ? `Add term dates for ${college.shortName}` : undefined}
        label={`Add term dates for ${college.shortName}`}
        submitLabel="Add these dates"
        keeps={college.begun}
        clearWhenDone
      />
    </section>
  );
}

interface PeriodsProps {
  periods: CollegeDates["periods"];
  place: { programmeId: string; collegeId: string };
  change?: string;
}

function Periods({ periods, place, change }: PeriodsProps) {
  return (
    <ol className="border-line border-t">
      {periods.map((period, at) => {
        const gap = gapAfter(period, periods[at + 1]);
        const hidden = { ...place, periodId: period.id, version: period.version };
        return (
          <li key={period.id}>
            <div className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-2">
              <p className="min-w-56 flex-1">
                <strong dir="auto">{period.name}</strong>
                <span className="block">
                  {dayInWords(period.startsOn)} to {dayInWords(period.finishesOn)}
                </span>
              </p>
              {period.id === change ? null : (
                <Link
                  href={`/programmes/${place.programmeId}/settings?change=${period.id}#term-dates`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center"
                >
                  Change<span className="sr-only"> {period.name}</span>
                </Link>
              )}
            </div>
            {period.id === change ? (
              <div className="my-4 space-y-6 border-edge border-s-4 ps-5">
                <PeriodForm
                  action={changePeriod}
                  hidden={hidden}
                  prefix={period.id}
                  fields={period}
                  label={`Change ${period.name}`}
                  submitLabel="Keep the change"
                  keeps={period.begun}
                />
                <ActButton
                  action={removePeriod}
                  label="Remove these dates"
                  kind="danger"
                  hidden={hidden}
                  confirm={{
                    question: "From then on these weeks count as holiday.",
                    label: "Yes, remove them",
                  }}
                />
              </div>
            ) : null}
            {gap ? (
              <p className="border-line border-b py-2 text-soft">
                Holiday: {dayInWords(gap.startsOn)} to {dayInWords(gap.finishesOn)}
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
