import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { TextField } from "@/components/forms/text-field";
import { LongText } from "@/components/ui/long-text";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { answerInvitation } from "@/lib/people/actions/invitations";
import type { loadInvitation } from "@/lib/people/loaders/members";

type InvitationProps = NonNullable<Awaited<ReturnType<typeof loadInvitation>>>;

/** An invitation as the one invited reads it: who asks, what it is, what it is not, and what one agrees to. */
export function Invitation(props: InvitationProps) {
  const { token, name, email, invitedBy, programme, college, span, lastDay, groundRules, hasPassword } =
    props;
  return (
    <>
      <PageHeading
        title={`${invitedBy} invites you to “${programme}”`}
        kicker={name}
        lead={`For ${college}, ${span}. This invitation is yours alone and lasts until ${lastDay}.`}
      />
      <Section title="What it is">
        <p className="max-w-measure">
          You choose a few themes of your own teaching and keep them for the year. In a small group you visit
          each other’s classes, both ways, and talk about what you take away. A learning set gives you time
          for a question of your own.
        </p>
      </Section>
      <Section title="What it is not">
        <p className="max-w-measure">
          Not an observation: nobody is graded or rated, and there is no form about you that a manager reads.
          What you write about a visit only you and the tutor you visited can read. Coordinators see that a
          visit took place, never what was written.
        </p>
      </Section>
      <Section title="The ground rules">
        <LongText
          text={groundRules || "None have been written yet; your coordinator will tell you of them."}
        />
      </Section>
      <Section title="Take part">
        <ActionForm
          action={answerInvitation}
          hidden={{ token }}
          label="Take part"
          submitLabel="Accept and go to my year"
        >
          <p>
            You sign in as <strong>{email}</strong>.
          </p>
          {hasPassword ? (
            <TextField
              name="password"
              label="Your Staffroom password"
              hint="You have one already; it shows that this is you."
              type="password"
              autoComplete="current-password"
            />
          ) : (
            <TextField
              name="password"
              label="Choose a password"
              hint="At least 12 characters: three or four words will do."
              type="password"
              autoComplete="new-password"
            />
          )}
          <CheckboxField name="accept" label="I have read the ground rules and accept them" required />
        </ActionForm>
      </Section>
    </>
  );
}
