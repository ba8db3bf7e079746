import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** The file that a package's command line tool begins with. */
export const nextTool = () => require.resolve("next/dist/bin/next");
export const prismaTool = () => join(require.resolve("prisma/package.json"), "..", "build", "index.js");

const follow = ["--import", new URL("./follow-parent.mjs", import.meta.url).href];

export interface Ended {
  code: number;
  output: string;
}

interface How {
  env?: NodeJS.ProcessEnv;
  /** Show its words as they come, instead of keeping them for the caller. */
  show?: boolean;
}

/** Runs a Node program to its end. Should we end first, however we end, so does it (see follow-parent.mjs). */
export function runNode(parameters: string[], how: How = {}): Promise<Ended> {
  const env = followed(how.env ?? process.env);
  return run(process.execPath, [...follow, ...parameters], { ...how, env }, ["ipc"]);
}

/** Runs any other program to its end. */
export function runProgram(file: string, parameters: string[], how: How = {}): Promise<Ended> {
  return run(file, parameters, how, []);
}

function run(file: string, parameters: string[], { env = process.env, show = false }: How, more: "ipc"[]) {
  return new Promise<Ended>((resolve) => {
    const output = show ? "inherit" : "pipe";
    const child = spawn(file, parameters, { env, stdio: ["ignore", output, output, ...more] });
    let words = "";
    child.stdout?.on("data", (part) => {
      words += part;
    });
    child.stderr?.on("data", (part) => {
      words += part;
    });
    child.on("error", (error) => resolve({ code: 1, output: `${words}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: words }));
  });
}

/** Starts a Node program that ends when we do. */
export function followingChild(parameters: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [...follow, ...parameters], {
    env: followed(env),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

const followed = (env: NodeJS.ProcessEnv) => ({ ...env, STAFFROOM_PARENT: String(process.pid) });
