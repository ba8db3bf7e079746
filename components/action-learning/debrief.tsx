import type { FacilitateProps } from "@/components/action-learning/facilitate-page";
import { wordOf } from "@/components/action-learning/word-of";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { KeepsWords } from "@/components/forms/keeps-words";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { saveDebriefAction } from "@/lib/action-learning/actions/facilitation";
import { DEBRIEF_WORDS } from "@/lib/action-learning/labels";

/** Five short questions for afterwards: two for oneself, two for other facilitators, one for the coordinators. */
export function Debrief({ meeting, may, debrief, begun }: FacilitateProps) {
  const { values, version } = debrief;
  if (!may.debrief) return <DebriefText values={values} />;
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
        <WhoSees {...whoSees("Debrief", { named: { facilitator: "other facilitators" } })} />
        <LongTextField
          name="steppedIn"
          label={DEBRIEF_WORDS.steppedIn}
          rows={2}
          optional
          defaultValue={kept("steppedIn")}
        />
        <LongTextField
          name="whoWasQuiet"
          label={DEBRIEF_WORDS.whoWasQuiet}
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
          label={DEBRIEF_WORDS.worked}
          hint="About process: no names, and nothing that somebody brought."
          rows={2}
          optional
          defaultValue={kept("worked")}
        />
        <LongTextField
          name="change"
          label={DEBRIEF_WORDS.change}
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

/** One's own debrief of a year that is closed, to read. */
function DebriefText({ values }: { values: FacilitateProps["debrief"]["values"] }) {
  const parts = (["steppedIn", "whoWasQuiet", "worked", "change"] as const).filter((part) => values[part]);
  if (parts.length === 0) return null;
  return (
    <Section title="My debrief" id="debrief">
      <dl className="max-w-measure space-y-3">
        {parts.map((part) => (
          <div key={part}>
            <dt className="font-semibold text-soft">{DEBRIEF_WORDS[part]}</dt>
            <dd>
              <LongText text={values[part]} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
