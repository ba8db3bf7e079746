import { addressOf } from "@/lib/access/address";
import { mayReadCalendar } from "@/lib/access/throttle";
import { loadFeed } from "@/lib/calendar/loaders";

/** Somebody's calendar, for a program that subscribes to it: the address holds its only key. */
export async function GET({ headers }: Request, { params }: RouteContext<"/calendar/[file]">) {
  if (!(await mayReadCalendar(addressOf(headers))))
    return new Response("Too many requests", { status: 429, headers: { "retry-after": "900" } });
  const [, secret] = /^([\w-]{20,100})\.ics$/.exec((await params).file) ?? [];
  const file = secret ? await loadFeed(secret) : null;
  if (file === null) return new Response("Not found", { status: 404 });
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="staffroom.ics"',
      "cache-control": "private, no-store",
    },
  });
}
