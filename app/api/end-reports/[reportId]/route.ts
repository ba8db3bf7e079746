import { loadReportDocument } from "@/lib/end-reports/loaders/reports";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A submitted report as a Word document, for those who may read it. */
export async function GET(_request: Request, { params }: { params: Promise<{ reportId: string }> }) {
  const document = await loadReportDocument((await params).reportId);
  return new Response(new Uint8Array(document), {
    headers: { "content-type": WORD, "content-disposition": 'attachment; filename="end-report.docx"' },
  });
}
