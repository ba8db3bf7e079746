"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, type SubmitEvent, Suspense, useRef, useState } from "react";
import { type FieldValues, useForm } from "react-hook-form";
import type { ZodType } from "zod";
import type { FormAction, Typed } from "@/lib/core/result";
import { draftName, useBrought } from "./brought";
import { CopyWords } from "./copy-words";
import type { DraftHandle } from "./draft-bar";
import { type Beside, FormContext } from "./form-context";
import { FormNotices } from "./form-notices";
import { inFormOrder } from "./form-order";
import { HiddenFields } from "./hidden-fields";
import { begunIn, KeepsWords, type Kept } from "./keeps-words";
import { LazyDraftBar } from "./lazy-draft-bar";
import type { DraftKey } from "./save-draft";
import { SubmitButton } from "./submit-button";
import { flatErrors, nested, typedOf } from "./typed";
import { useHydrated } from "./use-hydrated";
import { useSend } from "./use-send";
import { type Hidden, useVersion } from "./use-version";

/** A second button: the same action hears of it as the field `intent`. */
export interface OtherSubmit {
  label: string;
  intent: string;
  /** Check the answers first, as the main button does. A draft is sent as it is. */
  checked?: boolean;
}

export interface LongFormProps {
  action: FormAction;
  /** The room's schema, the same one its action uses. */
  schema: ZodType;
  /** How what was typed becomes what the schema reads; by default dotted names are nested. */
  shape?: (typed: Typed) => unknown;
  submitLabel: string;
  submitIntent?: string;
  others?: OtherSubmit[];
  hidden?: Hidden;
  draft?: DraftKey;
  /** For a form without a draft of its own: what was begun here and not sent; it goes on being kept. */
  keeps?: Kept;
  label?: string;
  prefix?: string;
  children: ReactNode;
}

/** The long form: checks while one writes, keeps a draft, and never loses a word. Works without JavaScript too. */
export function LongForm(props: LongFormProps) {
  const { action, schema, shape = nested, others = [], prefix = "", draft, keeps, children } = props;
  const { words, hidden } = useBrought(props, props.hidden ?? {});
  const { state, post, send, pending, lost, round } = useSend(action);
  const { fields, follow } = useVersion(hidden, state);
  const [unfit, setUnfit] = useState<Record<string, string[]>>();
  const [presses, setPresses] = useState(0);
  const [clash, setClash] = useState<Beside>();
  const form = useRef<HTMLFormElement>(null);
  const drafting = useRef<DraftHandle>(null);
  const hydrated = useHydrated();
  const { register, handleSubmit, formState } = useForm({
    shouldFocusError: false,
    // What is checked is what would be sent, not what the library remembers of it.
    resolver: (remembered, context, options) => {
      const typed = form.current ? shape(typedOf(new FormData(form.current))) : remembered;
      return zodResolver(schema as ZodType<FieldValues, FieldValues>)(typed as FieldValues, context, options);
    },
  });

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const target = event.currentTarget;
    const { submitter } = event.nativeEvent;
    const go = () => {
      setUnfit(undefined);
      send(async () => {
        const version = await drafting.current?.hold();
        const data = new FormData(target, submitter);
        if (draft && version !== undefined && version > Number(data.get("version") ?? Infinity))
          data.set("version", `${version}`);
        return data;
      }, settled);
    };
    if (submitter instanceof HTMLElement && "unchecked" in submitter.dataset) return go();
    return handleSubmit(go, (errors) => {
      setUnfit(inFormOrder(target, flatErrors(errors)));
      setPresses((count) => count + 1);
    })(event);
  }

  function settled(answer?: typeof state) {
    const other = answer?.refusal === "STALE" ? answer.saved : undefined;
    if (draft && other) drafting.current?.clash(Number(other.version), other);
    if (draft || !answer?.done) drafting.current?.release();
  }

  const said = unfit ? { refusal: "INVALID" as const, fieldErrors: unfit } : state;
  const errors = { ...(unfit ? {} : state.fieldErrors), ...flatErrors(formState.errors) };
  const stale =
    !(draft && hydrated) && state.refusal === "STALE" && state.saved
      ? { mine: state.typed ?? {}, other: state.saved }
      : undefined;

  return (
    <form
      ref={form}
      action={post}
      onSubmit={submit}
      noValidate={hydrated}
      aria-label={props.label}
      className="max-w-measure"
    >
      <HiddenFields fields={draft ? { ...fields, draft: draftName(draft) } : fields} />
      <div className="space-y-10">
        <FormNotices
          rescue={<CopyWords />}
          state={said}
          lost={unfit ? undefined : lost}
          prefix={prefix}
          news={round + presses}
        />
        <FormContext
          value={{
            prefix,
            typed: state.typed ?? words ?? begunIn(keeps),
            errors,
            register,
            beside: clash ?? stale,
          }}
        >
          {children}
        </FormContext>
        {keeps ? <KeepsWords place={keeps.place} version={keeps.version} handle={drafting} /> : null}
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton pending={pending} intent={props.submitIntent}>
            {props.submitLabel}
          </SubmitButton>
          {others.map((other) => (
            <SubmitButton
              key={other.intent}
              pending={pending}
              kind="secondary"
              intent={other.intent}
              unchecked={!other.checked}
            >
              {other.label}
            </SubmitButton>
          ))}
        </div>
      </div>
      {draft && hydrated ? (
        <Suspense fallback={null}>
          <LazyDraftBar draft={draft} form={form} handle={drafting} onVersion={follow} onClash={setClash} />
        </Suspense>
      ) : null}
    </form>
  );
}
