import { beforeAll, expect, it } from "vitest";
import { standingsOf } from "@/lib/buddy-groups/data/standings";
import { PRESETS } from "@/lib/buddy-groups/engine/weights";
import { loadBoard } from "@/lib/buddy-groups/loaders/board";
import { loadCast, RUNNING } from "@/tests/support/example";
import { one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const { weights } = PRESETS.balanced;
const year = { startsOn: "2026-08-24", finishesOn: "2027-07-02" };
const AVOCET = ["running-s01", "running-s02", "running-t02"];
const standings = (kind: "buddies" | "set" = "buddies") =>
  standingsOf({ programmeId: RUNNING, kind, year, weights, whole: true }, [{ id: "avocet", people: AVOCET }]);
const ways = async () => (await standings()).ways;

beforeAll(loadCast);

it("the board of buddy groups knows who can visit whom in every group on it, and that of sets does not ask", async () => {
  await signedInAs("lead@southend.example");
  const drafts = await rows<{ id: string; kind: string }>(
    `SELECT id, kind FROM "GroupDraft" WHERE "programmeId" = $1 AND "publishedAt" IS NULL AND "discardedAt" IS NULL`,
    [RUNNING],
  );
  expect(drafts.map(({ kind }) => kind)).toContain("buddies");
  for (const { id, kind } of drafts) {
    const { state } = await loadBoard(RUNNING, id);
    if (kind === "set") expect(state.ways).toBeNull();
    else {
      const pairs = state.arrangement.lanes.reduce(
        (sum, { seats }) => sum + seats.length * (seats.length - 1),
        0,
      );
      expect(Object.keys(state.ways ?? {})).toHaveLength(pairs);
      expect(Object.values(state.ways ?? {})).toContain(true);
    }
  }
});

it("somebody who is never free visits nobody, and of somebody without a timetable nothing is said", async () => {
  const before = await ways();
  expect(Object.keys(before)).toHaveLength(6);
  const { id } = await one<{ id: string }>(
    `SELECT id FROM "TimetableSession" WHERE "participationId" = 'running-s01' LIMIT 1`,
  );
  for (const weekday of [1, 2, 3, 4, 5, 6, 7])
    await rows(
      `INSERT INTO "TimetableSession" (id, "programmeId", "participationId", "homeCollegeId", kind, weekday, "startsAt", "endsAt")
       SELECT 'never-' || $2, "programmeId", "participationId", "homeCollegeId", 'unavailable', $2::int, 0, 1440
       FROM "TimetableSession" WHERE id = $1`,
      [id, weekday],
    );
  const after = await ways();
  expect([after["running-s01>running-s02"], after["running-s01>running-t02"]]).toEqual([false, false]);
  expect(after["running-s02>running-s01"]).toBe(before["running-s02>running-s01"]);
  await rows(`DELETE FROM "TimetableSession" WHERE "participationId" = 'running-s01'`);
  const unknown = await ways();
  expect(Object.keys(unknown).sort()).toEqual(["running-s02>running-t02", "running-t02>running-s02"]);
});
