import { ACTS, type Act } from "@/lib/access/artefacts";
import { whoMay } from "@/lib/access/audience";
import { RELATIONS, type Relation, SAMPLES, type Sample } from "@/lib/access/cast";
import { ACT_WORDS, RELATION_WORDS, sampleInWords } from "@/tests/support/access-words";

export const samples = Object.keys(SAMPLES) as Sample[];

/** Every act on every sample that anybody may do, with a mark under each who may. What is not listed nobody may. */
export function matrixText(): string {
  const rows = samples.flatMap((sample) =>
    ACTS.flatMap((act) => {
      const may = whoMay(act, sample);
      const cells = RELATIONS.map((relation) =>
        (may.includes(relation) ? "yes" : "-").padEnd(relation.length),
      );
      return may.length > 0 ? [`${sample.padEnd(26)}${act.padEnd(13)}${cells.join(" ")}`.trimEnd()] : [];
    }),
  );
  const head = `${"".padEnd(26)}${"".padEnd(13)}${RELATIONS.join(" ")}`;
  return `${[head, ...rows].join("\n")}\n`;
}

/** What one relation may see and do, in plain words: a page of `docs/access`. */
export function relationPage(relation: Relation): string {
  const { title, about } = RELATION_WORDS[relation];
  const actsOn = (sample: Sample) => ACTS.filter((act) => whoMay(act, sample).includes(relation));
  const seen = samples.filter((sample) => actsOn(sample).includes("see"));
  const done = samples
    .map((sample) => ({ sample, acts: actsOn(sample).filter((act) => act !== "see") }))
    .filter(({ acts }) => acts.length > 0);
  const unseen = samples.filter((sample) => !seen.includes(sample));
  return [
    `# ${title}`,
    `${about} Drawn from \`lib/access/rules.ts\` by \`tests/unit/access/matrix.test.ts\`; do not edit by hand. When each step may be taken is in [state machines](../state-machines.md).`,
    section("May see", seen.map(sampleInWords)),
    section(
      "May do, at its time",
      done.map(({ sample, acts }) => `${verbs(acts)}: ${sampleInWords(sample)}`),
    ),
    section("Does not see", unseen.map(sampleInWords)),
  ].join("\n\n");
}

const verbs = (acts: Act[]) => acts.map((act) => ACT_WORDS[act]).join(", ");

const section = (title: string, lines: string[]) =>
  `## ${title}\n\n${lines.length > 0 ? lines.map((line) => `- ${line}`).join("\n") : "Nothing."}`;
