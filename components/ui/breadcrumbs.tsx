import Link from "next/link";

export interface Crumb {
  label: string;
  href?: string;
}

/** The way back. The last crumb is this page and has no link. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Where you are" className="mb-6 text-small">
      <ol className="flex flex-wrap items-center gap-x-2">
        {crumbs.map((crumb, at) => (
          <li key={crumb.href ?? crumb.label} className="flex items-center gap-2">
            {at > 0 ? (
              <span aria-hidden="true" className="text-soft">
                /
              </span>
            ) : null}
            {crumb.href ? (
              <Link href={crumb.href} prefetch={false} className="inline-flex min-h-11 items-center">
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="text-soft">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
