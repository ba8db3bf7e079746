import type { Env } from "@/lib/core/env";
import { startPostgres } from "@/lib/core/postgres/launcher";

/** The database a command works on. `stop` lets go of it. */
export interface OpenDatabase {
  ownerUrl: string;
  embedded: boolean;
  stop(): Promise<void>;
}

/** Opens the PostgreSQL in DATABASE_URL, or else starts (or joins) the embedded one. */
export async function openDatabase(settings: Env): Promise<OpenDatabase> {
  if (settings.databaseUrl) return { ownerUrl: settings.databaseUrl, embedded: false, stop: async () => {} };
  const { ownerUrl, stop } = await startPostgres({ dataDir: settings.dataDir });
  return { ownerUrl, embedded: true, stop };
}
