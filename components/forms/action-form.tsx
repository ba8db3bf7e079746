"use client";

import { type ReactNode, type SubmitEvent, startTransition, useRef, useState } from "react";
import type { FormAction } from "@/lib/core/result";
import type { ButtonKind } from "../ui/button-look";
import { Disclosure } from "../ui/disclosure";
import { useBrought } from "./brought";
import type { DraftHandle } from "./draft-bar";
import { type Fold, Folded } from "./folded";
import { FormContext } from "./form-context";
import { FormNotices } from "./form-notices";
import { HiddenFields } from "./hidden-fields";
import { begunIn, KeepsWords, type Kept } from "./keeps-words";
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
  /** What was begun here and not sent; what is written goes on being kept. For forms where somebody types. */
  keeps?: Kept;
  /** Something beside the button, such as a link to leave. */
  beside?: ReactNode;
  /** Ask first: the button is folded under another one and a question. */
  fold?: Fold;
  /** The whole form is folded under these words until it is wanted, or has an answer to show. */
  under?: ReactNode;
}

/** The light form: for short answers and single acts. Works the same without JavaScript. */
export function ActionForm(props: ActionFormProps) {
  const { action, prefix = "", children, clearWhenDone = false, keeps } = props;
  const { words, hidden } = useBrought({ keeps }, props.hidden ?? {});
  const { state, post, send, pending, lost, round } = useSend(action);
  const { fields } = useVersion(hidden, state);
  const [cleared, setCleared] = useState(0);
  const keeping = useRef<DraftHandle>(null);
  const hydrated = useHydrated();

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    send(
      async () => {
        await keeping.current?.hold();
        return data;
      },
      (answer) => {
        if (!answer?.done) keeping.current?.release();
        // Together with what the page then shows, so that the boxes begin with what is kept by then: nothing.
        else if (clearWhenDone) startTransition(() => setCleared((count) => count + 1));
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
            typed: state.typed ?? words ?? begunIn(keeps),
            errors: state.fieldErrors ?? {},
            beside: stale ? { mine: state.typed ?? {}, other: state.saved ?? {} } : undefined,
          }}
        >
          {children ? (
            <div key={cleared} className="space-y-8">
              {children}
              {keeps ? <KeepsWords place={keeps.place} version={keeps.version} handle={keeping} /> : null}
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
    <Disclosure
      summary={props.under}
      open={
        state.refusal !== undefined || state.done !== undefined || (words ?? begunIn(keeps)) !== undefined
      }
    >
      {form}
    </Disclosure>
  );
}
