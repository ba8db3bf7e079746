import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { LongText } from "@/components/ui/long-text";
import { PageHeading } from "@/components/ui/page-heading";
import { Attendance } from "@/components/workshops/attendance";
import { FeedbackSummary } from "@/components/workshops/feedback-summary";
import { SignUps } from "@/components/workshops/sign-ups";
import { Steps } from "@/components/workshops/steps";
import { WorkshopFacts } from "@/components/workshops/workshop-facts";
import { AUDIENCE_WORDS, placesInWords, STATE_TONES, STATE_WORDS } from "@/lib/workshops/labels";
import type { loadWorkshop } from "@/lib/workshops/loaders/running";

export type LoadedWorkshop = Awaited<ReturnType<typeof loadWorkshop>>;

/** One workshop: everybody in the programme sees when it is; those who run it, who comes. */
export function WorkshopPage(props: LoadedWorkshop) {
  const { programme, workshop, booked, waiting, mayRun } = props;
  const base = `/programmes/${programme.id}/workshops`;
  const { state } = workshop;
  return (
    <>
      <PageHeading
        title={workshop.title}
        actions={
          <>
            {mayRun && (state === "planned" || state === "open") ? (
              <ButtonLink href={`${base}/${workshop.id}/edit`}>Change or move it</ButtonLink>
            ) : null}
            {state === "open" ? (
              <ButtonLink href={`/workshops/${workshop.slug}`} kind={mayRun ? "secondary" : "primary"}>
                {mayRun ? "Its sign-up page" : "Sign up"}
              </ButtonLink>
            ) : null}
            <ButtonLink href={base} kind="quiet">
              All workshops
            </ButtonLink>
          </>
        }
      />
      <WorkshopFacts
        workshop={workshop}
        more={[
          { label: "State", value: <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge> },
          { label: "Who may come", value: AUDIENCE_WORDS[workshop.audience] },
          ...(state === "planned"
            ? []
            : [{ label: "Sign-ups", value: placesInWords(booked, waiting, workshop.capacity) }]),
        ]}
      />
      {workshop.about ? (
        <div className="mt-8">
          <LongText text={workshop.about} />
        </div>
      ) : null}
      {mayRun ? (
        <>
          <Steps {...props} />
          {state === "held" || state === "closed" ? <Attendance {...props} /> : null}
          {state === "planned" ? null : <SignUps {...props} />}
          {state === "held" || state === "closed" ? <FeedbackSummary feedback={props.feedback} /> : null}
        </>
      ) : null}
    </>
  );
}
