import type { StandardShown } from "@/components/self-evaluations/standard-fields";
import type { TopicShown } from "@/components/self-evaluations/theme-fields";
import { LongText } from "@/components/ui/long-text";
import { CONFIDENCE_WORDS, FIELD_WORDS, LEVEL_WORDS, THEME_WORDS } from "@/lib/self-evaluations/labels";
import { hasWords, type Level, THEME_PLACES } from "@/lib/self-evaluations/rules";

interface AnswersTextProps {
  values: Record<string, string>;
  standards: StandardShown[];
  topics: TopicShown[];
  /** The level of the headings inside. */
  heading?: "h2" | "h3";
}

/** One round of a self-evaluation, for its owner to read. */
export function AnswersText({ values, standards, topics, heading: Heading = "h2" }: AnswersTextProps) {
  const places = THEME_PLACES.filter((place) => hasWords(values, place));
  const answered = standards.filter(
    ({ number }) => values[`standard.${number}`] || values[`workOn.${number}`],
  );
  const read = (field: string, text = "") =>
    field === "topic" ? topics.find(({ id }) => id === text)?.title : (CONFIDENCE_WORDS[text] ?? text);
  return (
    <div className="max-w-measure space-y-8">
      <dl className="space-y-6">
        {Object.entries(FIELD_WORDS).map(([field, label]) => (
          <Said key={field} label={label} text={values[field]} />
        ))}
      </dl>
      {places.map((place) => (
        <div key={place}>
          <Heading className="mb-4 text-h3">{places.length > 1 ? `Theme ${place + 1}` : "Theme"}</Heading>
          <dl className="space-y-6">
            {Object.entries(THEME_WORDS).map(([field, label]) => (
              <Said key={field} label={label} text={read(field, values[`themes.${place}.${field}`])} />
            ))}
          </dl>
        </div>
      ))}
      {answered.length > 0 ? (
        <div>
          <Heading className="mb-4 text-h3">The standards</Heading>
          <ul className="border-line border-t">
            {answered.map((standard) => (
              <li key={standard.number} className="border-line border-b py-3">
                <p className="font-semibold">
                  {standard.number}. {standard.title}
                  {standard.verified ? null : (
                    <span className="font-normal text-soft"> (title to be checked)</span>
                  )}
                </p>
                <p className="text-soft">{inWords(values, standard.number)}</p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function Said({ label, text }: { label: string; text?: string }) {
  if (!text) return null;
  return (
    <div>
      <dt className="font-semibold text-soft">{label}</dt>
      <dd>
        <LongText text={text} />
      </dd>
    </div>
  );
}

function inWords(values: Record<string, string>, number: number): string {
  const level = values[`standard.${number}`];
  const words = [
    level ? (LEVEL_WORDS[level as Level] ?? level) : "",
    values[`workOn.${number}`] ? "I’d like to work on this" : "",
    level === "could-help" && values[`offer.${number}`] ? "offered" : "",
  ];
  return words.filter(Boolean).join(" · ");
}
