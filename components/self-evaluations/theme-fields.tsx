"use client";

import { useFormContext } from "@/components/forms/form-context";
import { LongTextField } from "@/components/forms/long-text-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { Disclosure } from "@/components/ui/disclosure";
import type { Audience } from "@/lib/access/audience";
import { CONFIDENCE_WORDS, THEME_WORDS } from "@/lib/self-evaluations/labels";

export interface ThemeAudiences {
  shared: Audience;
  own: Audience;
}

export interface TopicShown {
  id: string;
  title: string;
  retiredAt: Date | null;
}

interface ThemeFieldsProps {
  /** Put before the fields' names: `themes.0.` in the self-evaluation, nothing on a theme's own page. */
  at: string;
  values: Record<string, string>;
  /** Every topic in its order; one no longer offered is there only for a theme that has it. */
  topics: TopicShown[];
  audiences: ThemeAudiences;
  optional?: boolean;
  /** Show the private part at once. */
  open?: boolean;
}

const SURENESS = Object.entries(CONFIDENCE_WORDS).map(([value, label]) => ({ value, label }));
const PRIVATE = ["atTheMoment", "withGroup", "knowBecause", "confidence"];

/** A theme in its two halves, each under the sentence that says who reads it. */
export function ThemeFields({ at, values, topics, audiences, optional, open }: ThemeFieldsProps) {
  const { typed = {} } = useFormContext();
  const field = (name: keyof typeof THEME_WORDS) => ({
    name: `${at}${name}`,
    label: THEME_WORDS[name],
    defaultValue: values[`${at}${name}`],
  });
  const begun = PRIVATE.some((name) => typed[`${at}${name}`] || values[`${at}${name}`]);
  const offered = topics.filter(
    ({ id, retiredAt }) => !retiredAt || [typed, values].some((words) => words[`${at}topic`] === id),
  );
  return (
    <div className="space-y-8">
      <WhoSees {...audiences.shared} />
      <TextField {...field("title")} optional={optional} />
      <LongTextField
        {...field("willTry")}
        rows={2}
        optional={optional}
        hint="One small thing, such as: wait longer after a question."
      />
      <LongTextField
        {...field("soThatLearners")}
        rows={2}
        optional={optional}
        hint="What they would do, say or notice, such as: speak in whole sentences."
      />
      <LongTextField
        {...field("lookAt")}
        rows={2}
        optional={optional}
        hint="What somebody who visits you should watch for."
      />
      <SelectField
        {...field("topic")}
        options={offered.map(({ id, title }) => ({ value: id, label: title }))}
        blank="None of these"
        optional
        hint="Whoever sees the title sees this too."
      />
      <Disclosure summary="For you alone: where you start from" open={open || begun}>
        <div className="space-y-8">
          <WhoSees {...audiences.own} />
          <LongTextField {...field("atTheMoment")} rows={2} optional />
          <TextField {...field("withGroup")} optional />
          <LongTextField
            {...field("knowBecause")}
            rows={2}
            optional
            hint="Something you will be able to see or hear, or that is in learners’ own records."
          />
          <SelectField
            {...field("confidence")}
            options={SURENESS}
            blank="Not said"
            optional
            hint="Kept for you, to look back on at the end of the year."
          />
        </div>
      </Disclosure>
    </div>
  );
}
