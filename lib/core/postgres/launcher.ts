import { existsSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Binaries, findBinaries, usable } from "@/lib/core/postgres/binaries";
import { databaseName, makeCluster } from "@/lib/core/postgres/cluster";
import { chooseHome, type Home, PostgresError } from "@/lib/core/postgres/home";
import { ensureServer, ownerUrlOf, stopServer } from "@/lib/core/postgres/server";

/** A server in use. `stop` lets go of it, and ends it if nobody else is using it. */
export interface RunningPostgres {
  ownerUrl: string;
  /** The owner's address of another database of the same server. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

// Everybody who uses the server holds this lock, shared, in the database `postgres`. Whoever can take it alone
// on leaving is the last one, and turns off the light. A killed process lets go of it by dying.
const inUse = 7_236_001;

/**
 * Starts PostgreSQL for a data directory, or adopts the server that runs for it already (`npm run dev`,
 * `db:migrate` and `npm start` may run side by side). The last one to leave ends it, whoever started it.
 * If the server dies meanwhile it is started again. `throwaway` gives up safety from power cuts for speed
 * and deletes the cluster at the end: for tests only.
 */
export async function startPostgres(options: {
  dataDir: string;
  throwaway?: boolean;
}): Promise<RunningPostgres> {
  const found = findBinaries();
  if (!found) {
    throw new PostgresError(
      "No PostgreSQL for this machine: set DATABASE_URL to one, or install the package `postgresql`, and start again",
    );
  }
  const durable = !options.throwaway;
  const home = chooseHome(options.dataDir);
  const binaries = usable(found, home.identity, home.copies);
  await makeCluster(home, binaries, durable);
  const hold = new Hold(home, binaries, durable);
  await hold.take();
  return {
    ownerUrl: ownerUrlOf(home, databaseName),
    urlOf: (database) => ownerUrlOf(home, database),
    async stop() {
      if (await hold.release()) await stopServer(home, binaries);
      if (options.throwaway) {
        for (const path of [home.dir, `${home.dir}.belongs-to`, home.socket])
          rmSync(path, { recursive: true, force: true });
        if (existsSync(options.dataDir)) rmSync(options.dataDir, { recursive: true, force: true });
      }
    },
  };
}

/** Our share in the server: a connection that holds the lock, and brings the server back when it breaks. */
class Hold {
  private client: Client | undefined;
  private leaving = false;

  constructor(
    private readonly home: Home,
    private readonly binaries: Binaries,
    private readonly durable: boolean,
  ) {}

  async take(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await ensureServer(this.home, this.binaries, this.durable);
      const client = new Client({ connectionString: ownerUrlOf(this.home, "postgres"), keepAlive: true });
      client.on("error", () => {});
      try {
        await client.connect();
        await client.query("SELECT pg_advisory_lock_shared($1)", [inUse]);
        client.on("end", () => this.regain());
        this.client = client;
        return;
      } catch (error) {
        // The last user was just leaving; wait until its server has ended and start another.
        await client.end().catch(() => {});
        if (attempt === 20) throw error;
        await sleep(100);
      }
    }
  }

  /** Lets go; true if nobody else holds the server. */
  async release(): Promise<boolean> {
    this.leaving = true;
    try {
      await this.client?.query("SELECT pg_advisory_unlock_shared($1)", [inUse]);
      const alone = await this.client?.query<{ alone: boolean }>("SELECT pg_try_advisory_lock($1) AS alone", [
        inUse,
      ]);
      if (alone?.rows[0]?.alone) return true;
    } catch {
      return false;
    }
    await this.client?.end();
    return false;
  }

  private async regain(): Promise<void> {
    while (!this.leaving) {
      try {
        return await this.take();
      } catch {
        await sleep(1000);
      }
    }
  }
}
