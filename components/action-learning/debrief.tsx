import type { FacilitateProps } from "@/components/action-learning/facilitate-page";
import { wordOf } from "@/components/action-learning/word-of";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { KeepsWords } from "@/components/forms/keeps-words";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { saveDebriefAction } from "@/lib/action-learning/actions/facilitation";

/** Five short questions for afterwards: two for oneself, two for other facilitators, one for the coordinators. */
export function Debrief({ meeting, may, debrief, begun }: FacilitateProps) {
  if (!may.debrief) return null;
  const { values, version } = debrief;
  const kept = (field: keyof typeof values) => wordOf(begun.debrief, field, values[field]);
  return (
    <Section
      title="Debrief"
      id="debrief"
      lead="Within two days, while you still hear it. Five minutes will do."
    >
      <ActionForm
        action={saveDebriefAction}
        hidden={{ meetingId: meeting.id, version }}
        submitLabel="Keep my debrief"
        label="Debrief"
        prefix="debrief"
      >
        <WhoSees {...whoSees("Debrief")} />
        <LongTextField
          name="steppedIn"
          label="Where I stepped in"
          rows={2}
          optional
          defaultValue={kept("steppedIn")}
        />
        <LongTextField
          name="whoWasQuiet"
          label="Who was quiet"
          hint="For your own eye next time."
          rows={2}
          optional
          defaultValue={kept("whoWasQuiet")}
        />
        <WhoSees
          {...whoSees("DebriefProcess", {
            named: { facilitator: "you and the programme’s other facilitators" },
          })}
        />
        <LongTextField
          name="worked"
          label="What worked"
          hint="About process: no names, and nothing that somebody brought."
          rows={2}
          optional
          defaultValue={kept("worked")}
        />
        <LongTextField
          name="change"
          label="What I would change"
          rows={2}
          optional
          defaultValue={kept("change")}
        />
        <RadioGroup
          name="helpWanted"
          label="Would you like help?"
          hint="Your coordinators see a yes, and that alone: somebody will ask you how."
          options={[
            { value: "no", label: "No, thank you" },
            { value: "yes", label: "Yes, please" },
          ]}
          defaultValue={kept("helpWanted")}
        />
        <KeepsWords place={begun.debrief.place} version={begun.debrief.version} />
      </ActionForm>
    </Section>
  );
}
