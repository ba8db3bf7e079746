import { takeEntry } from "@/lib/calendar/loaders";

/** One visit or one meeting, to be taken into a calendar by hand. */
export async function GET(_: Request, { params }: RouteContext<"/api/calendar/[kind]/[id]">) {
  const { kind, id } = await params;
  return new Response(await takeEntry(kind, id), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="appointment.ics"',
      "cache-control": "private, no-store",
    },
  });
}
