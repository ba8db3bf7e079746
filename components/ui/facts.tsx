import type { ReactNode } from "react";

export interface Fact {
  label: string;
  value: ReactNode;
}

/** A definition list: label and value, one under another, hairlines between. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="max-w-measure border-line border-t">
      {facts.map((fact) => (
        <div
          key={fact.label}
          className="grid gap-x-6 border-line border-b py-3 last:border-b-0 sm:grid-cols-[minmax(9rem,1fr)_2fr]"
        >
          <dt className="text-soft">{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
