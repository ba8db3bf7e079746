import { loadPlacesFile } from "@/lib/workshops/loaders/running";

/** The sign-ups of a workshop as CSV, for those who run it. */
export async function GET(_request: Request, { params }: { params: Promise<{ workshopId: string }> }) {
  return new Response(await loadPlacesFile((await params).workshopId), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="sign-ups.csv"',
    },
  });
}
