import { tableFile } from "@/lib/core/table-file";
import { takeTemplate } from "@/lib/people/loaders/members";

/** The empty file in which people are brought. */
export async function GET(request: Request, { params }: RouteContext<"/api/people/[programmeId]">) {
  return tableFile(request, "people", await takeTemplate((await params).programmeId));
}
