import { takeTimetable } from "@/lib/timetables/loaders";

const NAMES = { one: "timetable.csv", all: "timetables.csv", template: "timetable-template.csv" };

/** A timetable to take along: one's own, `?of=` somebody's, `?what=all` of those one keeps, or `?what=template`. */
export async function GET(request: Request, { params }: RouteContext<"/api/timetable/[programmeId]">) {
  const query = new URL(request.url).searchParams;
  const asked = query.get("what");
  const what = asked === "all" || asked === "template" ? asked : "one";
  const text = await takeTimetable((await params).programmeId, { of: query.get("of") ?? undefined, what });
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${NAMES[what]}"`,
    },
  });
}
