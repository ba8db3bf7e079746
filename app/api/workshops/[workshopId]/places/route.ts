import { tableFile } from "@/lib/core/table-file";
import { takePlaces } from "@/lib/workshops/loaders/running";

/** The sign-ups of a workshop to take along, for those who run it. `?as=xlsx` for a workbook. */
export async function GET(request: Request, { params }: RouteContext<"/api/workshops/[workshopId]/places">) {
  return tableFile(request, "sign-ups", await takePlaces((await params).workshopId));
}
