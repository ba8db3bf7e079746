import Link from "next/link";
import { Reach } from "@/components/kpis/reach";
import { Badge } from "@/components/ui/badge";
import { Downloads } from "@/components/ui/downloads";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { dayInWords } from "@/lib/core/dates";
import {
  figureInWords,
  GOALS,
  INDICATOR_WORDS,
  STATUS_TONES,
  STATUS_WORDS,
  targetInWords,
} from "@/lib/kpis/labels";
import type { loadKpis } from "@/lib/kpis/loaders";
import { milestonesInWords } from "@/lib/programmes/labels";

export type KpisPageProps = Awaited<ReturnType<typeof loadKpis>>;
type Measured = KpisPageProps["indicators"][number];

/** The programme's goals in figures. Each figure opens its rule. */
export function KpisPage(props: KpisPageProps) {
  const { programme, indicators, mayTake } = props;
  const base = `/programmes/${programme.id}/kpis`;
  return (
    <>
      <PageHeading
        title="KPIs and outcomes"
        lead="Counted afresh each time this page opens, from what was done and never from what anybody wrote. Follow a figure to see how it is counted."
      />
      <Reach {...props} />
      <Milestones {...props} />
      {GOALS.map((goal) => (
        <Section key={goal.id} id={goal.id} title={goal.title}>
          <Table
            caption={goal.title}
            captionHidden
            rows={indicators.filter(({ code }) => goal.codes.includes(code))}
            rowKey={({ code }) => code}
            columns={[
              {
                label: "Indicator",
                names: true,
                cell: ({ code }) => (
                  <Link
                    href={`${base}/${code}`}
                    prefetch={false}
                    className="inline-flex min-h-11 items-center"
                  >
                    {code} {INDICATOR_WORDS[code].title}
                  </Link>
                ),
              },
              { label: "Figure", cell: ({ figure, kind }) => figureInWords(figure, kind) },
              { label: "Target", cell: ({ target, kind }) => targetInWords(target, kind) },
              { label: "Stands at", cell: ({ status }: Measured) => <Status status={status} /> },
            ]}
          />
        </Section>
      ))}
      {mayTake ? (
        <div className="mt-8">
          <Downloads href={`/api/tables/${programme.id}/kpis`} what="the KPIs" />
        </div>
      ) : null}
      <p className="mt-8 max-w-measure text-soft">
        Where fewer than five people answered, nothing is shown. All figures count tutors who accepted the
        ground rules and did not withdraw, unless their rule says otherwise.
      </p>
    </>
  );
}

/** How one figure stands, in words. */
export const Status = ({ status }: Pick<Measured, "status">) => (
  <Badge tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</Badge>
);

function Milestones({ programme, milestones }: KpisPageProps) {
  const promises = milestones.map(({ title, actualOn }) => ({
    title,
    status: actualOn ? ("met" as const) : ("toCome" as const),
  }));
  const moved = milestones.filter(
    ({ actualOn, forecastOn, baselineOn }) => !actualOn && forecastOn && forecastOn !== baselineOn,
  );
  return (
    <Section title="Milestones">
      <p className="max-w-measure font-bold">{milestonesInWords(promises) || "No milestones yet."}</p>
      {moved.length > 0 ? (
        <ul className="max-w-measure list-disc space-y-2 ps-5">
          {moved.map(({ id, title, forecastOn, movedOnPurpose, reason }) => (
            <li key={id}>
              {title}: {movedOnPurpose ? "moved on purpose to" : "now expected on"}{" "}
              {dayInWords(forecastOn ?? "")}. {reason}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <Link
          href={`/programmes/${programme.id}/milestones`}
          prefetch={false}
          className="inline-flex min-h-11 items-center"
        >
          All milestones
        </Link>
      </p>
    </Section>
  );
}
