"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import type { FormAction } from "@/lib/core/result";
import type { ButtonKind } from "../ui/button-look";
import { Disclosure } from "../ui/disclosure";
import { type Fold, Folded } from "./folded";
import { FormContext } from "./form-context";
import { FormNotices } from "./form-notices";
import { HiddenFields } from "./hidden-fields";
import { SubmitButton } from "./submit-button";
import { useHydrated } from "./use-hydrated";
import { useSend } from "./use-send";
import { type Hidden, useVersion } from "./use-version";

export interface ActionFormProps {
  action: FormAction;
  submitLabel: ReactNode;
  submitKind?: ButtonKind;
  hidden?: Hidden;
  children?: ReactNode;
  /** Put before field ids; needed where two forms on one page have fields of the same name. */
  prefix?: string;
  /** Names the form for those who listen, where no heading does. */
  label?: string;
  /** Empty the boxes once it worked, for forms that add one thing after another. */
  clearWhenDone?: boolean;
  /** Something beside the button, such as a link to leave. */
  beside?: ReactNode;
  /** Ask first: the button is folded under another one and a question. */
  fold?: Fold;
  /** The whole form is folded under these words until it is wanted, or has an answer to show. */
  under?: ReactNode;
}

/** The light form: for short answers and single acts. Works the same without JavaScript. */
export function ActionForm(props: ActionFormProps) {
  const { action, hidden = {}, prefix = "", children, clearWhenDone = false } = props;
  const { state, post, send, pending, lost, round } = useSend(action);
  const { fields } = useVersion(hidden, state);
  const [cleared, setCleared] = useState(0);
  const hydrated = useHydrated();

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    send(
      () => data,
      (answer) => {
        if (clearWhenDone && answer?.done) setCleared((count) => count + 1);
      },
    );
  }

  const stale = state.refusal === "STALE" && state.saved && state.typed;
  const form = (
    <form
      action={post}
      onSubmit={submit}
      noValidate={hydrated}
      aria-label={props.label}
      className="max-w-measure"
    >
      <HiddenFields fields={fields} />
      <div className="space-y-6">
        <FormNotices state={state} lost={lost} prefix={prefix} news={round} />
        <FormContext
          value={{
            prefix,
            typed: state.typed,
            errors: state.fieldErrors ?? {},
            beside: stale ? { mine: state.typed ?? {}, other: state.saved ?? {} } : undefined,
          }}
        >
          {children ? (
            <div key={cleared} className="space-y-8">
              {children}
            </div>
          ) : null}
        </FormContext>
        <Folded fold={props.fold}>
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton pending={pending} kind={props.fold ? "danger" : props.submitKind}>
              {props.submitLabel}
            </SubmitButton>
            {props.beside}
          </div>
        </Folded>
      </div>
    </form>
  );
  if (!props.under) return form;
  return (
    <Disclosure summary={props.under} open={state.refusal !== undefined}>
      {form}
    </Disclosure>
  );
}
