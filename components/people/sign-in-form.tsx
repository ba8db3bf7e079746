import { ActionForm } from "@/components/forms/action-form";
import { TextField } from "@/components/forms/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { signIn } from "@/lib/people/actions/sign-in";

export function SignInForm({ callbackUrl }: { callbackUrl: string }) {
  const byLink = `/sign-in/link?callbackUrl=${encodeURIComponent(callbackUrl)}`;
  return (
    <ActionForm
      action={signIn}
      hidden={{ callbackUrl }}
      submitLabel="Sign in"
      beside={
        <ButtonLink href={byLink} kind="quiet">
          Send me a link by e-mail instead
        </ButtonLink>
      }
    >
      <TextField name="email" label="E-mail address" type="email" autoComplete="username" />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" />
    </ActionForm>
  );
}
