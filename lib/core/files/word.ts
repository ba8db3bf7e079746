import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from "docx";

/** A file for a word processor may hold no control characters but the tab. */
const printable = (text: string) =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (sign === "\t" ? sign : ""));

export const heading = (text: string) =>
  new Paragraph({ text: printable(text), heading: HeadingLevel.HEADING_2 });

export const paragraph = (text: string) => new Paragraph({ text: printable(text) });

export const bullet = (text: string) => new Paragraph({ text: printable(text), bullet: { level: 0 } });

/** An item of a list that leads to an address, and what stands beside it in brackets. */
export const link = (text: string, address: string, beside: string) =>
  new Paragraph({
    bullet: { level: 0 },
    children: [
      new ExternalHyperlink({
        link: address,
        children: [new TextRun({ text: printable(text), style: "Hyperlink" })],
      }),
      ...(beside ? [new TextRun({ text: ` (${printable(beside)})` })] : []),
    ],
  });

export const aside = (text: string) =>
  new Paragraph({ children: [new TextRun({ text: printable(text), italics: true })] });

/** What a value is, in bold, and the value. */
export const labelled = (label: string, value: string) =>
  new Paragraph({
    children: [
      new TextRun({ text: `${printable(label)}: `, bold: true }),
      new TextRun({ text: printable(value) }),
    ],
  });

/** One paragraph for each line somebody wrote; an empty line stays one. */
export const lines = (text: string) => text.split(/\r?\n/).map(paragraph);

/** A Word document in British English: its title as the first heading, then what is in it. */
export function wordDocument(title: string, creator: string, children: Paragraph[]): Promise<Buffer> {
  const document = new Document({
    title: printable(title),
    creator: printable(creator),
    styles: {
      default: {
        document: { run: { font: "Arial", size: 23, language: { value: "en-GB" } } },
        heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 80 } } },
      },
    },
    sections: [
      {
        children: [new Paragraph({ text: printable(title), heading: HeadingLevel.HEADING_1 }), ...children],
      },
    ],
  });
  return Packer.toBuffer(document);
}
