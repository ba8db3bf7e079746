"use client";

import type { ReactNode } from "react";
import { FieldNotes, useField } from "./field";

interface CheckboxFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is sent when it is ticked; nothing is sent when it is not. */
  value?: string;
  defaultChecked?: boolean;
  /** Must be ticked to go on. */
  required?: boolean;
}

/** One yes or no. */
export function CheckboxField({
  name,
  label,
  hint,
  value = "yes",
  defaultChecked,
  required,
}: CheckboxFieldProps) {
  const field = useField(name, hint);
  const ticked = field.typed === undefined ? defaultChecked : [field.typed].flat().includes(value);
  return (
    <div className="relative flex gap-3">
      <input
        {...field.registered}
        {...field.aria}
        id={field.id}
        type="checkbox"
        value={value}
        defaultChecked={ticked}
        required={required}
        className="relative z-1 mt-2.5 size-6 shrink-0"
      />
      <div className="min-w-0 py-2">
        <label htmlFor={field.id} className="block after:absolute after:inset-x-0 after:top-0 after:h-11">
          {label}
        </label>
        <FieldNotes field={field} hint={hint} read={(was) => (was === value ? "Ticked" : "Not ticked")} />
      </div>
    </div>
  );
}
