import { defineConfig } from "prisma/config";

// The command line tool wants to download a native schema engine before it will generate a client.
// Many build servers cannot; it is never run here (see prisma/migrate.ts), so any existing file will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema", migrations: { path: "prisma/migrations" } });
