import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, command } from "@/lib/commands/command";
import { type Count, type Kind, kinds } from "@/lib/commands/test-kinds";
import { startPostgres } from "@/lib/core/postgres/launcher";

/** `npm test`: every kind of check, or those named (`npm test -- unit lint`). All run, whatever fails. */
await command(async () => {
  const wanted = chosen(process.argv.slice(2));
  const server = wanted.some(({ needsDatabase }) => needsDatabase)
    ? await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), "staffroom-test-")), throwaway: true })
    : undefined;
  const environment = { ...process.env, TEST_DATABASE_URL: server?.ownerUrl };
  const total = { passed: 0, failed: 0 };
  try {
    for (const kind of wanted) {
      const { passed, failed } = await report(kind, environment);
      total.passed += passed;
      total.failed += failed;
    }
  } finally {
    await server?.stop();
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

function chosen(names: string[]): Kind[] {
  const unknown = names.find((name) => !kinds.some((kind) => kind.name === name));
  if (unknown)
    throw new CommandError(
      `No kind of test is called ${unknown}: ${kinds.map(({ name }) => name).join(", ")}`,
    );
  return kinds.filter((kind) => (names.length ? names.includes(kind.name) : kind.present()));
}

async function report(kind: Kind, environment: NodeJS.ProcessEnv): Promise<Count> {
  const began = Date.now();
  const count = await kind.run(environment).catch(
    (error): Count => ({
      passed: 0,
      failed: 1,
      skipped: 0,
      output: error instanceof CommandError ? error.message : String(error?.stack ?? error),
    }),
  );
  if (count.failed > 0 && count.output) console.log(count.output.trim());
  const skipped = count.skipped ? `, ${count.skipped} skipped` : "";
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${kind.name}: ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`);
  return count;
}
