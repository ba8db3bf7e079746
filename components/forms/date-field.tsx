"use client";

import { boxClass, FieldFrame, type FieldProps, useField } from "./field";

interface DayOrTimeProps extends FieldProps {
  /** `2026-03-14` for a day, `14:05` for a time. */
  defaultValue?: string;
  min?: string;
  max?: string;
}

/** The browser's own calendar. */
export const DateField = (props: DayOrTimeProps) => <DayOrTime {...props} type="date" width="w-48" />;

/** The browser's own clock. */
export const TimeField = (props: DayOrTimeProps) => <DayOrTime {...props} type="time" width="w-36" />;

function DayOrTime({ type, width, ...props }: DayOrTimeProps & { type: "date" | "time"; width: string }) {
  const field = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...field.registered}
        {...field.aria}
        id={field.id}
        type={type}
        min={props.min}
        max={props.max}
        defaultValue={[field.typed ?? props.defaultValue ?? ""].flat()[0]}
        required={!props.optional}
        className={boxClass(field, `${width} max-w-full tabular-nums`)}
      />
    </FieldFrame>
  );
}
