import { existsSync } from "node:fs";
import { type Env, EnvError, readEnv } from "@/lib/core/env";

/** Something the person at the terminal can put right: said in plain lines, without a stack. */
export class CommandError extends Error {
  override name = "CommandError";
}

const plainErrors = new Set(["CommandError", "EnvError", "PostgresError", "MigrationError", "AppRoleError"]);

/** Runs a command to its end. What went wrong is one clear line where we know it, and exit code 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && plainErrors.has(error.name)) console.error(error.message);
    else if (isConnectionError(error))
      console.error(`The database does not answer: ${error.message || error.code}`);
    else console.error(error);
    process.exitCode = 1;
  }
  // Idle timers of libraries (ten seconds for the schema engine's) are nothing to wait for.
  process.exit();
}

/** The checked settings, those in `.env` included (what is set already wins). */
export function settings(mode: "production" | "development"): Env {
  if (existsSync(".env")) process.loadEnvFile(".env");
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? mode });
  try {
    return readEnv(process.env);
  } catch (error) {
    if (error instanceof EnvError) throw new CommandError(error.message.replace(/^/gm, "Setting "));
    throw error;
  }
}

function isConnectionError(error: unknown): error is NodeJS.ErrnoException {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === "string" && /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|28P01|28000|3D000|57P)/.test(code);
}
