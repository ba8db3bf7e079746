import { beforeAll, expect, it } from "vitest";
import { visible } from "@/lib/access/ability";
import { loadActor } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { db } from "@/lib/core/db";
import { loadMyYear } from "@/lib/my-year/loaders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { rows } from "@/tests/support/owner";
import { sessionOf, signedInAs } from "@/tests/support/sign-in";

beforeAll(async () => {
  await loadCast();
  await rows(
    `UPDATE "Participation" SET "acceptedAt" = NULL WHERE id IN ('running-s10', 'running-s11', 'running-t04')`,
  );
  await rows(`UPDATE "SetMeeting" SET "helpWanted" = (id = 'meeting-r12')`);
  await rows(`UPDATE "Milestone" SET "forecastOn" = '2027-01-27' WHERE id = 'milestone-running-6'`);
});

async function deskOf(email: string) {
  await signedInAs(email);
  const { years } = await loadMyYear();
  return years.find(({ hat }) => hat.programmeId === RUNNING)?.desk;
}

it.each([
  ["lead@southend.example", 6],
  ["coordinator@thurrock.example", 2],
])("the desk of %s counts the people who are theirs, and what all coordinators see", async (email, count) => {
  const actor = await loadActor(await sessionOf(email));
  if (!actor) throw new Error(email);
  const theirs = await db().participation.count({
    where: {
      AND: [visible(rulesFor(actor), "administer", "Participation")],
      ...{ programmeId: RUNNING, finishedOn: null, acceptedAt: null },
    },
  });
  expect(theirs).toBe(count);
  const asked = await db().setMeeting.count({ where: { programmeId: RUNNING, helpWanted: true } });
  const drafts = await db().groupDraft.count({
    where: { programmeId: RUNNING, publishedAt: null, discardedAt: null },
  });
  expect(Math.min(asked, drafts)).toBeGreaterThan(0);
  expect(await deskOf(email)).toEqual([
    { kind: "helpWanted", count: asked },
    { kind: "notAccepted", count },
    { kind: "drafts", count: drafts },
    { kind: "milestone", title: expect.stringContaining("Half of the tutors"), on: "2027-01-27" },
  ]);
});

it("tutors have no desk, and facilitators see what is theirs to lead", async () => {
  expect(await deskOf("tutor10@southend.example")).toEqual([]);
  expect((await loadMyYear()).leading).toEqual({ toNote: [], toPlan: [], next: null });
  await signedInAs("tutor01@thurrock.example");
  const { leading } = await loadMyYear();
  expect(leading.next?.startsAt.getTime()).toBeGreaterThan(Date.parse("2027-01-20"));
  expect(new Set([...leading.toNote, leading.next].map((meeting) => meeting?.setId))).toEqual(
    new Set(["running-set-three"]),
  );
});
