import { Cards } from "@/components/evaluation/cards";
import { Course } from "@/components/evaluation/course";
import { PlanForm } from "@/components/evaluation/plan-form";
import { RatingForm } from "@/components/evaluation/rating-form";
import { Totals } from "@/components/evaluation/totals";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { STATE_TONES, STATE_WORDS } from "@/lib/evaluation/labels";
import type { loadEvaluation } from "@/lib/evaluation/loaders";

export type Loaded = Awaited<ReturnType<typeof loadEvaluation>>;

/** Looking back together: everybody rates in silence, then the totals are shown, then cards say the rest. */
export function EvaluationPage(props: Loaded) {
  const { programme, evaluation, state, outcomes, mayAdminister, plan } = props;
  return (
    <>
      <PageHeading
        title="Group evaluation"
        lead="First everybody rates for themselves, in silence. Then the totals are shown, and you talk."
      />
      {evaluation && state ? (
        <Facts
          facts={[
            {
              label: "Where it stands",
              value: <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>,
            },
            { label: "Meeting", value: plan.when ?? "No day yet" },
            ...(plan.place ? [{ label: "Place", value: plan.place }] : []),
          ]}
        />
      ) : (
        <EmptyState title="Not planned yet">
          {mayAdminister
            ? "Set the day and write down what this year set out to reach."
            : "Your coordinators will set the day and say what will be rated."}
        </EmptyState>
      )}
      {mayAdminister && state ? <Course {...props} state={state} /> : null}
      {props.rating ? (
        <Section title="Your ratings">
          <RatingForm programmeId={programme.id} outcomes={outcomes} own={props.rating} />
        </Section>
      ) : null}
      {props.totals ? (
        <Totals totals={props.totals} goingOn={props.goingOn ?? { answered: null, goOn: null }} />
      ) : null}
      {props.cards && props.begun ? (
        <Cards
          programmeId={programme.id}
          cards={props.cards}
          open={props.takesCards ?? false}
          mayArrange={mayAdminister}
          mayMerge={mayAdminister && state !== "closed"}
          begun={props.begun}
        />
      ) : null}
      {state === "planned" && outcomes.length > 0 ? (
        <Section
          title="What will be rated"
          lead={
            mayAdminister ? undefined : "The form opens at the meeting. Until then there is nothing to do."
          }
        >
          <ul className="max-w-measure list-disc space-y-2 ps-6">
            {outcomes.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {mayAdminister && (!state || state === "planned") ? (
        <Section title={evaluation ? "Change the plan" : "Plan it"}>
          <PlanForm programmeId={programme.id} plan={plan} />
        </Section>
      ) : null}
    </>
  );
}
