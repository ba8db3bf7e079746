"use client";

import { boxClass, FieldFrame, type FieldProps, useField } from "./field";

interface NumberFieldProps extends FieldProps {
  defaultValue?: string | number;
  /** Said after the box, e.g. "learners". */
  unit?: string;
}

/** A whole number, as text with a number keyboard: no wheel, no arrows, no silent rounding. */
export function NumberField(props: NumberFieldProps) {
  const field = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} field={field}>
      <div className="flex items-center gap-3">
        <input
          {...field.registered}
          {...field.aria}
          id={field.id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={[field.typed ?? String(props.defaultValue ?? "")].flat()[0]}
          required={!props.optional}
          className={boxClass(field, "w-28 tabular-nums")}
        />
        {props.unit ? <span className="text-soft">{props.unit}</span> : null}
      </div>
    </FieldFrame>
  );
}
