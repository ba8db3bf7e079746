import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A link out of Staffroom or into a new tab, which says so. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <Icon name="away" className="ms-1 align-[-0.1em]" />
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
