export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

const base =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-control border py-2 text-center font-semibold no-underline aria-disabled:cursor-progress aria-disabled:opacity-70 disabled:cursor-default disabled:opacity-50";

const kinds: Record<ButtonKind, string> = {
  primary:
    "px-5 border-action bg-action text-on-action hover:border-action-deep hover:bg-action-deep hover:text-on-action",
  secondary: "px-5 border-edge bg-sheet text-ink hover:border-ink hover:bg-quiet-ground hover:text-ink",
  quiet:
    "border-transparent text-action underline underline-offset-4 hover:text-action-deep hover:decoration-2",
  danger: "px-5 border-bad bg-sheet text-bad hover:border-bad-deep hover:bg-bad-ground hover:text-bad-deep",
};

/** The look of a button, for whatever element carries it. */
export const buttonClass = (kind: ButtonKind = "primary", extra = "") => `${base} ${kinds[kind]} ${extra}`;
