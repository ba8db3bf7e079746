"use client";

import type { ReactNode } from "react";
import { Icon } from "../ui/icon";
import { fieldId, useFormContext } from "./form-context";
import { asOne } from "./same-words";

export interface FieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  /** Everything is needed unless it is marked optional. */
  optional?: boolean;
}

/** What a field knows of the form around it. */
export function useField(name: string, hint?: ReactNode, label?: string) {
  const form = useFormContext();
  const id = fieldId(form.prefix, name);
  const error = form.errors[name]?.[0];
  const other = form.beside?.other[name];
  const differs = other !== undefined && asOne(other) !== asOne(form.beside?.mine[name]);
  const described = [hint && `${id}-hint`, error && `${id}-error`, differs && `${id}-other`]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    error,
    other: differs ? other : undefined,
    /** What was typed before, if anything was sent: then an absent box is an empty box. */
    typed: form.typed && (form.typed[name] ?? ""),
    label,
    aria: { "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined },
    registered: form.register?.(name) ?? { name },
  };
}

export type FieldState = ReturnType<typeof useField>;

export const OptionalMark = () => <span className="font-normal text-soft"> (optional)</span>;

interface FrameProps extends FieldProps {
  field: FieldState;
  children: ReactNode;
  /** How a value reads to a person, where that is not the value itself. */
  read?: (value: string) => string;
}

/** Label, hint, error, then the box: the same for every field with one box. */
export function FieldFrame({ field, label, hint, optional, children, read }: FrameProps) {
  return (
    <div>
      <label htmlFor={field.id} className="block font-semibold">
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      <FieldNotes field={field} hint={hint} read={read} />
      <div className="mt-2">{children}</div>
    </div>
  );
}

export function FieldNotes({
  field,
  hint,
  read = (value) => value,
}: Pick<FrameProps, "field" | "hint" | "read">) {
  return (
    <>
      {hint ? (
        <div id={`${field.id}-hint`} className="text-soft">
          {hint}
        </div>
      ) : null}
      {field.error ? (
        <p id={`${field.id}-error`} className="mt-1 flex gap-2 font-semibold text-bad">
          <Icon name="attention" className="mt-1" />
          <span className="min-w-0">{field.error}</span>
        </p>
      ) : null}
      {field.other !== undefined ? (
        <div id={`${field.id}-other`} className="mt-2 border-wait border-s-4 bg-wait-ground px-4 py-3">
          <p className="font-semibold text-wait">Saved meanwhile, elsewhere:</p>
          <p dir="auto" className="max-h-80 overflow-y-auto whitespace-pre-wrap">
            {[field.other].flat().map(read).join(", ") || "(empty)"}
          </p>
          <p className="mt-2 font-semibold text-wait">Yours, below:</p>
        </div>
      ) : null}
    </>
  );
}

/** The look of a box to write in. */
export const boxClass = (field: FieldState, width = "w-full") =>
  `block min-h-12 rounded-control border bg-sheet px-3 py-2 text-ink ${width} ${field.error ? "border-2 border-bad" : "border-edge hover:border-ink"}`;
