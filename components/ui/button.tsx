import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

const base =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-control border px-5 py-2 text-center font-semibold no-underline aria-disabled:cursor-progress aria-disabled:opacity-70";

const kinds: Record<ButtonKind, string> = {
  primary:
    "border-action bg-action text-on-action hover:border-action-deep hover:bg-action-deep hover:text-on-action",
  secondary: "border-edge bg-sheet text-ink hover:border-ink hover:bg-quiet-ground hover:text-ink",
  quiet:
    "border-transparent px-2 text-action underline underline-offset-4 hover:text-action-deep hover:decoration-2",
  danger: "border-bad bg-sheet text-bad hover:border-bad-deep hover:bg-bad-ground hover:text-bad-deep",
};

export const buttonClass = (kind: ButtonKind = "primary", extra = "") => `${base} ${kinds[kind]} ${extra}`;

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
