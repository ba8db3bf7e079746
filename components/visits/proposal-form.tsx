"use client";

import { RadioGroup } from "@/components/forms/choices";
import { DateField, TimeField } from "@/components/forms/date-field";
import type { Kept } from "@/components/forms/keeps-words";
import { LongForm } from "@/components/forms/long-form";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { proposeVisitAction } from "@/lib/visits/actions";
import { proposal } from "@/lib/visits/schema";

interface ProposalFormProps {
  hidden: Record<string, string>;
  sites: { id: string; name: string }[];
  themes: { id: string; title: string; lookAt: string }[];
  usualSiteId: string | null;
  submitLabel: string;
  begun: Kept;
}

/** When, where, and what to look at. */
export function ProposalForm({ hidden, sites, themes, usualSiteId, submitLabel, begun }: ProposalFormProps) {
  return (
    <LongForm
      action={proposeVisitAction}
      schema={proposal}
      hidden={hidden}
      submitLabel={submitLabel}
      keeps={begun}
    >
      <DateField name="day" label="Day" />
      <div className="flex flex-wrap gap-x-8 gap-y-10">
        <TimeField name="from" label="From" />
        <TimeField name="to" label="To" />
      </div>
      <SelectField
        name="siteId"
        label="Where"
        optional
        blank="Not decided, or somewhere else"
        defaultValue={usualSiteId ?? ""}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="room" label="Room" optional />
      <TextField name="className" label="Class" hint="For example ESOL Entry 3" optional />
      {themes.length > 0 ? (
        <RadioGroup
          name="themeId"
          label="Theme to look at"
          optional
          options={themes.map(({ id, title, lookAt }) => ({ value: id, label: title, hint: lookAt }))}
          defaultValue={themes[0]?.id}
        />
      ) : null}
    </LongForm>
  );
}
