import type { ListShown } from "@/components/self-evaluations/self-evaluations";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { dayInWords, localDay } from "@/lib/core/dates";

/** For coordinators: who has finished. That and no more. */
export function StatusList({ programmeId, tutors, next }: ListShown & { programmeId: string }) {
  return (
    <Section
      title="How far everybody is"
      lead="You see that one is finished, never what it says."
      actions={<Downloads href={`/api/tables/${programmeId}/self-evaluations`} what="how far everybody is" />}
    >
      <Table
        caption="Self-evaluations by tutor"
        captionHidden
        rows={tutors}
        rowKey={({ id }) => id}
        empty={<EmptyState title="No tutors yet">They appear here once they take part.</EmptyState>}
        columns={[
          { label: "Tutor", names: true, cell: ({ person }) => person.name },
          { label: "College", cell: ({ college }) => college.shortName },
          { label: "Self-evaluation", cell: ({ selfEvaluation }) => <State of={selfEvaluation} /> },
        ]}
      />
      {next ? (
        <p>
          <ButtonLink href={`/programmes/${programmeId}/self-evaluations?after=${next}`}>
            More tutors
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

function State({ of }: { of: ListShown["tutors"][number]["selfEvaluation"] }) {
  if (of?.finishedAt)
    return <Badge tone="done">{`Finished on ${dayInWords(localDay(of.finishedAt))}`}</Badge>;
  return of ? <Badge tone="waiting">Under way</Badge> : <Badge tone="neutral">Not started</Badge>;
}
