"use client";

import type { ComponentProps } from "react";
import { boxClass, FieldFrame, type FieldProps, useField } from "./field";

interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "password" | "url" | "tel" | "search";
  defaultValue?: string;
  autoComplete?: string;
  inputMode?: ComponentProps<"input">["inputMode"];
  spellCheck?: boolean;
}

/** One line of text. A password is never given back. */
export function TextField(props: TextFieldProps) {
  const { name, type = "text", defaultValue = "", autoComplete, inputMode, spellCheck } = props;
  const field = useField(name, props.hint);
  const kept = type === "password" ? "" : [field.typed ?? defaultValue].flat()[0];
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...field.registered}
        {...field.aria}
        id={field.id}
        type={type}
        dir={type === "text" ? "auto" : undefined}
        defaultValue={kept}
        required={!props.optional}
        autoComplete={autoComplete}
        autoCapitalize={type === "email" ? "none" : undefined}
        inputMode={inputMode}
        spellCheck={spellCheck ?? (type === "text" ? undefined : false)}
        className={boxClass(field)}
      />
    </FieldFrame>
  );
}
