import { Facts } from "@/components/ui/facts";
import { LongText } from "@/components/ui/long-text";

interface SectionTextProps {
  facts: { label: string; value: string }[];
  lines: string[];
  words: string;
}

/** A section as it is read: its figures, its lines, then the words somebody added. */
export function SectionText({ facts, lines, words }: SectionTextProps) {
  return (
    <>
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      {lines.length > 0 ? (
        <ul className="max-w-measure list-disc space-y-2 ps-6">
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of the lines is their identity
            <li key={at} dir="auto" className="break-words whitespace-pre-wrap">
              {line}
            </li>
          ))}
        </ul>
      ) : null}
      {words ? <LongText text={words} /> : null}
      {facts.length + lines.length === 0 && !words ? <p className="text-soft">Nothing yet.</p> : null}
    </>
  );
}
