import { env } from "@/lib/core/env";
import type { NewLetter } from "@/lib/core/outbox";

/** Tells somebody that a coordinator has changed their timetable: that, by whom and where to look, no more. */
export function timetableLetter(
  personId: string,
  by: string,
  { programmeId, participationId }: { programmeId: string; participationId: string },
): NewLetter {
  const link = `${env().appUrl}/programmes/${programmeId}/timetable?of=${participationId}`;
  return {
    personId,
    kind: "timetable-changed",
    subject: `${by} has changed your timetable`,
    body: `${by} has changed your timetable in Staffroom. Please look whether it is right: your buddies see from it when they could visit you. You can change it yourself.\n\n${link}\n`,
  };
}
