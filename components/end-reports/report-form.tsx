"use client";

import { JustMe } from "@/components/end-reports/just-me";
import { ThenAndNow } from "@/components/end-reports/then-and-now";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choices";
import { LongForm } from "@/components/forms/long-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { submitReport } from "@/lib/end-reports/actions";
import { CONSENT_WORDS, EVIDENCE_WORDS, FIELD_WORDS, HINTS } from "@/lib/end-reports/labels";
import type { RatedTheme } from "@/lib/end-reports/rules";
import { EVIDENCE, endReportForm, type OptionalField, QUOTE_CONSENTS } from "@/lib/end-reports/schema";

type Values = Record<string, string | string[] | undefined>;

interface ReportFormProps {
  ownerId: string;
  writing: { version: number; values: Values };
  themes: RatedTheme[];
}

const one = (value: Values[string]): string => [value ?? ""].flat()[0] ?? "";

/** Three answers finish it; everything else is there for whoever has more to say. */
export function ReportForm({ ownerId, writing: { version, values }, themes }: ReportFormProps) {
  const optional = (field: Exclude<OptionalField, "evidence" | "contactOutside">) => (
    <JustMe field={field} ticked={values[`justMe.${field}`] === "yes"}>
      <LongTextField
        name={field}
        label={FIELD_WORDS[field]}
        hint={HINTS[field]}
        rows={3}
        optional
        defaultValue={one(values[field])}
      />
    </JustMe>
  );
  return (
    <LongForm
      action={submitReport}
      schema={endReportForm}
      shape={(typed) => typed}
      hidden={{ ownerId, version }}
      draft={{ kind: "end-report", id: ownerId, version }}
      submitLabel="Submit my report"
    >
      <Heading>These three finish it</Heading>
      <LongTextField
        name="changedTeaching"
        label={FIELD_WORDS.changedTeaching}
        hint="Something you do now and did not do when the year began. Small is fine."
        defaultValue={one(values.changedTeaching)}
      />
      <LongTextField
        name="changedLearners"
        label={FIELD_WORDS.changedLearners}
        hint="What they do, say or make. No learners’ names."
        defaultValue={one(values.changedLearners)}
      />
      <JustMe field="evidence" ticked={values["justMe.evidence"] === "yes"}>
        <CheckboxGroup
          name="evidence"
          label={FIELD_WORDS.evidence}
          hint={HINTS.evidence}
          optional
          defaultValue={[values.evidence ?? []].flat()}
          options={EVIDENCE.map((value) => ({ value, label: EVIDENCE_WORDS[value] }))}
        />
      </JustMe>
      <RadioGroup
        name="quoteConsent"
        label="May your coordinators quote you in the project’s report?"
        hint="A sentence or two from what they can read here. You can change this by reopening your report."
        defaultValue={one(values.quoteConsent)}
        options={QUOTE_CONSENTS.map((value) => ({ value, label: CONSENT_WORDS[value] }))}
      />
      <Heading>Filled in for you</Heading>
      {optional("themes")}
      {optional("takeaways")}
      <Heading>If you have more to say</Heading>
      {optional("motivations")}
      {optional("ownership")}
      {optional("community")}
      {optional("professionalism")}
      <JustMe field="contactOutside" ticked={values["justMe.contactOutside"] === "yes"}>
        <RadioGroup
          name="contactOutside"
          label={FIELD_WORDS.contactOutside}
          hint={HINTS.contactOutside}
          optional
          defaultValue={one(values.contactOutside)}
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
        />
      </JustMe>
      {optional("sharedWhere")}
      {optional("gotInTheWay")}
      {optional("next")}
      {themes.length > 0 ? <ThenAndNow themes={themes} values={values} /> : null}
    </LongForm>
  );
}

const Heading = ({ children }: { children: string }) => (
  <h2 className="border-line border-t pt-6 text-h2">{children}</h2>
);
