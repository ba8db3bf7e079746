import { Status } from "@/components/kpis/kpis-page";
import { RecordList } from "@/components/kpis/record-list";
import { TargetForm } from "@/components/kpis/target-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { shareInWords } from "@/lib/core/share";
import { figureInWords, GOALS, INDICATOR_WORDS, targetInWords } from "@/lib/kpis/labels";
import type { loadIndicator } from "@/lib/kpis/loaders";

export type IndicatorPageProps = Awaited<ReturnType<typeof loadIndicator>>;

/** One figure: how it is counted, how it stands, and what it was counted from. */
export function IndicatorPage(props: IndicatorPageProps) {
  const { programme, code, kind, figure, target, status, organisations } = props;
  const { title, rule } = INDICATOR_WORDS[code];
  const goal = GOALS.find(({ codes }) => codes.includes(code));
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: `/programmes/${programme.id}/kpis`, label: "KPIs and outcomes" },
          { label: `${code} ${title}` },
        ]}
      />
      <PageHeading title={`${code} ${title}`} kicker={goal?.title} />
      <Facts
        facts={[
          { label: "Figure", value: figureInWords(figure, kind) },
          { label: "Target", value: targetInWords(target, kind) },
          { label: "Stands at", value: <Status status={status} /> },
          { label: "How it is counted", value: rule },
          ...(organisations === null
            ? []
            : [{ label: "Organisations beyond the colleges", value: organisations }]),
          ...byCollege(props),
        ]}
      />
      <RecordList {...props} />
      {props.maySetTarget ? (
        <Section title="Target" lead="Leave it empty to go back to the usual target.">
          <TargetForm {...props} />
        </Section>
      ) : null}
    </>
  );
}

function byCollege({ programme, byCollege, mayOpen }: IndicatorPageProps) {
  if (!mayOpen) return [];
  return byCollege.map(({ collegeId, numerator, denominator }) => ({
    label: programme.colleges.find(({ college }) => college.id === collegeId)?.college.shortName ?? "",
    value: shareInWords(numerator, denominator),
  }));
}
