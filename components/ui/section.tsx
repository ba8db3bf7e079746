import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  children: ReactNode;
  /** For links to this place; also names the region. */
  id?: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
}

/** A part of a page: a hairline, a heading, then what belongs to it. */
export function Section({ title, children, id, lead, actions }: SectionProps) {
  return (
    <section id={id} className="mt-12 border-line border-t pt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className="text-h2">{title}</h2>
        {actions ? <div className="not-in-print flex flex-wrap items-baseline gap-3">{actions}</div> : null}
      </div>
      {lead ? <p className="mt-2 max-w-measure text-soft">{lead}</p> : null}
      <div className="mt-6 space-y-6">{children}</div>
    </section>
  );
}
