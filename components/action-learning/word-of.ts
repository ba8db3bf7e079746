/** What somebody has begun to write in a field and not sent, or else what is kept. */
export const wordOf = (
  begun: { values: Record<string, string | string[]> },
  field: string,
  kept = "",
): string => [begun.values[field] ?? kept].flat()[0] ?? "";
