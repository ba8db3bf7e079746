import { takeVisitMatrix } from "@/lib/buddy-groups/loaders/visits";

/** Who can visit whom as a CSV file, for whoever arranges groups. */
export async function GET(_: Request, { params }: RouteContext<"/api/who-can-visit/[programmeId]">) {
  return new Response(await takeVisitMatrix((await params).programmeId), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="who-can-visit.csv"',
    },
  });
}
