import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonKind, buttonClass } from "./button-look";

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  kind?: ButtonKind;
  className?: string;
  /** For files to download: a plain link that the router leaves alone. */
  plain?: boolean;
}

/** A way to somewhere else that looks like a button. By itself, so that a button alone does not bring the router. */
export function ButtonLink({ href, children, kind = "secondary", className, plain }: ButtonLinkProps) {
  const look = buttonClass(kind, className);
  if (plain)
    return (
      <a href={href} className={look}>
        {children}
      </a>
    );
  return (
    <Link href={href} prefetch={false} className={look}>
      {children}
    </Link>
  );
}
