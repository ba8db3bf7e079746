import { loadRecordTable } from "@/lib/end-reports/loaders/record";

/** One's own year as CSV; nobody can ask for another's. */
export async function GET(_request: Request, { params }: { params: Promise<{ programmeId: string }> }) {
  const table = await loadRecordTable((await params).programmeId);
  return new Response(table, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="my-record.csv"',
    },
  });
}
