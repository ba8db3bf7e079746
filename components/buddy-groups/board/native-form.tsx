"use client";

import { type ReactNode, useActionState } from "react";
import type { FormAction } from "@/lib/core/result";
import { FormNotices } from "../../forms/form-notices";

/** For the time before a script runs, and for browsers without one. */
export function NativeForm({ action, children }: { action: FormAction; children: ReactNode }) {
  const [state, post] = useActionState(action, {});
  return (
    <form action={post} className="space-y-6" aria-label="Who is in which group">
      <FormNotices state={state} prefix="native" news={0} />
      {children}
    </form>
  );
}
