import pino from "pino";
import { env } from "@/lib/core/env";

// What people wrote and what opens doors never reaches a log, however deep in an object it is found.
const secret = [
  "password",
  "token",
  "secret",
  "cookie",
  "authorization",
  "set-cookie",
  "hash",
  "databaseUrl",
  "url",
];
const words = ["body", "text", "html", "notes", "answers", "content", "typed", "formData"];
const paths = [...secret, ...words].flatMap((name) => {
  const key = name.includes("-") ? `["${name}"]` : name;
  const after = (depth: string) => (name.includes("-") ? `${depth}${key}` : `${depth}.${key}`);
  return [key, after("*"), after("*.*"), after("*.*.*")];
});

/** What the log leaves out. */
export const redaction = { paths, censor: "[left out]" };

let logger: pino.Logger | undefined;

/** The log of this process: one JSON line an entry, on standard output, secrets and people's words left out. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().logLevel, base: undefined, redact: redaction });
  return logger;
}
