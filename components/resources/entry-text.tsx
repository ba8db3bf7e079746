import { ExternalLink } from "@/components/ui/external-link";
import { LongText } from "@/components/ui/long-text";
import { LICENCE_TO_READERS, TEXT_WORDS } from "@/lib/resources/labels";
import { type EntryText, type Licence, TEXTS } from "@/lib/resources/schema";

interface EntryTextProps {
  entry: Record<EntryText, string> & { link: string; licence: Licence };
  /** The level of its headings on this page. */
  level: 2 | 3;
  /** What it says in one sentence stands above it already. */
  withoutSentence?: boolean;
}

/** An entry, part by part; what was left out is not mentioned. */
export function EntryTexts({ entry, level, withoutSentence = false }: EntryTextProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const texts = TEXTS.filter(
    (field) => entry[field].trim() !== "" && !(withoutSentence && field === "oneSentence"),
  );
  return (
    <>
      {texts.map((field) => (
        <section key={field} className="mt-6">
          <Heading className="mb-1 text-h3">{TEXT_WORDS[field].label}</Heading>
          <LongText text={entry[field]} />
        </section>
      ))}
      {entry.link ? (
        <p className="mt-6 break-words">
          <ExternalLink href={entry.link}>{entry.link}</ExternalLink>
        </p>
      ) : null}
      <p className="mt-6 text-soft">{LICENCE_TO_READERS[entry.licence]}</p>
    </>
  );
}
