"use client";

import { Icon } from "../ui/icon";
import { type NavItem, NavLinks, useCurrent } from "./nav-links";

export interface NavGroup {
  label: string;
  items: NavItem[];
}

/**
 * The places of one programme, under its name. Where there is room all groups stand side by side; on a narrow screen
 * each folds away, without a script, but for the one that the reader is in.
 */
export function ProgrammeNav({ programme, groups }: { programme: string; groups: NavGroup[] }) {
  const isCurrent = useCurrent();
  const shown = groups.filter(({ items }) => items.length > 0);
  return (
    <nav aria-label={programme} className="mb-10 border-line border-b pb-1 text-small">
      <p className="text-soft">{programme}</p>
      <div className="mt-1 hidden gap-x-8 lg:flex">
        {shown.map(({ label, items }) => (
          <div key={label} className="flex-auto">
            <p className="font-semibold text-soft">{label}</p>
            <NavLinks items={items} />
          </div>
        ))}
      </div>
      <div className="lg:hidden">
        {shown.map(({ label, items }) => (
          <details key={label} open={items.some(isCurrent)} className="group">
            <summary className="flex min-h-11 list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
              <Icon name="chevron" className="transition-transform group-open:rotate-90" />
              {label}
            </summary>
            <div className="ps-7">
              <NavLinks items={items} />
            </div>
          </details>
        ))}
      </div>
    </nav>
  );
}
