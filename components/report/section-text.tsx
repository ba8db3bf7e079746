import Link from "next/link";
import { Facts } from "@/components/ui/facts";
import { LongText } from "@/components/ui/long-text";
import type { Reference, ReportSection } from "@/lib/report/engine/sections";

interface SectionTextProps extends Pick<ReportSection, "facts" | "lines" | "words"> {
  /** Said where there is nothing. */
  none: string;
}

/** A section as it is read: its figures, its lines, then the words somebody added. */
export function SectionText({ facts, lines, words, none }: SectionTextProps) {
  return (
    <>
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      {lines.length > 0 ? (
        <ul className="max-w-measure list-disc space-y-2 ps-6">
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of the lines is their identity
            <li key={at} dir="auto" className="break-words whitespace-pre-wrap">
              {typeof line === "string" ? line : <ReferenceLine {...line} />}
            </li>
          ))}
        </ul>
      ) : null}
      {words ? <LongText text={words} /> : null}
      {facts.length + lines.length === 0 && !words ? <p className="max-w-measure text-soft">{none}</p> : null}
    </>
  );
}

const ReferenceLine = ({ text, path, beside }: Reference) => (
  <>
    <Link href={path} prefetch={false} className="inline-flex min-h-11 items-center">
      {text}
    </Link>
    {beside ? ` (${beside})` : null}
  </>
);
