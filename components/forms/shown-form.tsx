"use client";

import type { ReactNode } from "react";
import type { FormAction } from "@/lib/core/result";
import type { ButtonKind } from "../ui/button-look";
import { FormNotices } from "./form-notices";
import { HiddenFields } from "./hidden-fields";
import { SubmitButton } from "./submit-button";
import { useSend } from "./use-send";

interface ShownFormProps<Shown> {
  action: FormAction;
  hidden?: Record<string, string>;
  label: ReactNode;
  kind?: ButtonKind;
  /** What the action gave back to be shown this once; undefined before it has. */
  show: (shown: Shown | undefined) => ReactNode;
}

/** One press whose answer is shown above the button, and is gone with the page. */
export function ShownForm<Shown>({ action, hidden = {}, label, kind, show }: ShownFormProps<Shown>) {
  const { state, post, send, pending, lost, round } = useSend(action);
  return (
    <form
      action={post}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        send(() => data);
      }}
      className="space-y-4"
    >
      <HiddenFields fields={hidden} />
      <FormNotices state={state} lost={lost} prefix="" news={round} />
      {show(state.shown as Shown | undefined)}
      <SubmitButton pending={pending} kind={kind}>
        {label}
      </SubmitButton>
    </form>
  );
}
