import { existsSync } from "node:fs";
import { command } from "@/lib/commands/command";
import { buildWeb, generateClient } from "@/lib/commands/fresh";

// A build needs no settings, and must not make a secret that would end up in an image.
await command(async () => {
  if (existsSync(".env")) process.loadEnvFile(".env");
  await generateClient();
  await buildWeb(process.env, true);
});
