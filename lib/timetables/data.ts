import { db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

/** When somebody teaches, in the order of the week; `where` says whose timetable may be seen. */
export function listTeaching(participationId: string, where: Prisma.TimetableSessionWhereInput) {
  return db().timetableSession.findMany({
    where: { AND: [where, { participationId, kind: "teaching" }] },
    orderBy: [{ weekday: "asc" }, { startsAt: "asc" }],
    select: {
      id: true,
      weekday: true,
      startsAt: true,
      endsAt: true,
      group: true,
      subject: true,
      siteId: true,
      site: { select: { name: true } },
    },
  });
}
