"use client";

import type { ReactNode } from "react";
import { type ButtonKind, buttonClass } from "../ui/button-look";

interface SubmitButtonProps {
  children: ReactNode;
  pending: boolean;
  kind?: ButtonKind;
  /** Sent as the field `intent`, so that one action can tell its buttons apart. */
  intent?: string;
  /** Send as it is, without asking for what is still missing. */
  unchecked?: boolean;
}

/** Stays focusable while sending; a second press is dropped by the form, not by the button. */
export function SubmitButton({ children, pending, kind = "primary", intent, unchecked }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      name={intent === undefined ? undefined : "intent"}
      value={intent}
      formNoValidate={unchecked}
      data-unchecked={unchecked ? "" : undefined}
      aria-disabled={pending || undefined}
      className={buttonClass(kind, "max-sm:w-full")}
    >
      {pending && kind === "primary" ? "Sending…" : children}
    </button>
  );
}
