import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { TextField } from "@/components/forms/text-field";
import { Section } from "@/components/ui/section";
import type { LoadedWorkshop } from "@/components/workshops/workshop-page";
import {
  askWhetherTried,
  callOffWorkshop,
  closeFeedback,
  holdWorkshop,
  openWorkshop,
} from "@/lib/workshops/actions/running";

/** What comes next, for those who run it. */
export function Steps({ workshop, mayHold, mayFollowUp }: LoadedWorkshop) {
  const { state } = workshop;
  const hidden = { workshopId: workshop.id, version: workshop.version };
  if (state === "cancelled" || (state === "closed" && !mayFollowUp)) return null;
  return (
    <Section title="For you who run it">
      <div className="flex flex-wrap items-start gap-3 empty:hidden">
        {state === "planned" ? (
          <ActButton action={openWorkshop} label="Open it for sign-up" kind="primary" hidden={hidden} />
        ) : null}
        {mayHold ? (
          <ActButton action={holdWorkshop} label="It was held" kind="primary" hidden={hidden} />
        ) : null}
        {state === "held" ? (
          <ActButton
            action={closeFeedback}
            label="Close feedback"
            hidden={hidden}
            confirm={{
              question: "Those who came can no longer say how it was. Whether they tried it, they still can.",
              label: "Yes, close it",
            }}
          />
        ) : null}
        {mayFollowUp ? (
          <ActButton action={askWhetherTried} label="Ask whether they tried it" hidden={hidden} />
        ) : null}
      </div>
      {state === "open" && !mayHold ? (
        <p className="max-w-measure">
          Once it has begun, say here that it was held. Then you tick who came, and they can say how it was.
        </p>
      ) : null}
      {mayFollowUp ? (
        <p className="max-w-measure text-soft">
          Six weeks have gone by. A letter goes to those who came and said they may be asked.
        </p>
      ) : null}
      {state === "planned" || state === "open" ? (
        <ActionForm
          action={callOffWorkshop}
          submitLabel="Call it off"
          submitKind="danger"
          hidden={hidden}
          prefix="off"
          label="Call the workshop off"
          under="Call it off"
        >
          <TextField name="reason" label="Why?" hint="Everybody who signed up is told, with this sentence." />
        </ActionForm>
      ) : null}
    </Section>
  );
}
