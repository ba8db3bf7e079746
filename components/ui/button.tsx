import type { ComponentProps } from "react";
import { type ButtonKind, buttonClass } from "./button-look";

interface ButtonProps extends Omit<ComponentProps<"button">, "style"> {
  kind?: ButtonKind;
}

export function Button({ kind = "primary", type = "button", className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(kind, className)} />;
}
