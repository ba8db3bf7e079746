import { command, settings } from "@/lib/commands/command";
import { openDatabase } from "@/lib/commands/database";
import { withTurn } from "@/lib/core/postgres/turn";
import { migrateDatabase } from "@/prisma/migrate";

await command(async () => {
  const env = settings("development");
  const database = await openDatabase(env);
  try {
    const { ownerUrl } = database;
    await withTurn(ownerUrl, () => migrateDatabase(ownerUrl, env.dataDir, env.appDatabaseUrl));
    console.log("The database is up to date.");
  } finally {
    await database.stop();
  }
});
