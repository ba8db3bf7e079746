"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export interface NavItem {
  href: string;
  label: string;
  /** Left out, the address decides: the item is current on its own page and on those under it. */
  current?: boolean;
}

const isUnder = (path: string, href: string) =>
  path === href || (href !== "/" && path.startsWith(`${href}/`));

/** Says of each place whether it is where the reader is. */
export function useCurrent(): (item: NavItem) => boolean {
  const path = usePathname();
  return ({ current, href }) => current ?? isUnder(path, href);
}

/** Links in a row that wraps; the current one is bold, underlined and said to be current. */
export function NavLinks({ items }: { items: NavItem[] }) {
  const isCurrent = useCurrent();
  return (
    <ul className="flex flex-wrap gap-x-6">
      {items.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            prefetch={false}
            aria-current={isCurrent(item) ? "page" : undefined}
            className="inline-flex min-h-11 items-center border-transparent border-b-2 text-ink no-underline hover:border-edge hover:text-ink aria-[current]:border-action aria-[current]:font-bold"
          >
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
