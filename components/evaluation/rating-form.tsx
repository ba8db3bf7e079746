import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { whoSees } from "@/lib/access/audience";
import { rateOutcomes } from "@/lib/evaluation/actions";
import { ANSWER_WORDS } from "@/lib/evaluation/labels";
import { ANSWERS, type Answer } from "@/lib/evaluation/schema";

interface RatingFormProps {
  programmeId: string;
  outcomes: { id: string; title: string }[];
  own: {
    ratings: { outcomeId: string; answer: Answer; dependsOn: string }[];
    willContinue: boolean | null;
  };
}

/** Every outcome, rated for oneself. Everything may be left out and changed until the totals are shown. */
export function RatingForm({ programmeId, outcomes, own }: RatingFormProps) {
  const options = ANSWERS.map((value) => ({ value, label: ANSWER_WORDS[value] }));
  return (
    <>
      <WhoSees {...whoSees("OutcomeRating")} />
      <p className="max-w-measure text-soft">
        Once the totals are shown, everybody sees how many said what, if at least five rated. What it depends
        on stays with you, to bring to the talk.
      </p>
      <ActionForm
        action={rateOutcomes}
        submitLabel="Keep my ratings"
        hidden={{ programmeId }}
        label="Your ratings"
      >
        {outcomes.map(({ id, title }, place) => {
          const rating = own.ratings.find(({ outcomeId }) => outcomeId === id);
          return (
            <div key={id} className="space-y-4">
              <RadioGroup
                name={`answer.${place}`}
                label={title}
                optional
                options={options}
                defaultValue={rating?.answer}
              />
              <LongTextField
                name={`dependsOn.${place}`}
                label={`It depends on… (${title})`}
                optional
                rows={2}
                defaultValue={rating?.dependsOn}
              />
            </div>
          );
        })}
        <RadioGroup
          name="willContinue"
          label="Do you mean to go on learning with colleagues like this?"
          optional
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          defaultValue={own.willContinue === null ? "" : own.willContinue ? "yes" : "no"}
        />
      </ActionForm>
    </>
  );
}
