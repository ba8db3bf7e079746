"use client";

import { LongForm } from "@/components/forms/long-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { TextField } from "@/components/forms/text-field";
import { keepTurnAction } from "@/lib/action-learning/actions/writing";
import { TURN_WORDS } from "@/lib/action-learning/labels";
import { turn } from "@/lib/action-learning/schema";

interface TurnFormProps {
  meetingId: string;
  writing: { version: number; values: Partial<Record<keyof typeof TURN_WORDS, string>> };
}

/** The presenter's own words for their turn; any of the three will do. */
export function TurnForm({ meetingId, writing: { version, values } }: TurnFormProps) {
  return (
    <LongForm
      action={keepTurnAction}
      schema={turn}
      hidden={{ meetingId, version }}
      draft={{ kind: "turn", id: meetingId, version }}
      submitLabel="Keep my turn"
      label="My turn"
      prefix="turn"
    >
      <TextField
        name="issue"
        label={TURN_WORDS.issue}
        hint="How can I …? No learners’ names."
        optional
        autoComplete="off"
        defaultValue={values.issue}
      />
      <LongTextField
        name="questions"
        label={TURN_WORDS.questions}
        hint="One or two that made you think."
        rows={3}
        optional
        defaultValue={values.questions}
      />
      <LongTextField
        name="insight"
        label={TURN_WORDS.insight}
        hint="In your own words."
        rows={3}
        optional
        defaultValue={values.insight}
      />
    </LongForm>
  );
}
