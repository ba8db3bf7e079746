import type { Typed } from "@/lib/core/result";

/** For comparing: browsers send CRLF for what is a plain newline on the screen. */
export const asOne = (value: string | string[] | undefined) =>
  [value ?? ""].flat().join("\n").replaceAll("\r\n", "\n").trim();

export const sameWords = (one: Typed, other: Typed) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => asOne(one[name]) === asOne(other[name]),
  );
