import { loadProjectReportDocument } from "@/lib/report/loaders";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The project report as a Word document, for those who may read it. */
export async function GET(_request: Request, { params }: { params: Promise<{ programmeId: string }> }) {
  const document = await loadProjectReportDocument((await params).programmeId);
  return new Response(new Uint8Array(document), {
    headers: { "content-type": WORD, "content-disposition": 'attachment; filename="project-report.docx"' },
  });
}
