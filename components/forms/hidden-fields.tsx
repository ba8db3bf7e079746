import type { Hidden } from "./use-version";

export function HiddenFields({ fields }: { fields: Hidden }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} readOnly />
  ));
}
