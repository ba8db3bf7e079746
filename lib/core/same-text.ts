/** A text with plain newlines: browsers send each as two characters. */
export const plainNewlines = (text: string): string => text.replaceAll("\r\n", "\n");

/** Whether two texts say the same, however their newlines were sent; none is the same as an empty one. */
export const sameText = (one: string | null | undefined, other: string | null | undefined): boolean =>
  plainNewlines(one ?? "") === plainNewlines(other ?? "");
