import { ExternalHyperlink, Paragraph, TextRun } from "docx";
import type { Reference } from "@/lib/report/engine/sections";

/** A file for a word processor may hold no control characters but the tab. */
export const printable = (text: string) =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (sign === "\t" ? sign : ""));

/** Each line of what somebody wrote as a paragraph of its own. */
export const paragraphs = (text: string) =>
  text.split(/\r?\n/).map((line) => new Paragraph({ text: printable(line) }));

/** A link of ours; in a file its address is whole. */
export const reference = ({ text, path, beside }: Reference, home: string) => [
  new ExternalHyperlink({
    link: `${home}${path}`,
    children: [new TextRun({ text: printable(text), style: "Hyperlink" })],
  }),
  ...(beside ? [new TextRun({ text: ` (${printable(beside)})` })] : []),
];
