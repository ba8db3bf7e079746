import type { ReactNode } from "react";

/** Nothing here yet: says why, and what one can do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="max-w-measure border-line border-y py-8">
      <p className="font-bold">{title}</p>
      {children ? <div className="mt-1 text-soft">{children}</div> : null}
      {action ? <div className="not-in-print mt-5">{action}</div> : null}
    </div>
  );
}
