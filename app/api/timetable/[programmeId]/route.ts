import { tableFile } from "@/lib/core/table-file";
import { takeTimetable } from "@/lib/timetables/loaders";

const NAMES = { one: "timetable", all: "timetables", template: "timetable-template" };

/** A timetable to take along: one's own, `?of=` somebody's, `?what=all` of those one keeps, or `?what=template`. */
export async function GET(request: Request, { params }: RouteContext<"/api/timetable/[programmeId]">) {
  const query = new URL(request.url).searchParams;
  const asked = query.get("what");
  const what = asked === "all" || asked === "template" ? asked : "one";
  const of = query.get("of") ?? undefined;
  return tableFile(request, NAMES[what], await takeTimetable((await params).programmeId, { of, what }));
}
