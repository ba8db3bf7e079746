"use client";

import { CheckboxField } from "@/components/forms/checkbox-field";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choices";
import { DateField, TimeField } from "@/components/forms/date-field";
import { FormContext, type FormContextValue } from "@/components/forms/form-context";
import { LongTextField } from "@/components/forms/long-text-field";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Section } from "@/components/ui/section";

const options = [
  { value: "yes", label: "Yes, gladly" },
  { value: "later", label: "Not this term", hint: "You will be asked again in January." },
  { value: "no", label: "No" },
];
const states: { title: string; form: FormContextValue }[] = [
  { title: "Fields, empty", form: { prefix: "empty", errors: {} } },
  {
    title: "Fields, after an error",
    form: {
      prefix: "error",
      typed: { title: "Starters", seen: "The group began at once.", learners: "many", open: "later" },
      errors: Object.fromEntries(
        ["title", "seen", "learners", "day", "starts", "college", "open", "help", "agree"].map((name) => [
          name,
          ["Please look at this one again"],
        ]),
      ),
    },
  },
  {
    title: "Fields, saved elsewhere meanwhile",
    form: {
      prefix: "beside",
      errors: {},
      typed: { title: "Starters", seen: "My words." },
      beside: {
        mine: { title: "Starters", seen: "My words." },
        other: { title: "Starters and endings", seen: "Other words,\non two lines." },
      },
    },
  },
];

export function FieldStates() {
  return states.map(({ title, form }) => (
    <Section key={title} title={title}>
      <FormContext value={form}>
        <div className="max-w-measure space-y-8">
          <TextField name="title" label="What is it about?" hint="A few words." />
          <LongTextField name="seen" label="What I saw" hint="Describe, without rating." limit={200} />
          <NumberField name="learners" label="Learners present" unit="learners" />
          <DateField name="day" label="Day" optional />
          <TimeField name="starts" label="Starts" />
          <SelectField name="college" label="College" options={options} />
          <RadioGroup name="open" label="May others visit you?" options={options} />
          <CheckboxGroup name="help" label="Where could you help others?" options={options} optional />
          <CheckboxField name="agree" label="I have talked this over with my host" />
        </div>
      </FormContext>
    </Section>
  ));
}
