import type { Loaded } from "@/components/evaluation/evaluation-page";
import { ActButton } from "@/components/forms/act-button";
import { Section } from "@/components/ui/section";
import { shareInWords } from "@/lib/core/share";
import { closeEvaluation, openEvaluation, revealTotals } from "@/lib/evaluation/actions";
import type { EvaluationState } from "@/lib/evaluation/rules";

type CourseProps = Pick<Loaded, "programme" | "evaluation" | "outcomes" | "raters"> & {
  state: EvaluationState;
};

/** What comes next, for those who run it. */
export function Course({ programme, evaluation, outcomes, raters, state }: CourseProps) {
  const hidden = { programmeId: programme.id, version: evaluation?.version ?? 0 };
  if (state === "closed" || (state === "planned" && outcomes.length === 0)) return null;
  return (
    <Section title="For you who run it">
      {state === "planned" ? (
        <>
          <p className="max-w-measure">
            At the beginning of the meeting, open it: everybody can then rate and write cards. The outcomes
            can no longer be changed after that.
          </p>
          <ActButton action={openEvaluation} label="Open it for ratings" kind="primary" hidden={hidden} />
        </>
      ) : null}
      {state === "open" ? (
        <>
          <p className="max-w-measure">
            {raters ? `${shareInWords(raters.rated, raters.all)} tutors have rated.` : ""} Nobody sees how
            anybody rated, you neither. Where fewer than five rate an outcome, its totals are not shown.
          </p>
          <ActButton
            action={revealTotals}
            label="Show the totals"
            kind="primary"
            hidden={hidden}
            confirm={{
              question: "From then on ratings can no longer be changed. Has everybody who wants to rated?",
              label: "Yes, show the totals",
            }}
          />
        </>
      ) : null}
      {state === "revealed" ? (
        <ActButton
          action={closeEvaluation}
          label="Close the evaluation"
          hidden={hidden}
          confirm={{
            question: "The cards stay as they are; you can still choose which go into the project report.",
            label: "Yes, close it",
          }}
        />
      ) : null}
    </Section>
  );
}
