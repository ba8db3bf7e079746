import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CommandError, command } from "@/lib/commands/command";
import { generateClient } from "@/lib/commands/fresh";

/** What a file `tests/bench/<name>.bench.ts` gives: its rows, each with the figure that the others are compared to. */
interface Bench {
  rows(): Promise<{ what: string; ours: number; baseline: number; unit: string }[]>;
}

/** `npm run bench`: every benchmark, or those named, as one table with ratios. */
await command(async () => {
  const folder = "tests/bench";
  const names = process.argv.slice(2);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".bench.ts"))
        .sort()
    : [];
  const wanted = files.filter((file) => !names.length || names.includes(file.replace(".bench.ts", "")));
  if (wanted.length === 0)
    throw new CommandError(`No benchmark in ${folder}${names.length ? ` called ${names.join(", ")}` : ""}`);
  await generateClient();
  const table: string[][] = [["benchmark", "what", "ours", "baseline", "unit", "ratio"]];
  for (const file of wanted) {
    const bench = (await import(pathToFileURL(resolve(folder, file)).href)) as Bench;
    for (const { what, ours, baseline, unit } of await bench.rows()) {
      const ratio = baseline === 0 ? "–" : (ours / baseline).toFixed(2);
      table.push([file.replace(".bench.ts", ""), what, figure(ours), figure(baseline), unit, ratio]);
    }
  }
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? "").length)),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
});

function figure(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: value < 10 ? 2 : 0 });
}
