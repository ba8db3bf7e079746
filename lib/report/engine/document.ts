import { bullet, heading, labelled, lines, paragraph, wordDocument } from "@/lib/core/files/word";
import type { ReportSection } from "@/lib/report/engine/sections";

/** The project report as a Word document: headings, figures as a list, then what was written. */
export const projectReportDocument = (
  title: string,
  note: string,
  sections: ReportSection[],
): Promise<Buffer> =>
  wordDocument(title, "Staffroom", [
    paragraph(note),
    ...sections.flatMap((section) => [
      heading(section.title),
      ...section.facts.map(({ label, value }) => labelled(label, value)),
      ...section.lines.map(bullet),
      ...(section.words ? lines(section.words) : []),
    ]),
  ]);
