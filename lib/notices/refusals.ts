import { storable } from "@/lib/core/fields";

interface SmtpFault {
  responseCode?: number;
  command?: string;
  response?: string;
}

/**
 * What a mail server said when it refused this receiver or this letter for good. Null for everything that may pass: a
 * server that is away, busy or not let us in, which is ours to mend and no fault of the letter.
 */
export function refusalOf(error: unknown): string | null {
  const { responseCode = 0, command, response } = (error ?? {}) as SmtpFault;
  const forGood = responseCode >= 500 && responseCode < 600;
  if (!forGood || (command !== "RCPT TO" && command !== "DATA")) return null;
  return storable(response ?? String(responseCode)).slice(0, 300);
}
