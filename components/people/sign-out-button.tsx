import { ActButton } from "@/components/forms/act-button";
import { signOut } from "@/lib/people/actions/sign-in";

export const SignOutButton = () => <ActButton action={signOut} label="Sign out" kind="quiet" />;
