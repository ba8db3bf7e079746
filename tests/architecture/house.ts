import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Every file below a folder, as paths from the root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** A copy of what is checked, into which faults can be planted. */
export function copyOfTheHouse(planted: Record<string, string>): string {
  const copy = mkdtempSync(join(tmpdir(), "staffroom-walls-"));
  const wanted = [
    "app",
    "components",
    "lib",
    "prisma",
    "tests",
    "proxy.ts",
    "package.json",
    "tsconfig.json",
    "knip.json",
  ];
  for (const name of [...wanted, ".dependency-cruiser.js", ".dependency-cruiser.babel.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  return copy;
}

interface Cruise {
  summary: {
    totalCruised: number;
    totalDependenciesCruised: number;
    ruleSetUsed: { forbidden: { name: string }[] };
    violations: { rule: { name: string }; from: string; to: string }[];
  };
}

/** Runs dependency-cruiser in a folder and returns what it found. */
export function cruise(folder: string): Cruise["summary"] {
  const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const where = ["app", "components", "lib", "prisma", "proxy.ts"];
  const { stdout, stderr } = spawnSync(process.execPath, [tool, "--output-type", "json", ...where], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as Cruise).summary;
}

/** Runs knip in a folder and returns its report. */
export function knip(folder: string): string {
  const tool = join(root, "node_modules/knip/bin/knip.js");
  return spawnSync(process.execPath, [tool, "--no-progress"], { cwd: folder, encoding: "utf8" }).stdout;
}
