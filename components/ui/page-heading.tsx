import type { ReactNode } from "react";

interface PageHeadingProps {
  title: string;
  /** A short line above the title: where one is. */
  kicker?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Buttons and links that belong to the whole page. */
  actions?: ReactNode;
}

export function PageHeading({ title, kicker, lead, actions }: PageHeadingProps) {
  return (
    <header className="mb-10">
      {kicker ? <p className="mb-1 text-soft">{kicker}</p> : null}
      <h1 className="max-w-page text-h1">{title}</h1>
      {lead ? <div className="mt-4 max-w-measure text-lead text-soft">{lead}</div> : null}
      {actions ? <div className="not-in-print mt-6 flex flex-wrap gap-3">{actions}</div> : null}
    </header>
  );
}
