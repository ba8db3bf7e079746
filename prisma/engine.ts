import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import * as engineCode from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const here = import.meta.dirname;
export const migrationsFolder = join(here, "migrations");
const schemaFolder = join(here, "schema");
type EngineCode = typeof import("@prisma/schema-engine-wasm") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

let loaded: Promise<EngineCode> | undefined;

/**
 * Prisma's own schema engine, as WebAssembly: its native twin would have to be downloaded, which many
 * servers cannot do. `url` is the owner's; what it changes and the history it keeps are Prisma's.
 */
export async function withEngine<T>(
  url: string,
  scripts: ScriptRunner,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  const { SchemaEngine: Engine } = await loaded;
  const adapters = new WholeScripts(url, scripts);
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content]);
  const engine = await Engine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapters));
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapters.close();
  }
}

/** The schema, one entry for each room's file. */
export function schemaFiles(): { path: string; content: string }[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({
      path: join(schemaFolder, name),
      content: readFileSync(join(schemaFolder, name), "utf8"),
    }));
}

/** The names of all migrations, oldest first. */
export function migrationNames(): string[] {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations as the engine wants them. */
export function migrationList(): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(migrationsFolder, path, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** How a migration's script is run on a connection. */
export type ScriptRunner = (pool: pg.Pool, script: string) => Promise<void>;

/** Runs a script in one go, as one transaction. */
export const inOneGo: ScriptRunner = async (pool, script) => {
  await pool.query(script);
};

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Prisma's adapter cuts a script at every semicolon, which breaks functions and triggers; this one sends it whole. */
class WholeScripts extends PrismaPg {
  private readonly closing: (() => Promise<unknown>)[] = [];

  constructor(
    private readonly url: string,
    private readonly scripts: ScriptRunner,
  ) {
    super({ connectionString: url, connectionTimeoutMillis: 5000 });
  }

  override async connect() {
    return this.whole(await super.connect(), this.scripts);
  }

  /** An empty scratch database beside the real one, where the engine replays the migrations to compare. */
  override async connectToShadowDb() {
    const name = `staffroom_scratch_${process.pid}_${Date.now()}`;
    const admin = new pg.Client({ connectionString: this.url });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    this.closing.unshift(async () => {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    });
    const address = new URL(this.url);
    address.pathname = `/${name}`;
    return this.whole(await new PrismaPg({ connectionString: address.href }).connect(), inOneGo);
  }

  /** Ends every connection; the engine leaves them open. */
  async close(): Promise<void> {
    for (const close of this.closing) await close();
  }

  private whole(adapter: Adapter, scripts: ScriptRunner): Adapter {
    const pool = adapter.underlyingDriver();
    pool.on("error", () => {});
    adapter.executeScript = (script) => scripts(pool, script);
    readOneLetterColumns(adapter, pool);
    let ended: Promise<void> | undefined;
    const end = () => (ended ??= pool.end());
    adapter.dispose = end;
    this.closing.unshift(end);
    return adapter;
  }
}

const oneLetter = 18;
const text = 25;

// The engine reads the catalogue, whose one-letter columns have a type that the adapter does not know: they are
// passed through it as text, and given to the engine as the single characters it expects.
function readOneLetterColumns(adapter: Adapter, pool: pg.Pool): void {
  const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<pg.QueryResult>;
  let letters: number[] = [];
  Object.assign(pool, {
    query: async (...parameters: unknown[]) => {
      const result = await query(...parameters);
      const fields = result.fields ?? [];
      letters = fields.flatMap((field, at) => (field.dataTypeID === oneLetter ? [at] : []));
      for (const at of letters) if (fields[at]) fields[at].dataTypeID = text;
      return result;
    },
  });
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (asked) => {
    const answer = await queryRaw(asked);
    for (const at of letters) answer.columnTypes[at] = ColumnTypeEnum.Character;
    return answer;
  };
}

async function load(): Promise<EngineCode> {
  const folder = dirname(
    createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"),
  );
  const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const code = engineCode as unknown as EngineCode;
  const imports = { "./schema_engine_bg.js": withoutLingering(engineCode) };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  code.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return code;
}

// The engine sets itself a time limit of ten seconds and never clears it: no process is to wait for that.
function withoutLingering(imports: object): WebAssembly.ModuleImports {
  const entries = Object.entries(imports).map(([name, value]) => {
    if (!name.startsWith("__wbg_setTimeout")) return [name, value];
    return [name, (work: () => void, limit: number) => setTimeout(work, limit >>> 0).unref()];
  });
  return Object.fromEntries(entries) as WebAssembly.ModuleImports;
}
