"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import { FileField } from "@/components/forms/file-field";
import { FormContext } from "@/components/forms/form-context";
import { FormNotices } from "@/components/forms/form-notices";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { useHydrated } from "@/components/forms/use-hydrated";
import { useSend } from "@/components/forms/use-send";
import { FileAnswer } from "@/components/timetables/file-answer";
import { ButtonLink } from "@/components/ui/button";
import { bringTimetable, type FileShown } from "@/lib/timetables/actions/file";
import { MOST_FILE_BYTES } from "@/lib/timetables/schema";

const TOO_LARGE = "The file is larger than 2 MB. Leave out what is not needed, or bring it in parts.";

/**
 * Both steps of bringing a file in one form, so that without JavaScript, too, the answer to either finds its place:
 * a file to look at, or, once looked at, the rows read from it with the word to keep them.
 */
export function BringForm({ programmeId }: { programmeId: string }) {
  const { state, post, send, pending, lost, round } = useSend(bringTimetable);
  const [tooLarge, setTooLarge] = useState(false);
  const [presses, setPresses] = useState(0);
  const hydrated = useHydrated();
  const shown = state.shown as FileShown | undefined;
  const preview = shown?.stage === "preview" ? shown : undefined;

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
  const again = `/programmes/${programmeId}/timetable/import`;
  return (
    <form action={post} onSubmit={submit} noValidate={hydrated} aria-label="Bring a file">
      <HiddenFields
        fields={{ programmeId, ...(preview ? { rows: preview.rows, seen: preview.seen } : {}) }}
      />
      <div className="space-y-8">
        <FormNotices state={said} lost={tooLarge ? undefined : lost} prefix="" news={round + presses} />
        {shown && !tooLarge ? <FileAnswer key={state.stamp} shown={shown} programmeId={programmeId} /> : null}
        <FormContext value={{ prefix: "", errors: said.fieldErrors ?? {} }}>
          {preview ? (
            <Buttons pending={pending} label="Replace these timetables">
              <ButtonLink href={again} plain kind="quiet">
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
            ? preview
              ? "Replacing the timetables. A long list takes some seconds…"
              : "Reading the file and checking every row. A long list takes some seconds…"
            : ""}
        </p>
      </div>
    </form>
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
