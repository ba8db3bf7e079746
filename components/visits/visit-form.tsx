"use client";

import { DateField } from "@/components/forms/date-field";
import { LongForm } from "@/components/forms/long-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { NumberField } from "@/components/forms/number-field";
import { recordVisitAction } from "@/lib/visits/actions";
import { FIELD_WORDS } from "@/lib/visits/labels";
import { visitForm } from "@/lib/visits/schema";

interface VisitFormProps {
  visitId: string;
  host: string;
  lookAt?: string;
  writing: { version: number; values: Partial<Record<keyof typeof FIELD_WORDS, string>> };
}

/** Ten minutes on a phone: what was seen, and what one takes away. */
export function VisitForm({ visitId, host, lookAt, writing: { version, values } }: VisitFormProps) {
  return (
    <LongForm
      action={recordVisitAction}
      schema={visitForm}
      hidden={{ visitId, version }}
      draft={{ kind: "visit", id: visitId, version }}
      submitLabel="Save and look it over"
    >
      <NumberField
        name="learnersPresent"
        label={FIELD_WORDS.learnersPresent}
        hint="A number, never names. Your coordinators see this number once you share, and nothing else you write."
        defaultValue={values.learnersPresent}
      />
      <LongTextField
        name="whatISaw"
        label={FIELD_WORDS.whatISaw}
        hint={
          lookAt
            ? `${host} asked you to look at: ${lookAt} Describe it; no need to judge.`
            : "Describe it as a camera would; no need to judge. No learners’ names."
        }
        rows={8}
        defaultValue={values.whatISaw}
      />
      <LongTextField
        name="whatILearned"
        label={FIELD_WORDS.whatILearned}
        hint="One thing is enough."
        defaultValue={values.whatILearned}
      />
      <LongTextField
        name="questions"
        label={FIELD_WORDS.questions}
        hint="Open ones are the best start to a talk."
        rows={3}
        optional
        defaultValue={values.questions}
      />
      <LongTextField
        name="goodPractice"
        label={FIELD_WORDS.goodPractice}
        hint={`Nothing is passed on unless ${host} says so too.`}
        rows={3}
        optional
        defaultValue={values.goodPractice}
      />
      <LongTextField
        name="nextStep"
        label={FIELD_WORDS.nextStep}
        rows={3}
        optional
        defaultValue={values.nextStep}
      />
      <DateField name="talkedOn" label={FIELD_WORDS.talkedOn} optional defaultValue={values.talkedOn} />
    </LongForm>
  );
}
