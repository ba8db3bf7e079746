import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";
import { type NavItem, NavLinks } from "./nav-links";
import { WorriedLink } from "./worried-link";

interface SiteHeaderProps {
  /** The main places; none for a visitor who has not signed in. */
  nav?: NavItem[];
  /** Who is signed in, e.g. "Ana Lane". */
  person?: string;
  /** The form that signs out, or a link to sign in. */
  signOut?: ReactNode;
}

export function SiteHeader({ nav = [], person, signOut }: SiteHeaderProps) {
  return (
    <header className="border-ink border-b-2">
      <div className="mx-auto max-w-page px-4 sm:px-8">
        <div className="flex flex-wrap items-center justify-between gap-x-8 pt-3">
          <Link
            href="/"
            prefetch={false}
            className="inline-flex min-h-11 items-center gap-3 text-ink no-underline hover:text-ink"
          >
            <Mark className="text-action" />
            <span className="font-bold text-h2 tracking-tight">Staffroom</span>
          </Link>
          <div className="not-in-print flex flex-wrap items-center gap-x-6">
            <WorriedLink />
          </div>
        </div>
        <div className="not-in-print flex flex-wrap items-center justify-between gap-x-8 pb-1">
          {nav.length > 0 ? (
            <nav aria-label="Main">
              <NavLinks items={nav} />
            </nav>
          ) : (
            <span />
          )}
          <div className="flex flex-wrap items-center gap-x-4 text-small">
            {person ? <span className="text-soft">{person}</span> : null}
            {signOut}
          </div>
        </div>
      </div>
    </header>
  );
}
