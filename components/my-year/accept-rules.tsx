import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import type { MyYearProps } from "@/components/my-year/my-year";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { acceptRules } from "@/lib/people/actions/invitations";

/** Before anything else in a programme one was put into: its ground rules, to be read and accepted. */
export function AcceptRules({ part: { id, programme } }: { part: MyYearProps["toAccept"][number] }) {
  return (
    <Section
      title="Before you start: read and accept the ground rules"
      lead={`You are on the list for “${programme.title}”. Until you accept you can look at it, and begin nothing in it.`}
    >
      <LongText text={programme.groundRules || "No ground rules have been written yet."} />
      <ActionForm
        action={acceptRules}
        hidden={{ participationId: id }}
        prefix={id}
        label={`Ground rules of ${programme.title}`}
        submitLabel="Accept and take part"
      >
        <CheckboxField name="accept" label="I have read the ground rules and accept them" required />
      </ActionForm>
    </Section>
  );
}
