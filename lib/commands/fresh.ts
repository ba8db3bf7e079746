import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@/lib/commands/command";
import { nextTool, prismaTool, runNode } from "@/lib/commands/node-child";

const generatedStamp = "prisma/generated/.stamp";
const buildStamp = ".next/staffroom-stamp";
// Next writes this near the end. A build that is interrupted may still end with code 0.
const buildNumber = ".next/BUILD_ID";
const buildSources = [
  "app",
  "components",
  "lib",
  "prisma/schema",
  "public",
  "package-lock.json",
  "proxy.ts",
  "instrumentation.ts",
];
const buildSettings = ["next.config.js", "postcss.config.js"];

/** Generates the database client if the schema has changed since it was last generated. */
export async function generateClient(): Promise<void> {
  const stamp = fingerprint(["prisma/schema", "package-lock.json", "prisma.config.ts"]);
  if (holds(generatedStamp, stamp)) return;
  const { code, output } = await runNode([prismaTool(), "generate"], {
    env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
  });
  if (code !== 0) throw new CommandError(`The database client could not be generated:\n${output.trim()}`);
  // What the compiler remembered of the old client is not true of the new one.
  rmSync("tsconfig.tsbuildinfo", { force: true });
  writeFileSync(generatedStamp, stamp);
}

/** Builds the web application if a source has changed since the last complete build. Says so when it does. */
export async function buildWeb(env: NodeJS.ProcessEnv, always = false): Promise<void> {
  const stamp = fingerprint([...buildSources, ...buildSettings]);
  if (!always && holds(buildStamp, stamp) && existsSync(buildNumber)) return;
  for (const file of [buildStamp, buildNumber]) rmSync(file, { force: true });
  console.log("Building Staffroom (under a minute, only after a change)…");
  const { code, output } = await runNode([nextTool(), "build"], {
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    show: always,
  });
  if (code !== 0 || !existsSync(buildNumber)) throw new CommandError(`The build failed:\n${output.trim()}`);
  writeFileSync(buildStamp, stamp);
}

/** A fingerprint of the contents of files and folders, and of what they are built with. */
export function fingerprint(paths: string[]): string {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of paths.flatMap(filesIn)) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function holds(file: string, stamp: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === stamp;
}
