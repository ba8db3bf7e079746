import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { DateField, TimeField } from "@/components/forms/date-field";
import type { Kept } from "@/components/forms/keeps-words";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { FormAction } from "@/lib/core/result";
import { KIND_WORDS, WEEKDAYS } from "@/lib/timetables/labels";
import { KINDS } from "@/lib/timetables/rules";
import { WEEKDAY_CODES } from "@/lib/timetables/schema";

interface SessionFormProps {
  action: FormAction;
  hidden: Record<string, string | number>;
  places: { value: string; label: string }[];
  /** The session as it is; nothing for a new one. */
  fields?: Record<string, string>;
  submitLabel: string;
  clearWhenDone?: boolean;
  beside?: ReactNode;
  keeps: Kept;
}

const KIND_HINTS = {
  teaching: "A class that a buddy could visit",
  unavailable: "Nobody should plan anything with you then",
};

/** One weekly session. */
export function SessionForm({ fields = {}, places, ...form }: SessionFormProps) {
  return (
    <ActionForm {...form} label="Session">
      <RadioGroup
        name="kind"
        label="What is it?"
        options={KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind], hint: KIND_HINTS[kind] }))}
        defaultValue={fields.kind ?? "teaching"}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        <SelectField
          name="weekday"
          label="Day"
          options={WEEKDAYS.map((label, at) => ({ value: WEEKDAY_CODES[at] ?? "", label }))}
          defaultValue={fields.weekday}
        />
        <TimeField name="starts" label="Starts" defaultValue={fields.starts} />
        <TimeField name="ends" label="Ends" defaultValue={fields.ends} />
      </div>
      <TextField
        name="group"
        label="Class or group"
        hint="For example ESOL Entry 3"
        optional
        defaultValue={fields.group}
      />
      <TextField name="subject" label="Subject" optional defaultValue={fields.subject} />
      <SelectField
        name="place"
        label="Where"
        optional
        blank="Not said"
        options={places}
        defaultValue={fields.place}
      />
      <NumberField
        name="learners"
        label="Learners"
        hint="How many are on the register"
        optional
        defaultValue={fields.learners}
      />
      <fieldset>
        <legend className="font-semibold">
          Only part of the year <span className="font-normal text-soft">(leave empty for all of it)</span>
        </legend>
        <div className="mt-2 flex flex-wrap gap-x-8 gap-y-6">
          <DateField name="from" label="First day" optional defaultValue={fields.from} />
          <DateField name="to" label="Last day" optional defaultValue={fields.to} />
        </div>
      </fieldset>
    </ActionForm>
  );
}
