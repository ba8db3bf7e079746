import { ActionForm } from "@/components/forms/action-form";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { setUp } from "@/lib/people/actions/sign-in";

/** The first form of an empty Staffroom. */
export function SetUpForm({ token }: { token: string }) {
  return (
    <ActionForm action={setUp} hidden={{ token }} submitLabel="Set up Staffroom">
      <TextField name="college" label="College" autoComplete="organization" />
      <TextField name="shortName" label="Short name" hint="As it stands in lists, for example Southend" />
      <TextField name="programme" label="Programme" hint="For example Learning from each other: first year" />
      <DateField name="startsOn" label="Starts on" />
      <DateField name="finishesOn" label="Ends on" />
      <TextField name="name" label="Your name" autoComplete="name" />
      <TextField name="email" label="Your e-mail address" type="email" autoComplete="username" />
      <TextField
        name="password"
        label="Password"
        hint="At least 12 characters: three or four words will do."
        type="password"
        autoComplete="new-password"
      />
    </ActionForm>
  );
}
