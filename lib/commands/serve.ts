import { command, settings } from "@/lib/commands/command";
import { buildWeb } from "@/lib/commands/fresh";
import { type Ground, layGround } from "@/lib/commands/ground";
import { requireFreePort, Web } from "@/lib/commands/web";
import type { Env } from "@/lib/core/env";

/**
 * `npm start` and `npm run dev`: the database, then the web in a child and the worker in this process, until
 * somebody ends it. Whatever was started is ended in the reverse order, also when a later step fails.
 */
export function serve(mode: "start" | "dev"): Promise<void> {
  return command(async () => {
    const env = settings(mode === "start" ? "production" : "development");
    const asked = askedToStop();
    await requireFreePort(env.port);
    const ends: (() => Promise<void>)[] = [];
    try {
      const ground = await layGround(env);
      ends.unshift(ground.stop);
      if (mode === "start") await buildWeb(ground.webEnvironment);
      if (asked.yet()) return;
      ends.unshift(await startWorker(ground));
      const web = new Web(mode, env.port, ground.webEnvironment);
      ends.unshift(() => web.stop());
      await Promise.race([web.start(), asked.signal]);
      if (asked.yet()) return;
      announce(env, ground);
      await asked.signal;
    } catch (error) {
      // Ctrl-C reaches our children too; what they say of it is no news.
      if (!asked.yet()) throw error;
    } finally {
      for (const end of ends) await end().catch((error) => console.error(error));
    }
  });
}

/** The worker (letters, reminders) runs in this process, as the app's role. */
async function startWorker(ground: Ground): Promise<() => Promise<void>> {
  const { runWorker } = await import("@/lib/notices/worker");
  const worker = await runWorker({ databaseUrl: ground.appUrl });
  return () => worker.stop();
}

/** The first Ctrl-C (or SIGTERM) asks for an orderly end, the second is impatient. */
function askedToStop(): { signal: Promise<void>; yet(): boolean } {
  let stopped = false;
  const signal = new Promise<void>((resolve) => {
    const ask = () => {
      if (stopped) process.exit(1);
      stopped = true;
      resolve();
    };
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, ask);
  });
  return { signal, yet: () => stopped };
}

function announce(env: Env, ground: Ground): void {
  console.log(`\nStaffroom is at ${env.appUrl}`);
  if (ground.setUpLink)
    console.log(`\nNobody is here yet. Set it up, once and within a week, at\n  ${ground.setUpLink}`);
  if (!ground.example) return;
  const people = [
    ["lead@southend.example", "lead coordinator"],
    ["coordinator@thurrock.example", "coordinator"],
    ["tutor01@southend.example", "tutor and facilitator"],
    ["tutor02@southend.example", "tutor"],
    ["tutor02@thurrock.example", "tutor at the other college"],
  ];
  console.log(`\nThe example programme: sign in with the password ${env.examplePassword} as`);
  for (const [email = "", what] of people) console.log(`  ${email.padEnd(30)} ${what}`);
  console.log("\nCtrl-C stops it; what was entered is kept.");
}
