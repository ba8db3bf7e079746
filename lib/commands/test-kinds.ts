import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findBrowser } from "@/lib/commands/browser";
import { generateClient } from "@/lib/commands/fresh";
import { nextTool, runNode } from "@/lib/commands/node-child";

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** What to show when something failed and was not shown as it ran. */
  output?: string;
}

/** One kind of check. A kind whose configuration is absent is left out. */
export interface Kind {
  name: string;
  needsDatabase?: boolean;
  present(): boolean;
  run(environment: NodeJS.ProcessEnv): Promise<Count>;
}

const require = createRequire(import.meta.url);
// Where the tools write what they counted.
const reports = mkdtempSync(join(tmpdir(), "staffroom-reports-"));
process.once("exit", () => rmSync(reports, { recursive: true, force: true }));
const plain = { NO_COLOR: "1", FORCE_COLOR: undefined };
const always = () => true;

/** Every kind, in the order in which they run: what is quick to fail comes first. */
export const kinds: Kind[] = [
  { name: "lint", present: always, run: () => tool("@biomejs/biome", "biome", ["check", "--colors=off"]) },
  { name: "types", present: always, run: types },
  {
    name: "walls",
    present: () =>
      [".dependency-cruiser.js", ".dependency-cruiser.cjs", ".dependency-cruiser.mjs"].some(existsSync),
    run: () => tool("dependency-cruiser", "depcruise", ["app", "components", "lib", "prisma"]),
  },
  {
    name: "unused",
    present: () =>
      ["knip.json", "knip.jsonc", "knip.ts", "knip.config.ts", "knip.config.js"].some(existsSync),
    run: () => tool("knip", "knip", []),
  },
  { name: "unit", present: always, run: (environment) => vitest("unit", environment) },
  {
    name: "integration",
    needsDatabase: true,
    present: () => existsSync("tests/integration"),
    run: (environment) => vitest("integration", environment),
  },
  { name: "browser", needsDatabase: true, present: () => existsSync("tests/e2e"), run: browser },
];

async function tool(pack: string, program: string, parameters: string[]): Promise<Count> {
  return one(await runNode([binary(pack, program), ...parameters]));
}

async function types(): Promise<Count> {
  await generateClient();
  const routes = await runNode([nextTool(), "typegen"]);
  if (routes.code !== 0) return one(routes);
  return one(await runNode([binary("typescript", "tsc"), "--noEmit"]));
}

/** A tool that says yes or no counts as one check. */
function one({ code, output }: { code: number; output: string }): Count {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

async function vitest(project: string, environment: NodeJS.ProcessEnv): Promise<Count> {
  await generateClient();
  const file = join(reports, `${project}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const parameters = [
    binary("vitest", "vitest"),
    "run",
    "--project",
    project,
    "--passWithNoTests",
    ...reporters,
  ];
  const { code, output } = await runNode(parameters, { env: { ...environment, NODE_ENV: "test", ...plain } });
  const report = readReport<VitestReport>(file);
  if (!report) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
  // A file that cannot even be loaded holds no failed test, and is a failure all the same.
  const failed = Math.max(report.numFailedTests, report.success && code === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests, output };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

async function browser(environment: NodeJS.ProcessEnv): Promise<Count> {
  const path = await findBrowser(environment.CHROMIUM_PATH);
  const file = join(reports, "browser.json");
  const { code, output } = await runNode(
    [binary("@playwright/test", "playwright"), "test", "--reporter=line,json", "--pass-with-no-tests"],
    {
      env: { ...environment, CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...plain },
    },
  );
  const stats = readReport<PlaywrightReport>(file)?.stats;
  if (code === 0) rmSync("test-results", { recursive: true, force: true });
  if (!stats) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
  const failed = Math.max(stats.unexpected, code === 0 ? 0 : 1);
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped, output };
}

function readReport<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/** The file behind a package's command, whatever links the package manager made. */
function binary(pack: string, program: string): string {
  const folder = (require.resolve.paths(pack) ?? []).map((path) => join(path, pack)).find(existsSync);
  if (!folder) throw new Error(`${pack} is not installed`);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  return join(dirname(join(folder, "package.json")), typeof bin === "string" ? bin : (bin[program] ?? ""));
}
