import type { ReactNode } from "react";
import { Icon } from "./icon";

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}

/** Native details: works without JavaScript, opens on Ctrl-F, prints as it stands. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details open={open} className="group max-w-measure">
      <summary className="flex min-h-11 w-fit list-none items-center gap-2 py-2 text-action underline underline-offset-4 hover:text-action-deep hover:decoration-2 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="transition-transform group-open:rotate-90" />
        <span>{summary}</span>
      </summary>
      <div className="mt-1 mb-4 ms-2 space-y-4 border-line border-s-2 ps-5">{children}</div>
    </details>
  );
}
