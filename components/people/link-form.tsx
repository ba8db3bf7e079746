import { ActionForm } from "@/components/forms/action-form";
import { TextField } from "@/components/forms/text-field";
import { requestLink, signInByLink } from "@/lib/people/actions/sign-in";

/** Asks for a one-time link. */
export function LinkForm({ callbackUrl }: { callbackUrl: string }) {
  return (
    <ActionForm action={requestLink} hidden={{ callbackUrl }} submitLabel="Send me a link">
      <TextField name="email" label="E-mail address" type="email" autoComplete="email" />
    </ActionForm>
  );
}

/** Spends one. A button, because mail scanners open links but press nothing. */
export function UseLinkForm({ token, callbackUrl }: { token: string; callbackUrl: string }) {
  return <ActionForm action={signInByLink} hidden={{ token, callbackUrl }} submitLabel="Sign in" />;
}
