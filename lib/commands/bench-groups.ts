import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import { readLibrary } from "@/lib/buddy-groups/engine/library-format";
import { CommandError, command } from "@/lib/commands/command";

const SECONDS = 60;

/**
 * `npm run bench:groups -- file...`: forms groups for files of the maximally diverse grouping library, a minute and one
 * core each (`--seconds=` for another time), and prints score, time and bound.
 */
await command(async () => {
  const given = process.argv.slice(2);
  const files = given.filter((each) => !each.startsWith("--"));
  const asked = given.find((each) => each.startsWith("--seconds="))?.slice("--seconds=".length);
  const seconds = asked === undefined ? SECONDS : Number(asked);
  if (files.length === 0)
    throw new CommandError("Which files? npm run bench:groups -- RanReal_n240_ss_01.txt …");
  if (!(seconds > 0)) throw new CommandError(`Not a number of seconds: ${asked}`);
  console.log("file  elements  groups  score  bound  seconds");
  for (const file of files) {
    const problem = readLibrary(textOf(file));
    const { score, upperBound, elapsedMs } = await formGroups(problem, {
      seed: 1,
      timeLimitMs: seconds * 1000,
    });
    const groups = "bounds" in problem.size ? problem.size.bounds.length : 0;
    const figures = [score.toFixed(3), upperBound.toFixed(3), (elapsedMs / 1000).toFixed(1)];
    console.log([basename(file), problem.n, groups, ...figures].join("  "));
  }
});

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CommandError(`${file} cannot be read`);
  }
}
