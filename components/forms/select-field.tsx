"use client";

import { boxClass, FieldFrame, type FieldProps, useField } from "./field";

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

interface SelectFieldProps extends FieldProps {
  options: Option[];
  defaultValue?: string;
  /** The line that stands for no choice yet. Pass "" to have none. */
  blank?: string;
}

export const readOption = (options: Option[]) => (value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

/** The browser's own list, for more choices than fit as radio buttons. */
export function SelectField({
  options,
  defaultValue = "",
  blank = "Choose one",
  ...props
}: SelectFieldProps) {
  const field = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} field={field} read={readOption(options)}>
      <select
        {...field.registered}
        {...field.aria}
        id={field.id}
        defaultValue={[field.typed ?? defaultValue].flat()[0]}
        required={!props.optional}
        className={boxClass(field, "w-fit max-w-full")}
      >
        {blank ? <option value="">{blank}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
