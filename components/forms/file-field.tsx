"use client";

import { boxClass, FieldFrame, type FieldProps, useField } from "./field";

interface FileFieldProps extends FieldProps {
  /** What the browser offers first, e.g. ".csv,.xlsx". */
  accept: string;
}

/** The browser's own way to choose a file. */
export function FileField({ accept, ...props }: FileFieldProps) {
  const field = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...field.registered}
        {...field.aria}
        id={field.id}
        type="file"
        accept={accept}
        required={!props.optional}
        className={boxClass(field, "w-full file:me-4 file:min-h-8 file:cursor-pointer file:font-semibold")}
      />
    </FieldFrame>
  );
}
