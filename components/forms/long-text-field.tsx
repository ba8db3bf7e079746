"use client";

import { useState } from "react";
import { boxClass, FieldFrame, type FieldProps, useField } from "./field";
import { growText } from "./grow-text";
import { roomLeft } from "./room-left";
import { useHydrated } from "./use-hydrated";

const heights = {
  2: "min-h-[4.5rem]",
  3: "min-h-[6.25rem]",
  5: "min-h-[9.75rem]",
  8: "min-h-60",
  12: "min-h-[22rem]",
};

interface LongTextFieldProps extends FieldProps {
  defaultValue?: string;
  /** Lines to begin with; the box grows with its text. */
  rows?: keyof typeof heights;
  /** Most characters taken; said when it comes near. Never cuts what is typed or pasted. */
  limit?: number;
}

/** Room to write. */
export function LongTextField({ defaultValue = "", rows = 5, limit = 10_000, ...props }: LongTextFieldProps) {
  const field = useField(props.name, props.hint);
  const text = [field.typed ?? defaultValue].flat()[0] ?? "";
  const [length, setLength] = useState(text.length);
  const hydrated = useHydrated();
  return (
    <FieldFrame {...props} field={field}>
      <textarea
        {...field.registered}
        {...field.aria}
        id={field.id}
        dir="auto"
        rows={rows}
        defaultValue={hydrated ? text : (typedEarly(field.id) ?? text)}
        required={!props.optional}
        onInput={(event) => {
          setLength(event.currentTarget.value.length);
          growText(event.currentTarget);
        }}
        className={`grows ${boxClass(field)} ${heights[rows]}`}
      />
      <p
        role="status"
        className={length > limit ? "mt-1 font-semibold text-bad" : "mt-1 text-small text-soft empty:hidden"}
      >
        {roomLeft(length, limit)}
      </p>
    </FieldFrame>
  );
}

/** What stands in the box while React takes over: it would put the server's text back over what was typed early. */
function typedEarly(id: string): string | undefined {
  if (typeof document === "undefined") return undefined;
  const box = document.getElementById(id);
  return box instanceof HTMLTextAreaElement ? box.value : undefined;
}
