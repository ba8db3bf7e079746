import type { ReactNode } from "react";
import { type ButtonKind, buttonClass } from "../ui/button-look";

export interface Fold {
  label: ReactNode;
  question: ReactNode;
  kind?: ButtonKind;
}

/** A button that only opens a question; the one that acts is under it. Native, so it needs no JavaScript. */
export function Folded({ fold, children }: { fold?: Fold; children: ReactNode }) {
  if (!fold) return children;
  return (
    <details className="group">
      <summary
        className={`${buttonClass(fold.kind)} list-none group-open:mb-4 max-sm:w-full [&::-webkit-details-marker]:hidden`}
      >
        {fold.label}
      </summary>
      <div className="space-y-4 border-bad border-s-4 ps-5">
        <div>{fold.question}</div>
        {children}
      </div>
    </details>
  );
}
