import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { shareInWords } from "@/lib/core/share";
import { ANSWER_WORDS } from "@/lib/evaluation/labels";
import type { GoingOn } from "@/lib/evaluation/rules";
import { ANSWERS, type Answer } from "@/lib/evaluation/schema";

interface TotalsProps {
  totals: { id: string; title: string; counts: Record<Answer, number> | null }[];
  goingOn: GoingOn;
}

/** How many said what; never who, and nothing where fewer than five rated. */
export function Totals({ totals, goingOn }: TotalsProps) {
  const sum = (counts: Record<Answer, number>) => ANSWERS.reduce((all, answer) => all + counts[answer], 0);
  return (
    <Section
      title="The totals"
      lead="All colleges together. Nothing is shown for an outcome that fewer than five rated."
    >
      <Table
        caption="How many said what"
        captionHidden
        rows={totals}
        rowKey={({ id }) => id}
        columns={[
          { label: "Outcome", names: true, cell: ({ title }) => title },
          ...ANSWERS.map((answer) => ({
            label: ANSWER_WORDS[answer],
            numeric: true,
            cell: ({ counts }: TotalsProps["totals"][number]) => (counts ? counts[answer] : "–"),
          })),
          {
            label: "Fully or mostly",
            cell: ({ counts }) =>
              counts ? shareInWords(counts.fully + counts.mostly, sum(counts)) : "Too few rated",
          },
        ]}
      />
      <p>
        {goingOn.answered === null || goingOn.goOn === null
          ? "Too few said whether they mean to go on."
          : `${shareInWords(goingOn.goOn, goingOn.answered)} mean to go on learning with colleagues.`}
      </p>
    </Section>
  );
}
