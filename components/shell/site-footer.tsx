import Link from "next/link";
import { WorriedLink } from "./worried-link";

const links = [
  { href: "/workshops", label: "Workshops" },
  { href: "/good-practice", label: "Good practice" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/privacy", label: "Privacy" },
];

export function SiteFooter() {
  return (
    <footer className="not-in-print mt-24 border-line border-t">
      <ul className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 px-4 py-6 text-small sm:px-8">
        <li>
          <WorriedLink />
        </li>
        {links.map((link) => (
          <li key={link.href}>
            <Link href={link.href} prefetch={false} className="inline-flex min-h-11 items-center">
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
