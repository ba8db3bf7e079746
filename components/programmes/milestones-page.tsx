import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { MilestoneForm } from "@/components/programmes/milestone-form";
import { Badge } from "@/components/ui/badge";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { dayInWords } from "@/lib/core/dates";
import { addMilestone } from "@/lib/programmes/actions";
import {
  MILESTONE_TONES,
  MILESTONE_WORDS,
  milestonesInWords,
  slippageInWords,
} from "@/lib/programmes/labels";
import type { loadMilestones } from "@/lib/programmes/loaders";

export type MilestonesPageProps = Awaited<ReturnType<typeof loadMilestones>>;
type Milestone = MilestonesPageProps["milestones"][number];

/** The programme's dated promises: what was promised first, what is expected now, what came true, and why. */
export function MilestonesPage({ programme, milestones, mayEdit, open, areProposals }: MilestonesPageProps) {
  return (
    <>
      <PageHeading
        title="Milestones"
        lead="The day first promised always stays; where a milestone moved, the new day and the reason stand beside it."
      />
      {mayEdit && areProposals ? (
        <div className="mb-8">
          <Notice title="These days are proposals">
            <p>
              They come from the template of a usual year. Look through them; in the{" "}
              <Link href={`/programmes/${programme.id}/settings`}>settings</Link> they can be laid out anew by
              the term dates, until you change the first of them.
            </p>
          </Notice>
        </div>
      ) : null}
      {milestones.length === 0 ? (
        <EmptyState title="No milestones yet">
          {mayEdit ? "Add the first one below." : "The lead coordinator adds them."}
        </EmptyState>
      ) : (
        <>
          <p className="max-w-measure font-bold">{milestonesInWords(milestones)}</p>
          <ol className="mt-6 max-w-measure border-line border-t">
            {milestones.map((milestone) => (
              <li key={milestone.id} id={milestone.id} className="border-line border-b py-4">
                <MilestoneText milestone={milestone} />
                {open?.id === milestone.id ? (
                  <div className="my-4 border-edge border-s-4 ps-5">
                    <MilestoneForm milestone={open} />
                  </div>
                ) : mayEdit ? (
                  <Link
                    href={`/programmes/${programme.id}/milestones?change=${milestone.id}#${milestone.id}`}
                    prefetch={false}
                    className="inline-flex min-h-11 items-center"
                  >
                    Change<span className="sr-only"> {milestone.title}</span>
                  </Link>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      )}
      {programme.coordinates ? (
        <div className="mt-6">
          <Downloads href={`/api/tables/${programme.id}/milestones`} what="the milestones" />
        </div>
      ) : null}
      {mayEdit ? (
        <Section title="Add a milestone" lead="Something with a day that you want to be held to.">
          <ActionForm
            action={addMilestone}
            hidden={{ programmeId: programme.id, intentionKey: crypto.randomUUID() }}
            label="Add a milestone"
            submitLabel="Add this milestone"
            clearWhenDone
          >
            <TextField name="title" label="What is promised" />
            <DateField name="baselineOn" label="Promised for" />
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}

function MilestoneText({ milestone }: { milestone: Milestone }) {
  const { title, status, baselineOn, forecastOn, actualOn, reason, effect, decidedBy, slippage } = milestone;
  const moved = slippage.days !== 0;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-body font-bold" dir="auto">
          {title}
        </h2>
        <Badge tone={MILESTONE_TONES[status]}>{MILESTONE_WORDS[status]}</Badge>
      </div>
      <p>Promised for {dayInWords(baselineOn)}</p>
      {actualOn ? <p>Came true on {dayInWords(actualOn)}</p> : null}
      {!actualOn && forecastOn ? <p>Expected on {dayInWords(forecastOn)}</p> : null}
      {moved ? <p className="text-soft">{slippageInWords(slippage)}</p> : null}
      {reason ? (
        <p className="mt-2" dir="auto">
          {reason}
        </p>
      ) : null}
      {effect ? <p className="mt-2">What that does: {effect}</p> : null}
      {decidedBy ? <p className="mt-2 text-soft">Decided by {decidedBy}</p> : null}
    </>
  );
}
