import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { columnToDay, dayInWords } from "@/lib/core/dates";
import type { loadOverview } from "@/lib/overview/loaders";

type OverviewProps = Awaited<ReturnType<typeof loadOverview>>;
type Milestone = OverviewProps["milestones"][number];

/** The programme at a glance. */
export function Overview({ programme, tutors, visits, milestones }: OverviewProps) {
  const all = tutors.reduce((sum, college) => sum + college.tutors, 0);
  return (
    <>
      <PageHeading
        title={programme.title}
        lead={`${day(programme.startsOn)} to ${day(programme.finishesOn)}. Led by ${programme.leadCollege.name}.`}
      />
      <Facts
        facts={[
          {
            label: "Tutors",
            value: `${all} (${tutors.map((each) => `${each.tutors} at ${each.shortName}`).join(", ")})`,
          },
          { label: "Visits planned", value: visits.planned },
          { label: "Visits that took place", value: visits.tookPlace },
          {
            label: "Complete",
            value: `${visits.complete} of ${visits.tookPlace}, read and acknowledged by the host`,
          },
          {
            label: "Learners present",
            value: `${visits.learners}, added up over the visits whose form was shared`,
          },
        ]}
      />
      <Section
        title="Milestones"
        lead="The date first promised stays; where it moved, the new one and the reason stand beside it."
      >
        <Table
          caption="Milestones"
          captionHidden
          rows={milestones}
          rowKey={(milestone) => milestone.id}
          empty={<p>No milestones yet.</p>}
          columns={[
            { label: "Milestone", names: true, cell: (milestone) => milestone.title },
            { label: "Planned", cell: ({ baselineOn }) => day(baselineOn) },
            { label: "Now", cell: nowOn },
            { label: "State", cell: (milestone) => <State {...milestone} /> },
          ]}
        />
      </Section>
    </>
  );
}

const day = (column: Date) => dayInWords(columnToDay(column));

function nowOn({ actualOn, forecastOn, baselineOn, reason }: Milestone) {
  const on = actualOn ?? forecastOn ?? baselineOn;
  return reason ? `${day(on)}. ${reason}` : day(on);
}

function State({ actualOn, forecastOn, baselineOn, movedOnPurpose }: Milestone) {
  if (actualOn) return <Badge tone="done">Met</Badge>;
  if (movedOnPurpose) return <Badge tone="neutral">Moved on purpose</Badge>;
  if (forecastOn && forecastOn > baselineOn) return <Badge tone="waiting">Moved</Badge>;
  return <Badge tone="neutral">To come</Badge>;
}
