import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { CONSENT_WORDS, deedFacts, type Passage, ratingInWords } from "@/lib/end-reports/labels";
import type { Deeds, Rating } from "@/lib/end-reports/rules";

export interface ReportToPrint {
  name: string;
  college: string;
  programme: string;
  submittedOn: string;
  passages: Passage[];
  deeds: Deeds;
  /** Empty for everybody but the author. */
  ratings: Rating[];
  quoteConsent: keyof typeof CONSENT_WORDS;
}

/** A file for a word processor may hold no control characters but the tab. */
const printable = (text: string) =>
  text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) => (sign === "\t" ? sign : ""));

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

/** One paragraph for each line somebody wrote; an empty line stays one. */
const lines = (text: string) => text.split(/\r?\n/).map((line) => new Paragraph({ text: printable(line) }));

/** The report as a Word document: its title, then every answer under a heading of its own. */
export function reportDocument(report: ReportToPrint): Promise<Buffer> {
  const { submittedOn, passages, deeds, ratings, quoteConsent } = report;
  const [name, college, programme] = [report.name, report.college, report.programme].map(printable);
  const document = new Document({
    title: `End report of ${name}`,
    creator: name,
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
          new Paragraph({ text: `End report of ${name}`, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: `${college}. ${programme}. Submitted on ${submittedOn}.` }),
          heading("What I did"),
          ...deedFacts(deeds).map(({ label, value }) => new Paragraph({ text: `${label}: ${value}` })),
          ...passages.flatMap(({ heading: title, text, justMe }) => [
            heading(title),
            ...(justMe
              ? [new Paragraph({ children: [new TextRun({ text: "Just me.", italics: true })] })]
              : []),
            ...lines(text),
          ]),
          ...(ratings.length > 0 ? [heading("Then and now (just me)")] : []),
          ...ratings.map(
            (rating) => new Paragraph({ text: printable(`${rating.title}: ${ratingInWords(rating)}`) }),
          ),
          heading("May I be quoted?"),
          new Paragraph({ text: CONSENT_WORDS[quoteConsent] }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
