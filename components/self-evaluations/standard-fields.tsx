"use client";

import { CheckboxField } from "@/components/forms/checkbox-field";
import { SelectField } from "@/components/forms/select-field";
import type { Audience } from "@/lib/access/audience";
import { AREA_WORDS, LEVEL_WORDS } from "@/lib/self-evaluations/labels";
import { AREAS, LEVELS } from "@/lib/self-evaluations/rules";

export interface StandardShown {
  number: number;
  area: keyof typeof AREA_WORDS;
  title: string;
  verified: boolean;
}

interface StandardFieldsProps {
  standards: StandardShown[];
  values: Record<string, string>;
  /** Who sees an offer, which is the one thing here that others see. */
  offered: Audience;
}

const OPTIONS = LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }));

/** The standards, each with a word of one's own. Nothing is added up. */
export function StandardFields({ standards, values, offered }: StandardFieldsProps) {
  return AREAS.map((area) => (
    <section key={area}>
      <h2 className="text-h2">{AREA_WORDS[area]}</h2>
      <div className="mt-6 space-y-8">
        {standards
          .filter((standard) => standard.area === area)
          .map((standard) => (
            <StandardField key={standard.number} {...{ standard, values, offered }} />
          ))}
      </div>
    </section>
  ));
}

function StandardField({
  standard: { number, title, verified },
  values,
  offered,
}: Omit<StandardFieldsProps, "standards"> & { standard: StandardShown }) {
  return (
    <fieldset className="group/standard border-line border-t pt-5">
      <legend className="sr-only">{`Standard ${number}: ${title}`}</legend>
      <SelectField
        name={`standard.${number}`}
        label={`${number}. ${title}`}
        hint={verified ? undefined : "Title to be checked"}
        options={OPTIONS}
        blank="Not answered"
        optional
        defaultValue={values[`standard.${number}`]}
      />
      <CheckboxField
        name={`workOn.${number}`}
        label="I’d like to work on this"
        defaultChecked={values[`workOn.${number}`] === "yes"}
      />
      {/* Shown by the browser itself, so that it needs no JavaScript. */}
      <div className="hidden group-has-[option[value=could-help]:checked]/standard:block">
        <CheckboxField
          name={`offer.${number}`}
          label="Offer my help with this"
          hint={`Once you finish, this tick and no more is seen by ${lower(offered.sentence)} It helps to bring tutors together.`}
          defaultChecked={values[`offer.${number}`] === "yes"}
        />
      </div>
    </fieldset>
  );
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
