import { ActButton } from "@/components/forms/act-button";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { signOutEverywhere } from "@/lib/people/actions";
import { loadAccount } from "@/lib/people/loaders";

export const metadata = { title: "Account" };

export default async function AccountPage() {
  const { name, email } = await loadAccount();
  return (
    <>
      <PageHeading title="Account" />
      <Facts
        facts={[
          { label: "Name", value: name },
          { label: "E-mail address", value: email },
        ]}
      />
      <Section title="Letters" lead="Everything Staffroom has written to you.">
        <ButtonLink href="/account/letters">Your letters</ButtonLink>
      </Section>
      <Section title="Sessions" lead="If you signed in on a computer that others use, end it from here.">
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
