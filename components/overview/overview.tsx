import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { columnToDay, dayInWords } from "@/lib/core/dates";
import type { loadOverview } from "@/lib/overview/loaders";
import { milestonesInWords } from "@/lib/programmes/labels";

type OverviewProps = Awaited<ReturnType<typeof loadOverview>> & {
  /** What only those who coordinate see: what is still to do before it can begin, and, as children, where everybody is. */
  start?: ReactNode;
  children?: ReactNode;
};

/** The programme at a glance. */
export function Overview({ programme, tutors, visits, milestones, start, children }: OverviewProps) {
  const all = tutors.reduce((sum, college) => sum + college.tutors, 0);
  return (
    <>
      <PageHeading
        title={programme.title}
        lead={`${day(programme.startsOn)} to ${day(programme.finishesOn)}. Led by ${programme.leadCollege.name}.`}
      />
      {start}
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
      {children}
      <Section title="Milestones">
        <p className="max-w-measure">{milestonesInWords(milestones) || "No milestones yet."}</p>
        <ButtonLink href={`/programmes/${programme.id}/milestones`}>All milestones</ButtonLink>
      </Section>
    </>
  );
}

const day = (column: Date) => dayInWords(columnToDay(column));
