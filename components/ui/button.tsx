import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonKind, buttonClass } from "./button-look";

interface ButtonProps extends Omit<ComponentProps<"button">, "style"> {
  kind?: ButtonKind;
}

export function Button({ kind = "primary", type = "button", className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(kind, className)} />;
}

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  kind?: ButtonKind;
  className?: string;
  /** For files to download: a plain link that the router leaves alone. */
  plain?: boolean;
}

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
