import type { ReactNode } from "react";
import { SignOutButton } from "@/components/people/sign-out-button";
import { Shell } from "@/components/shell/shell";
import { requireActor } from "@/lib/access/session";

const nav = [
  { href: "/", label: "My year" },
  { href: "/programmes", label: "Programmes" },
  { href: "/account", label: "Account" },
];

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireActor();
  return (
    <Shell nav={nav} person={actor.name} signOut={<SignOutButton />}>
      {children}
    </Shell>
  );
}
