"use client";

import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import type { FormAction } from "@/lib/core/result";
import { ButtonLink } from "../ui/button-link";
import { FileField } from "./file-field";
import { FormContext } from "./form-context";
import { FormNotices } from "./form-notices";
import { HiddenFields } from "./hidden-fields";
import { SubmitButton } from "./submit-button";
import { useHydrated } from "./use-hydrated";
import { useSend } from "./use-send";

/** The most that a file may weigh; what is heavier never leaves the browser. */
const MOST_FILE_BYTES = 2 * 1024 * 1024;
const TOO_LARGE = "The file is larger than 2 MB. Leave out what is not needed, or bring it in parts.";

/** What the action answers, as far as the form looks into it. */
interface Shown {
  stage: "faults" | "preview" | "same" | "done";
  rows?: string;
  seen?: string;
}

interface BringFormProps<S extends Shown> {
  action: FormAction;
  programmeId: string;
  /** The page of this form, to begin again. */
  again: string;
  /** The word to keep what was shown. */
  keep: string;
  keeping: string;
  /** What came of the last step, in the room's own words. */
  answer: (shown: S) => ReactNode;
}

/**
 * Both steps of bringing a file in one form, so that without JavaScript, too, the answer to either finds its place:
 * a file to look at, or, once looked at, the rows read from it with the word to keep them.
 */
export function BringForm<S extends Shown>(props: BringFormProps<S>) {
  const { state, post, send, pending, lost, round } = useSend(props.action);
  const [tooLarge, setTooLarge] = useState(false);
  const [presses, setPresses] = useState(0);
  const hydrated = useHydrated();
  const shown = state.shown as S | undefined;
  const preview = shown?.stage === "preview" ? { rows: shown.rows ?? "", seen: shown.seen ?? "" } : undefined;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const file = data.get("file");
    const heavy = file instanceof File && file.size > MOST_FILE_BYTES;
    setTooLarge(heavy);
    setPresses((count) => count + 1);
    if (!heavy) send(() => data);
  }

  const said = tooLarge ? { refusal: "INVALID" as const, fieldErrors: { file: [TOO_LARGE] } } : state;
  return (
    <form action={post} onSubmit={submit} noValidate={hydrated} aria-label="Bring a file">
      <HiddenFields fields={{ programmeId: props.programmeId, ...preview }} />
      <div className="space-y-8">
        <FormNotices state={said} lost={tooLarge ? undefined : lost} prefix="" news={round + presses} />
        {shown && !tooLarge ? <Answer key={state.stamp}>{props.answer(shown)}</Answer> : null}
        <FormContext value={{ prefix: "", errors: said.fieldErrors ?? {} }}>
          {preview ? (
            <Buttons pending={pending} label={props.keep}>
              <ButtonLink href={props.again} plain kind="quiet">
                Keep all as it is
              </ButtonLink>
            </Buttons>
          ) : shown?.stage === "done" || shown?.stage === "same" ? null : (
            <div className="max-w-measure space-y-6">
              <FileField
                name="file"
                label={shown ? "The mended file" : "The file"}
                hint="CSV or .xlsx, up to 2 MB. It is read now and not stored."
                accept=".csv,.xlsx,text/csv"
              />
              <Buttons pending={pending} label="Look at the file" />
            </div>
          )}
        </FormContext>
        <p role="status" className="text-soft empty:hidden">
          {pending
            ? `${preview ? props.keeping : "Reading the file and checking every row."} A long list takes some seconds…`
            : ""}
        </p>
      </div>
    </form>
  );
}

/** Focus comes here, as it does to any answer. */
function Answer({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="space-y-6">
      {children}
    </div>
  );
}

function Buttons({ pending, label, children }: { pending: boolean; label: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SubmitButton pending={pending}>{label}</SubmitButton>
      {children}
    </div>
  );
}
