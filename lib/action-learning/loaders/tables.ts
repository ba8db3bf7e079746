import { notFound } from "next/navigation";
import { visible } from "@/lib/access/ability";
import { coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { listAllMeetings } from "@/lib/action-learning/data/meetings";
import { MEETING_WORDS } from "@/lib/action-learning/labels";
import { meetingState } from "@/lib/action-learning/rules";
import { now } from "@/lib/core/clock";
import { type Table, tableOf } from "@/lib/core/csv";
import { localDay, localMinutes, minutesToClock } from "@/lib/core/dates";
import { loadProgramme } from "@/lib/programmes/loaders";

/** All meetings of a programme to take along, for those who coordinate it: that they met and how many came, no text. */
export async function takeMeetings(programmeId: string): Promise<Table> {
  const { actor, ability } = await requireActor();
  const { id, timeZone } = await loadProgramme(programmeId);
  if (!coordinatesIn(actor, id)) notFound();
  const at = now();
  const clock = (instant: Date) => minutesToClock(localMinutes(instant, timeZone));
  return tableOf(
    [
      { label: "set", cell: ({ set }) => set.name },
      { label: "date", cell: ({ startsAt }) => localDay(startsAt, timeZone) },
      { label: "from", cell: ({ startsAt }) => clock(startsAt) },
      { label: "to", cell: ({ endsAt }) => clock(endsAt) },
      { label: "place", cell: ({ place }) => place },
      { label: "state", cell: (meeting) => MEETING_WORDS[meetingState(meeting, at)] },
      { label: "came", cell: ({ attendances }) => attendances.filter(({ present }) => present).length },
      { label: "expected", cell: ({ attendances }) => attendances.length },
      { label: "turns", cell: ({ heldAt, _count }) => (heldAt ? _count.turns : 0) },
      { label: "help wanted", cell: ({ helpWanted }) => (helpWanted ? "yes" : "") },
    ],
    await listAllMeetings(id, visible(ability, "see", "SetMeeting")),
  );
}
