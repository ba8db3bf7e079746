import { CommandError, command, settings } from "@/lib/commands/command";
import { openDatabase } from "@/lib/commands/database";
import { newMigration } from "@/prisma/migrate";

await command(async () => {
  const name = process.argv[2];
  if (!name) throw new CommandError("Say what the migration does: npm run db:new-migration -- add-visits");
  const database = await openDatabase(settings("development"));
  try {
    const folder = await newMigration(database.ownerUrl, name, new Date());
    console.log(folder ? `Wrote prisma/migrations/${folder}/migration.sql` : "The schema has not changed.");
  } finally {
    await database.stop();
  }
});
