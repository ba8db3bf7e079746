import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { RadioGroup } from "@/components/forms/choices";
import { LongTextField } from "@/components/forms/long-text-field";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { WorkshopFacts } from "@/components/workshops/workshop-facts";
import { cancelPlace, giveFeedback, sayWhetherTried } from "@/lib/workshops/actions/coming";
import { PLACE_WORDS, TRIED_WORDS, USEFUL_WORDS } from "@/lib/workshops/labels";
import type { loadPlace } from "@/lib/workshops/loaders/coming";
import { TRIED, USEFUL } from "@/lib/workshops/schema";

type PlacePageProps = Awaited<ReturnType<typeof loadPlace>>;

/** Somebody's own page for one workshop, opened by the link in their letter. */
export function PlacePage(props: PlacePageProps) {
  const { workshop, secret, place, mayCancel, mayGiveFeedback, maySayTried, feedback } = props;
  return (
    <>
      <PageHeading title={workshop.title} kicker={`Your place, ${place.name}`} />
      <WorkshopFacts workshop={workshop} more={[{ label: "Your place", value: PLACE_WORDS[place.state] }]} />
      {mayCancel ? (
        <Section title="Cannot come?">
          <ActButton
            action={cancelPlace}
            label={place.state === "waiting" ? "Leave the waiting list" : "Give my place back"}
            hidden={{ secret }}
            confirm={{ question: "Whoever waits longest gets it.", label: "Yes, give it back" }}
          />
        </Section>
      ) : null}
      {mayGiveFeedback ? (
        <Section
          title="How was it?"
          lead="The people who run the workshop read this without your name. What you say you will try may help the next one."
        >
          <ActionForm action={giveFeedback} submitLabel="Send" hidden={{ secret }} label="How was it?">
            <RadioGroup
              name="useful"
              label="Was it useful?"
              options={USEFUL.map((value) => ({ value, label: USEFUL_WORDS[value] }))}
              defaultValue={feedback?.useful}
            />
            <LongTextField
              name="willTry"
              label="One thing I will try"
              rows={2}
              optional
              defaultValue={feedback?.willTry}
            />
            <LongTextField
              name="whatNext"
              label="What should come next?"
              rows={2}
              optional
              defaultValue={feedback?.whatNext}
            />
            <CheckboxField
              name="mayContact"
              label="You may ask me in six weeks whether I tried it"
              defaultChecked={feedback?.mayContact}
            />
          </ActionForm>
        </Section>
      ) : null}
      {maySayTried ? (
        <Section title="Did you try it?">
          <ActionForm action={sayWhetherTried} submitLabel="Send" hidden={{ secret }} label="Did you try it?">
            <RadioGroup
              name="triedIt"
              label="Did you try anything from it?"
              options={TRIED.map((value) => ({ value, label: TRIED_WORDS[value] }))}
              defaultValue={feedback?.triedIt ?? ""}
            />
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
