import { expect, it, vi } from "vitest";
import { requireActor } from "@/lib/access/session";
import { loadArranging } from "@/lib/buddy-groups/loaders/arranging";
import { loadBoard as loadDraftBoard, loadPublication } from "@/lib/buddy-groups/loaders/board";
import { loadComparison } from "@/lib/buddy-groups/loaders/comparison";
import { loadGroupList } from "@/lib/buddy-groups/loaders/group-list";
import { loadAllGroups, loadGroups } from "@/lib/buddy-groups/loaders/groups";
import { loadReasons } from "@/lib/buddy-groups/loaders/reasons";

import { loadRepairs } from "@/lib/buddy-groups/loaders/repairs";
import { loadFeedState } from "@/lib/calendar/loaders";

import { loadMyYear } from "@/lib/my-year/loaders";
import { loadBoard, loadNudges, loadOverview, takeBoard } from "@/lib/overview/loaders";
import { loadAccount, loadLetters, loadPeople, loadSafeguarding } from "@/lib/people/loaders";
import { loadOwnProgramme, loadProgramme, loadProgrammes } from "@/lib/programmes/loaders";
import { loadProposal, loadVisit, loadVisitForm, loadVisits } from "@/lib/visits/loaders";
import { statementsOf } from "@/tests/support/count-queries";
import { RUNNING } from "@/tests/support/example";
import { one } from "@/tests/support/owner";
import { inProgramme, pagesCostFew } from "@/tests/support/page-cost";
import { newRequest } from "@/tests/support/request-cache";
import { signedInAs } from "@/tests/support/sign-in";

vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  cache: (await import("@/tests/support/request-cache")).cache,
}));

const TUTOR = "tutor10@southend.example";
const LEAD = "lead@southend.example";
const DRAFT = "draft-running-half-term";
const COORDINATOR = "coordinator@thurrock.example";

pagesCostFew([
  ["my year", [TUTOR, LEAD, COORDINATOR], () => requireActor().then(loadMyYear)],
  ["programmes", [TUTOR, LEAD], () => requireActor().then(loadProgrammes)],
  ["account", [TUTOR, LEAD], () => requireActor().then(loadAccount).then(loadFeedState)],
  ["letters", [TUTOR, LEAD], () => requireActor().then(loadLetters)],
  ["worried about a learner", [TUTOR], () => requireActor().then(loadSafeguarding)],
  [
    "overview with its board",
    [TUTOR, LEAD, COORDINATOR],
    inProgramme(() => loadBoard(RUNNING, { name: "a" }).then(() => loadOverview(RUNNING))),
  ],
  ["the board to take along", [LEAD, COORDINATOR], () => takeBoard(RUNNING)],
  ["reminders", [LEAD, COORDINATOR], inProgramme(() => loadNudges(RUNNING))],
  ["people", [TUTOR, LEAD], inProgramme(() => loadOwnProgramme(RUNNING).then(() => loadPeople(RUNNING)))],
  [
    "buddy groups",
    [TUTOR, LEAD],
    inProgramme(async () => {
      await loadOwnProgramme(RUNNING);
      await loadGroups(RUNNING);
      await loadAllGroups(RUNNING);
      await loadArranging(RUNNING);
    }),
  ],
  ["a draft of groups", [LEAD, COORDINATOR], inProgramme(() => loadDraftBoard(RUNNING, DRAFT))],
  ["publishing groups", [LEAD, COORDINATOR], inProgramme(() => loadPublication(RUNNING, DRAFT))],
  ["a list to print", [LEAD, COORDINATOR], inProgramme(() => loadGroupList(RUNNING, DRAFT))],
  [
    "two side by side",
    [LEAD, COORDINATOR],
    inProgramme(() => loadComparison(RUNNING, { a: DRAFT, b: "now" })),
  ],
  ["the fewest changes", [LEAD, COORDINATOR], inProgramme(() => loadRepairs(RUNNING, DRAFT))],
  ["why these groups", [LEAD, COORDINATOR], inProgramme(() => loadReasons(RUNNING, DRAFT))],
  ["visits", [TUTOR, LEAD], inProgramme(() => loadProgramme(RUNNING).then(() => loadVisits(RUNNING)))],
  ["one visit", [TUTOR, LEAD], inProgramme(() => loadVisit(RUNNING, "visit-r14"))],
  ["a visit form", [TUTOR], inProgramme(() => loadVisitForm(RUNNING, "visit-r14"))],
  ["a proposal", [TUTOR], inProgramme(() => loadProposal(RUNNING, "running-s08", "visit"))],
]);

it("counts what is sent", async () => {
  await signedInAs(TUTOR);
  newRequest();
  expect((await statementsOf(requireActor)).length).toBeGreaterThan(0);
  expect(await statementsOf(requireActor)).toEqual([]);
  const people = await one<{ count: number }>(
    'SELECT count(*)::int AS count FROM "Participation" WHERE "programmeId" = $1',
    [RUNNING],
  );
  expect(people.count).toBeGreaterThan(2_000);
});
