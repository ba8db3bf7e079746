import { resolve } from "node:path";
import { z } from "zod";
import { keptSecret } from "@/lib/core/kept-secret";

/** A setting that cannot be used. The message has one plain line for each. */
export class EnvError extends Error {
  override name = "EnvError";
}

const text = z.string().trim();
const url = (protocols: RegExp, example: string) =>
  text.refine((value) => URL.canParse(value) && protocols.test(value), `must be an address like ${example}`);
const postgresUrl = url(/^postgres(ql)?:/, "postgresql://user:password@host:5432/database");

const yesOrNo = (message: string) =>
  z
    .enum(["yes", "no", "true", "false", "1", "0"], message)
    .transform((value) => /^(yes|true|1)$/.test(value));

const base64Key = text.refine(
  (value) => [16, 24, 32].includes(Buffer.from(value, "base64").length),
  "must be 32 random bytes in base64, for example from `openssl rand -base64 32`",
);

const shape = z.object({
  PORT: text
    .regex(/^\d{1,5}$/, "must be a whole number from 1 to 65535")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, "must be a whole number from 1 to 65535")
    .default(3000),
  DATA_DIR: text.default(".data"),
  DATABASE_URL: postgresUrl.optional(),
  APP_DATABASE_URL: postgresUrl.optional(),
  APP_URL: url(/^https?:/, "https://staffroom.example").optional(),
  AUTH_SECRET: text
    .min(32, "must be at least 32 characters, for example from `openssl rand -base64 32`")
    .optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: base64Key.optional(),
  SMTP_URL: url(/^smtps?:/, "smtp://user:password@mail.example:587").optional(),
  MAIL_FROM: text.default("Staffroom <staffroom@localhost>"),
  GOOGLE_CLIENT_ID: text.optional(),
  GOOGLE_CLIENT_SECRET: text.optional(),
  ENTRA_CLIENT_ID: text.optional(),
  ENTRA_CLIENT_SECRET: text.optional(),
  ENTRA_TENANT_ID: text.optional(),
  EXAMPLE: z.enum(["yes", "no"], "must be yes or no").optional(),
  EXAMPLE_TODAY: z.iso.date("must be a day like 2027-01-20").optional(),
  EXAMPLE_PASSWORD: text.min(8, "must be at least 8 characters").default("peer-learning-2026"),
  TRUST_PROXY: yesOrNo("must be yes or no").default(false),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
  NODE_ENV: z.string().optional(),
});

/** Every setting, checked. `databaseUrl` is the owner's, absent on the embedded default. */
export type Env = ReturnType<typeof readEnv>;

/**
 * Checks the settings and fills in what has a default; throws `EnvError` with one line for each bad value.
 * Secrets that are not given are made once and kept in the data directory (`keep` does it).
 */
export function readEnv(source: NodeJS.ProcessEnv, keep = keptSecret) {
  const given = Object.fromEntries(
    Object.keys(shape.shape).map((name) => [name, source[name]?.trim() ? source[name] : undefined]),
  );
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"),
    );
  }
  const value = parsed.data;
  const production = value.NODE_ENV === "production";
  const dataDir = resolve(value.DATA_DIR);
  if (production && value.DATABASE_URL && !value.AUTH_SECRET) {
    throw new EnvError(
      "AUTH_SECRET must be set when DATABASE_URL is set, for example to the output of `openssl rand -base64 32`",
    );
  }
  return {
    port: value.PORT,
    dataDir,
    databaseUrl: value.DATABASE_URL,
    appDatabaseUrl: value.APP_DATABASE_URL,
    appUrl: (value.APP_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ""),
    authSecret: value.AUTH_SECRET ?? keep(dataDir, "auth-secret"),
    actionsKey: value.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? keep(dataDir, "server-actions-key"),
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    google: together("GOOGLE", {
      clientId: value.GOOGLE_CLIENT_ID,
      clientSecret: value.GOOGLE_CLIENT_SECRET,
    }),
    entra: together("ENTRA", {
      clientId: value.ENTRA_CLIENT_ID,
      clientSecret: value.ENTRA_CLIENT_SECRET,
      tenantId: value.ENTRA_TENANT_ID,
    }),
    example: value.EXAMPLE,
    exampleToday: value.EXAMPLE_TODAY,
    examplePassword: value.EXAMPLE_PASSWORD,
    trustProxy: value.TRUST_PROXY,
    logLevel: value.LOG_LEVEL,
    production,
  };
}

let read: Env | undefined;

/** This process's settings, read when first asked for (never at import, so that a build needs none). */
export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}

/** The folders that this machine searches for programs. */
export function searchPath(): string[] {
  return (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":").filter(Boolean);
}

/** What a program needs that must not see our own settings or those of another PostgreSQL. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP, NODE_ENV } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, NODE_ENV, LC_ALL: "C" };
}

function together<T extends Record<string, string | undefined>>(name: string, parts: T) {
  const given = Object.values(parts).filter(Boolean).length;
  if (given === 0) return undefined;
  if (given < Object.keys(parts).length) {
    const all = Object.keys(parts).map((part) => `${name}_${part.replace(/([A-Z])/g, "_$1").toUpperCase()}`);
    throw new EnvError(`${all.join(", ")} must be set together or not at all`);
  }
  return parts as { [K in keyof T]: string };
}
