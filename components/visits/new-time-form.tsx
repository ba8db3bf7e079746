import { ActionForm } from "@/components/forms/action-form";
import { DateField, TimeField } from "@/components/forms/date-field";
import type { Kept } from "@/components/forms/keeps-words";
import { counterVisit, moveVisitAction } from "@/lib/visits/actions";

interface NewTimeFormProps {
  /** An answer to a proposal rather than a change to what was agreed. */
  counter: boolean;
  hidden: { visitId: string; version: number };
  day: string;
  from: string;
  to: string;
  other: string;
  begun: Kept;
}

export function NewTimeForm({ counter, hidden, day, from, to, other, begun }: NewTimeFormProps) {
  return (
    <ActionForm
      action={counter ? counterVisit : moveVisitAction}
      hidden={hidden}
      submitLabel={`Suggest this to ${other}`}
      submitKind="secondary"
      under="Suggest another time"
      label="Suggest another time"
      keeps={begun}
    >
      <DateField name="day" label="Day" defaultValue={day} />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <TimeField name="from" label="From" defaultValue={from} />
        <TimeField name="to" label="To" defaultValue={to} />
      </div>
    </ActionForm>
  );
}
