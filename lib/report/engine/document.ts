import { bullet, heading, labelled, lines, link, paragraph, wordDocument } from "@/lib/core/files/word";
import type { ReportSection } from "@/lib/report/engine/sections";

/**
 * The project report as a Word document: headings, figures as a list, then what was written. `home` is our own address:
 * in a file an address is whole.
 */
export const projectReportDocument = (
  title: string,
  note: string,
  sections: ReportSection[],
  home: string,
): Promise<Buffer> =>
  wordDocument(title, "Staffroom", [
    paragraph(note),
    ...sections.flatMap((section) => [
      heading(section.title),
      ...section.facts.map(({ label, value }) => labelled(label, value)),
      ...section.lines.map((line) =>
        typeof line === "string" ? bullet(line) : link(line.text, `${home}${line.path}`, line.beside),
      ),
      ...(section.words ? lines(section.words) : []),
    ]),
  ]);
