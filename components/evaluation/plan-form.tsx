import { ActionForm } from "@/components/forms/action-form";
import { DateField, TimeField } from "@/components/forms/date-field";
import { LongTextField } from "@/components/forms/long-text-field";
import { TextField } from "@/components/forms/text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { whoSees } from "@/lib/access/audience";
import { planEvaluation } from "@/lib/evaluation/actions";
import { MOST_OUTCOMES } from "@/lib/evaluation/schema";

interface PlanFormProps {
  programmeId: string;
  plan: { version: number; day: string; from: string; place: string; outcomes: string };
}

export function PlanForm({ programmeId, plan }: PlanFormProps) {
  return (
    <>
      <WhoSees {...whoSees("Evaluation")} />
      <ActionForm
        action={planEvaluation}
        submitLabel="Keep the plan"
        hidden={{ programmeId, version: plan.version }}
        label="Plan of the group evaluation"
      >
        <DateField name="day" label="Day" defaultValue={plan.day} />
        <TimeField name="from" label="From" defaultValue={plan.from} />
        <TextField name="place" label="Place" optional defaultValue={plan.place} />
        <LongTextField
          name="outcomes"
          label="What this year set out to reach"
          hint={`One outcome on each line, ${MOST_OUTCOMES} at most. Each is rated: fully, mostly, partly or not yet.`}
          defaultValue={plan.outcomes}
        />
      </ActionForm>
    </>
  );
}
