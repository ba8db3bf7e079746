/** Words that say nothing about what somebody works on. */
const COMMON = new Set(
  `about after all also and any are because been before being but can class classes could does down each every few for from
  get give have having her his how into its just learner learners lesson lessons like longer make making more most much
  need new not off one only other our out over own people same see session sessions should show slow some student students
  take teach teaching than that the their them then there they thing things think this those through time try trying under
  use using very was way ways well were what when where which while who will with without work working would you your`.split(
    /\s+/,
  ),
);

/** The words of a text that carry its subject, without their commonest endings. */
export function keyWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stem));
}

const stem = (word: string): string =>
  word.length > 5
    ? word.replace(/(ies|ing|ers|er|ed|es|ence|ent|ation|ions|ion|s)$/, "")
    : word.replace(/s$/, "");

/** How related two texts are by their key words: 0 for none in common, 0.5 for one, 1 for two or more. */
export function related(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) {
    if (many.has(word)) common += 1;
    if (common === 2) return 1;
  }
  return common / 2;
}
