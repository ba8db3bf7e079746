import type { ReactNode } from "react";
import { Shell } from "@/components/shell/shell";
import { loadVisitor } from "@/lib/people/loaders";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const visitor = await loadVisitor();
  return (
    <Shell nav={visitor ? [{ href: "/", label: "My year" }] : []} person={visitor?.name}>
      {children}
    </Shell>
  );
}
