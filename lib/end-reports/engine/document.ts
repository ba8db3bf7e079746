import { aside, heading, lines, paragraph, wordDocument } from "@/lib/core/files/word";
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

/** The report as a Word document: its title, then every answer under a heading of its own. */
export function reportDocument(report: ReportToPrint): Promise<Buffer> {
  const { name, college, programme, submittedOn, passages, deeds, ratings, quoteConsent } = report;
  return wordDocument(`End report of ${name}`, name, [
    paragraph(`${college}. ${programme}. Submitted on ${submittedOn}.`),
    heading("What I did"),
    ...deedFacts(deeds).map(({ label, value }) => paragraph(`${label}: ${value}`)),
    ...passages.flatMap(({ heading: title, text, justMe }) => [
      heading(title),
      ...(justMe ? [aside("Just me.")] : []),
      ...lines(text),
    ]),
    ...(ratings.length > 0 ? [heading("Then and now (just me)")] : []),
    ...ratings.map((rating) => paragraph(`${rating.title}: ${ratingInWords(rating)}`)),
    heading("May I be quoted?"),
    paragraph(CONSENT_WORDS[quoteConsent]),
  ]);
}
