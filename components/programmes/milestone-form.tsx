import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { DateField } from "@/components/forms/date-field";
import { LongTextField } from "@/components/forms/long-text-field";
import { TextField } from "@/components/forms/text-field";
import type { MilestonesPageProps } from "@/components/programmes/milestones-page";
import { dayInWords } from "@/lib/core/dates";
import { changeMilestone } from "@/lib/programmes/actions";

/** How one milestone stands now: what is expected, what came true, and why it moved. */
export function MilestoneForm({ milestone }: { milestone: NonNullable<MilestonesPageProps["open"]> }) {
  const { id, version, baselineOn, begun } = milestone;
  return (
    <ActionForm
      action={changeMilestone}
      hidden={{ milestoneId: id, version }}
      prefix={id}
      label={`Change ${milestone.title}`}
      submitLabel="Keep the change"
      keeps={begun}
    >
      <p>First promised for {dayInWords(baselineOn)}. That day stays.</p>
      <TextField name="title" label="What is promised" defaultValue={milestone.title ?? ""} />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <DateField
          name="forecastOn"
          label="Expected now"
          optional
          defaultValue={milestone.forecastOn ?? ""}
        />
        <DateField name="actualOn" label="Came true" optional defaultValue={milestone.actualOn ?? ""} />
      </div>
      <CheckboxField
        name="movedOnPurpose"
        label="Moved on purpose"
        hint="Because it is better so, not because it was late."
        defaultChecked={milestone.movedOnPurpose}
      />
      <LongTextField
        name="reason"
        label="Why it moved"
        rows={2}
        limit={2000}
        optional
        defaultValue={milestone.reason ?? ""}
      />
      <LongTextField
        name="effect"
        label="What that does to the rest"
        rows={2}
        limit={2000}
        optional
        defaultValue={milestone.effect ?? ""}
      />
      <TextField name="decidedBy" label="Who decided" optional defaultValue={milestone.decidedBy ?? ""} />
    </ActionForm>
  );
}
