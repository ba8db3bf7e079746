import type { ReactNode } from "react";
import { SkipLink } from "../ui/skip-link";
import type { NavItem } from "./nav-links";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface ShellProps {
  nav?: NavItem[];
  person?: string;
  signOut?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: skip link, header, what the page is about, footer. */
export function Shell({ nav, person, signOut, children }: ShellProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader nav={nav} person={person} signOut={signOut} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-page px-4 pt-8 focus:outline-none sm:px-8">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
