import { type NavItem, NavList } from "./nav-list";

/** The places of one programme, under its name; wraps where there is no room. */
export function ProgrammeNav({ programme, items }: { programme: string; items: NavItem[] }) {
  return (
    <div className="mb-10 border-line border-b pb-1">
      <p className="text-small text-soft">{programme}</p>
      <NavList items={items} label={programme} className="text-small" />
    </div>
  );
}
