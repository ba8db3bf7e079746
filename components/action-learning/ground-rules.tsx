import type { SetPageProps } from "@/components/action-learning/set-page";
import { wordOf } from "@/components/action-learning/word-of";
import { ActionForm } from "@/components/forms/action-form";
import { KeepsWords } from "@/components/forms/keeps-words";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { keepGroundRulesAction } from "@/lib/action-learning/actions/meetings";

/** What the set agreed on for itself: its facilitator keeps the words, everybody in it and the coordinators read them. */
export function GroundRules({ set, mayEditRules, rulesBegun }: SetPageProps) {
  if (!mayEditRules && !set.groundRules) return null;
  return (
    <Section title="Ground rules" id="ground-rules" lead="Written by the set for itself.">
      {set.groundRules ? <LongText text={set.groundRules} /> : null}
      {mayEditRules ? (
        <>
          <WhoSees {...whoSees("PeerGroup-set", { named: { facilitator: "you" } })} />
          <ActionForm
            key={set.version}
            under={set.groundRules ? "Change the ground rules" : "Write the ground rules"}
            action={keepGroundRulesAction}
            hidden={{ setId: set.id, version: set.version }}
            submitLabel="Keep these rules"
            label="Ground rules"
            prefix="rules"
          >
            <LongTextField
              name="groundRules"
              label="What we agreed on"
              hint="What stays in the room; coming on time and saying when one cannot; how few are too few to meet; who speaks when, and how long."
              rows={5}
              optional
              defaultValue={wordOf(rulesBegun, "groundRules", set.groundRules)}
            />
            <KeepsWords place={rulesBegun.place} version={rulesBegun.version} />
          </ActionForm>
        </>
      ) : null}
    </Section>
  );
}
