import type { ReactNode } from "react";
import { Brought } from "@/components/forms/brought";
import { SignOutButton } from "@/components/people/sign-out-button";
import { SignedOut } from "@/components/people/signed-out";
import { Shell } from "@/components/shell/shell";
import { currentActor, requireActor } from "@/lib/access/session";
import { takeUnsent } from "@/lib/access/unsent";

const nav = [
  { href: "/", label: "My year" },
  { href: "/programmes", label: "Programmes" },
  { href: "/account", label: "Account" },
];

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const words = await takeUnsent();
  if (words && !(await currentActor()))
    return (
      <Shell>
        <SignedOut words={words} />
      </Shell>
    );
  const { actor } = await requireActor();
  return (
    <Shell nav={nav} person={actor.name} signOut={<SignOutButton />}>
      <Brought words={words}>{children}</Brought>
    </Shell>
  );
}
