import { tableFile } from "@/lib/core/table-file";
import { loadRecordTable } from "@/lib/end-reports/loaders/record";

/** One's own year as a table; nobody can ask for another's. */
export async function GET(request: Request, { params }: { params: Promise<{ programmeId: string }> }) {
  return tableFile(request, "my-record", await loadRecordTable((await params).programmeId));
}
