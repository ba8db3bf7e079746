"use client";

import { LongForm } from "@/components/forms/long-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { keepTakeawayAction } from "@/lib/action-learning/actions/writing";
import { takeaway } from "@/lib/action-learning/schema";

interface TakeawayFormProps {
  meetingId: string;
  version: number;
  text: string;
}

/** A line for oneself. */
export function TakeawayForm({ meetingId, version, text }: TakeawayFormProps) {
  return (
    <LongForm
      action={keepTakeawayAction}
      schema={takeaway}
      hidden={{ meetingId, version }}
      draft={{ kind: "takeaway", id: meetingId, version }}
      submitLabel="Keep it"
      label="What I take away"
      prefix="takeaway"
    >
      <LongTextField
        name="text"
        label="For my own teaching"
        hint="From anybody’s turn."
        rows={3}
        optional
        defaultValue={text}
      />
    </LongForm>
  );
}
