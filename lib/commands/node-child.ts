import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** The file that a package's command line tool begins with. */
export const nextTool = () => require.resolve("next/dist/bin/next");
export const prismaTool = () => join(require.resolve("prisma/package.json"), "..", "build", "index.js");

export interface Ended {
  code: number;
  output: string;
}

/** Runs a Node program to its end. Its words are shown as they come (`show`), or kept for the caller. */
export function runNode(
  parameters: string[],
  options: { env?: NodeJS.ProcessEnv; show?: boolean } = {},
): Promise<Ended> {
  return runProgram(process.execPath, parameters, options);
}

/** The same for any program. */
export function runProgram(
  file: string,
  parameters: string[],
  { env = process.env, show = false }: { env?: NodeJS.ProcessEnv; show?: boolean } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(file, parameters, {
      env,
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (part) => (output += part));
    child.stderr?.on("data", (part) => (output += part));
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Starts a Node program that ends when we do, however we end (see follow-parent.mjs). */
export function followingChild(parameters: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const follow = new URL("./follow-parent.mjs", import.meta.url).href;
  return spawn(process.execPath, ["--import", follow, ...parameters], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}
