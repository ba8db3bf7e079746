import { ActionForm } from "@/components/forms/action-form";
import { DateField } from "@/components/forms/date-field";
import type { Kept } from "@/components/forms/keeps-words";
import { TextField } from "@/components/forms/text-field";
import type { FormAction } from "@/lib/core/result";

interface PeriodFormProps {
  action: FormAction;
  hidden: Record<string, string | number>;
  prefix: string;
  fields?: { name: string; startsOn: string; finishesOn: string };
  label: string;
  submitLabel: string;
  clearWhenDone?: boolean;
  under?: string;
  keeps: Kept;
}

/** One stretch of teaching weeks. */
export function PeriodForm({ fields, ...form }: PeriodFormProps) {
  return (
    <ActionForm {...form}>
      <TextField name="name" label="Name" hint="For example Autumn, first half" defaultValue={fields?.name} />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <DateField name="startsOn" label="First day of teaching" defaultValue={fields?.startsOn} />
        <DateField name="finishesOn" label="Last day of teaching" defaultValue={fields?.finishesOn} />
      </div>
    </ActionForm>
  );
}
