import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { paragraphs, printable, reference } from "@/lib/report/engine/paragraphs";
import type { ReportSection } from "@/lib/report/engine/sections";

/** The project report as a Word document: headings, figures as a list, then what was written. `home` is our own address. */
export function projectReportDocument(
  title: string,
  note: string,
  sections: ReportSection[],
  home: string,
): Promise<Buffer> {
  const document = new Document({
    title: printable(title),
    creator: "Staffroom",
    styles: {
      default: {
        document: { run: { font: "Arial", size: 23, language: { value: "en-GB" } } },
        heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 80 } } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: printable(title), heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: printable(note) }),
          ...sections.flatMap(({ title: heading, facts, lines, words }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
            ...facts.map(
              ({ label, value }) =>
                new Paragraph({
                  children: [
                    new TextRun({ text: `${printable(label)}: `, bold: true }),
                    new TextRun({ text: printable(value) }),
                  ],
                }),
            ),
            ...lines.map(
              (line) =>
                new Paragraph({
                  bullet: { level: 0 },
                  children: typeof line === "string" ? [new TextRun(printable(line))] : reference(line, home),
                }),
            ),
            ...(words ? paragraphs(words) : []),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
