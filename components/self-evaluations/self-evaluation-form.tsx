"use client";

import { HiddenFields } from "@/components/forms/hidden-fields";
import { LongForm } from "@/components/forms/long-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { StandardFields, type StandardShown } from "@/components/self-evaluations/standard-fields";
import {
  type ThemeAudiences,
  ThemeFields,
  type TopicShown,
} from "@/components/self-evaluations/theme-fields";
import { Disclosure } from "@/components/ui/disclosure";
import type { Audience } from "@/lib/access/audience";
import { finishSelfEvaluation } from "@/lib/self-evaluations/actions";
import { FIELD_WORDS } from "@/lib/self-evaluations/labels";
import { hasWords } from "@/lib/self-evaluations/rules";
import { selfEvaluationForm } from "@/lib/self-evaluations/schema";

interface SelfEvaluationFormProps {
  participationId: string;
  writing: { version: number; values: Record<string, string> };
  full: boolean;
  standards: StandardShown[];
  topics: TopicShown[];
  audiences: ThemeAudiences & { offered: Audience };
}

/** Ten minutes in the quick form; twenty standards more in the full one. */
export function SelfEvaluationForm(props: SelfEvaluationFormProps) {
  const { participationId, writing, full, standards, topics, audiences } = props;
  const { version, values } = writing;
  return (
    <LongForm
      action={finishSelfEvaluation}
      schema={selfEvaluationForm}
      shape={(typed) => typed}
      hidden={{ participationId, version }}
      draft={{ kind: "self-evaluation", id: participationId, version }}
      submitLabel="Finish"
      submitIntent="finish"
      others={[{ label: "Keep it and go on later", intent: "keep" }]}
    >
      <LongTextField
        name="goingWell"
        label={FIELD_WORDS.goingWell}
        hint="Up to three things; an example says more than a word."
        defaultValue={values.goingWell}
      />
      <LongTextField
        name="toDevelop"
        label={FIELD_WORDS.toDevelop}
        hint="Up to three things."
        defaultValue={values.toDevelop}
      />
      <LongTextField
        name="learnerMotivation"
        label={FIELD_WORDS.learnerMotivation}
        hint="Work, their children, a test, company… Of most of them, never of one by name."
        rows={2}
        optional
        defaultValue={values.learnerMotivation}
      />
      <LongTextField
        name="otherMotivations"
        label={FIELD_WORDS.otherMotivations}
        rows={2}
        optional
        defaultValue={values.otherMotivations}
      />
      <LongTextField
        name="learnersSay"
        label={FIELD_WORDS.learnersSay}
        rows={2}
        optional
        defaultValue={values.learnersSay}
      />
      {full ? (
        <>
          <HiddenFields fields={{ full: "yes" }} />
          <StandardFields standards={standards} values={values} offered={audiences.offered} />
        </>
      ) : null}
      <section>
        <h2 className="text-h2">My theme for the year</h2>
        <p className="mt-2 mb-6 text-soft">
          One thing to try, which stays with you through visits and set meetings. Its wording may change.
        </p>
        <ThemeFields at="themes.0." values={values} topics={topics} audiences={audiences} />
      </section>
      <div>
        <Disclosure summary="A second theme" open={hasWords(values, 1)}>
          <ThemeFields at="themes.1." values={values} topics={topics} audiences={audiences} optional />
        </Disclosure>
        <Disclosure summary="A third theme" open={hasWords(values, 2)}>
          <ThemeFields at="themes.2." values={values} topics={topics} audiences={audiences} optional />
        </Disclosure>
      </div>
    </LongForm>
  );
}
