/** The outbox's worker alone, for a test that kills it. Its settings come from the environment. */
import { runWorker } from "@/lib/notices/worker";

await runWorker({ databaseUrl: process.env.APP_DATABASE_URL ?? "" });
process.stdout.write("at work\n");
