import { beforeAll, expect, it } from "vitest";
import { holdMeetingAction } from "@/lib/action-learning/actions/meetings";
import { loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { refusalOf } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { one, rows } from "@/tests/support/owner";
import { FACILITATOR, MEETING } from "@/tests/support/set-meeting";
import { signedInAs } from "@/tests/support/sign-in";

// The meeting was on 7 January. Gareth (s04) moves to this set, from the day given.
const joins = (day: string) =>
  rows(
    `UPDATE "GroupMembership" m SET "startedOn" = $1, "finishedOn" = NULL,
       "groupId" = (SELECT "setId" FROM "SetMeeting" WHERE id = $2)
     FROM "PeerGroup" g WHERE g.id = m."groupId" AND g.kind = 'set' AND m."participationId" = 'running-s04'`,
    [day, MEETING],
  );
const attend = async (present: string[]) => {
  const { version } = await one<{ version: number }>('SELECT version FROM "SetMeeting" WHERE id = $1', [
    MEETING,
  ]);
  return refusalOf(holdMeetingAction, { meetingId: MEETING, version: String(version), present });
};
const present = ["running-s08", "running-s05", "running-s04"];

beforeAll(loadCast);

it("nobody who came to a set later is noted as having been there, and so reads nothing of that day", async () => {
  await joins("2027-01-08");
  await signedInAs(FACILITATOR);
  expect(await attend(present)).toBe("INVALID");
  await signedInAs("tutor04@southend.example");
  const seen = JSON.stringify(await outcomeOf(() => loadMeeting(RUNNING, MEETING)));
  for (const { issue } of await rows<{ issue: string }>(
    `SELECT issue FROM "SetNote" WHERE "meetingId" = $1 AND issue <> ''`,
    [MEETING],
  ))
    expect(seen).not.toContain(issue);
});

it("whoever came to the set that very day can have been there", async () => {
  await joins("2027-01-07");
  await signedInAs(FACILITATOR);
  expect(await attend(present)).toBeUndefined();
});
