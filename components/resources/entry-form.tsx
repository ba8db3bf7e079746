"use client";

import { RadioGroup } from "@/components/forms/choices";
import { LongForm } from "@/components/forms/long-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { Typed } from "@/lib/core/result";
import { submitEntry } from "@/lib/resources/actions";
import { LICENCE_WORDS, SCOPE_WORDS, TEXT_WORDS } from "@/lib/resources/labels";
import { type EntryText, entryForm, LICENCES, SCOPES } from "@/lib/resources/schema";

interface EntryFormProps {
  entryId: string;
  version: number;
  values: Typed;
  fromVisit: boolean;
  themes: { id: string; title: string }[];
  standards: { number: number; title: string }[];
  subjects: { id: string; name: string }[];
}

/** The entry itself: two answers and a link to a standard or theme finish it. */
export function EntryForm(props: EntryFormProps) {
  const { entryId, version, values, fromVisit, themes, standards, subjects } = props;
  const value = (name: string) => [values[name] ?? ""].flat()[0];
  const room = (name: EntryText, rows: 2 | 3 | 5 | 8, optional = true) => (
    <LongTextField
      name={name}
      {...TEXT_WORDS[name]}
      rows={rows}
      optional={optional}
      defaultValue={value(name)}
    />
  );
  return (
    <LongForm
      action={submitEntry}
      schema={entryForm}
      shape={(typed) => typed}
      hidden={{ entryId, version }}
      draft={{ kind: "practice", id: entryId, version }}
      submitLabel={fromVisit ? "Ask the other tutor" : "Publish it"}
      submitIntent="publish"
      others={[{ label: "Keep it and go on later", intent: "keep" }]}
    >
      <TextField name="title" label="Title" defaultValue={value("title")} />
      {room("oneSentence", 2, false)}
      {room("whatToDo", 8, false)}
      {room("context", 3)}
      {room("whyItWorks", 3)}
      {room("learnersDid", 3)}
      {room("adaptFor", 3)}
      {room("watchOutFor", 3)}
      <TextField
        name="link"
        label="A link to more"
        hint="An address on the web. Say in “What to do” what is behind it."
        type="url"
        optional
        defaultValue={value("link")}
      />
      <SelectField
        name="standardNumber"
        label="Standard"
        hint="A standard or one of your themes, so that colleagues find it."
        optional
        blank="None"
        options={standards.map(({ number, title }) => ({ value: `${number}`, label: `${number}. ${title}` }))}
        defaultValue={value("standardNumber")}
      />
      {themes.length > 0 ? (
        <SelectField
          name="themeId"
          label="Your theme"
          hint="Its title is shown with the entry."
          optional
          blank="None"
          options={themes.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={value("themeId")}
        />
      ) : null}
      <SelectField
        name="subjectId"
        label="Subject"
        optional
        blank="Any subject"
        options={subjects.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={value("subjectId")}
      />
      <RadioGroup
        name="licence"
        label="What may others do with it?"
        options={LICENCES.map((licence) => ({ value: licence, label: LICENCE_WORDS[licence] }))}
        defaultValue={value("licence")}
      />
      <RadioGroup
        name="scope"
        label="Who may read it?"
        hint={fromVisit ? "The other tutor says yes to exactly this, or to nothing." : undefined}
        options={SCOPES.map((scope) => ({ value: scope, label: SCOPE_WORDS[scope] }))}
        defaultValue="programme"
      />
    </LongForm>
  );
}
