import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { TextField } from "@/components/forms/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { timeInWords } from "@/lib/core/dates";
import { endSession, setPassword } from "@/lib/people/actions/account";
import { signOutEverywhere } from "@/lib/people/actions/sign-in";
import type { loadAccount } from "@/lib/people/loaders";

type AccountProps = Awaited<ReturnType<typeof loadAccount>> & { passwordSet: boolean };

/** One's own account. */
export function Account({ name, email, hasPassword, sessions, passwordSet }: AccountProps) {
  return (
    <>
      <PageHeading title="Account" />
      {passwordSet ? (
        <div className="mb-8">
          <Notice kind="success" live>
            Your new password is set. Everywhere else you have been signed out.
          </Notice>
        </div>
      ) : null}
      <Facts
        facts={[
          { label: "Name", value: name },
          { label: "E-mail address", value: email },
        ]}
      />
      <Section title="Letters" lead="Everything Staffroom has written to you, and what you want by e-mail.">
        <ButtonLink href="/account/letters">Your letters</ButtonLink>
      </Section>
      <Section
        title="Password"
        lead={hasPassword ? undefined : "You sign in with a link by e-mail. A password is not needed."}
      >
        <ActionForm
          action={setPassword}
          submitLabel="Set the password"
          submitKind="secondary"
          label="Password"
        >
          {hasPassword ? (
            <TextField
              name="current"
              label="Present password"
              type="password"
              autoComplete="current-password"
            />
          ) : null}
          <TextField
            name="password"
            label="New password"
            hint="At least 12 characters: three or four words will do."
            type="password"
            autoComplete="new-password"
          />
        </ActionForm>
      </Section>
      <Section
        title="Where you are signed in"
        lead="End what you do not know, or a computer that others use."
      >
        <ul className="max-w-measure divide-y divide-line">
          {sessions.map(({ id, device, startedAt, isThis }) => (
            <li key={id} className="py-4 first:pt-0">
              <p className="font-bold">{isThis ? `${device}, this one` : device || "An unknown device"}</p>
              <p className="text-soft">since {timeInWords(startedAt)}</p>
              {isThis ? null : (
                <div className="mt-2">
                  <ActButton
                    action={endSession}
                    hidden={{ sessionId: id }}
                    label="End it"
                    about={`${device} since ${timeInWords(startedAt)}`}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
        <ActButton
          action={signOutEverywhere}
          label="Sign out everywhere"
          confirm={{
            question: "Every device you are signed in on is signed out at once, this one too.",
            label: "Yes, sign out everywhere",
          }}
        />
      </Section>
    </>
  );
}
