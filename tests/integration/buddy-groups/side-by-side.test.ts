import { beforeAll, beforeEach, expect, it } from "vitest";
import { loadComparison } from "@/lib/buddy-groups/loaders/comparison";
import { loadGroupList } from "@/lib/buddy-groups/loaders/group-list";
import { loadCast, RUNNING } from "@/tests/support/example";
import { begun, draftWith, place } from "@/tests/support/group-drafts";
import { forgetRates } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await signedInAs("lead@southend.example");
});

it("a draft with one move differs from the groups as they are by the two groups concerned", async () => {
  const { id } = await draftWith([place("s12", "egret")]);
  const found = await loadComparison(RUNNING, { a: id, b: "now" });
  if (!found) throw new Error("not of one kind");
  expect([found.a.groups, found.b.groups, found.a.placed, found.b.placed]).toEqual([6, 6, 20, 20]);
  expect(found.same.map(({ words }) => words.split(":")[0])).toEqual([
    "Avocet",
    "Curlew",
    "Dunlin",
    "Godwit",
  ]);
  const moved = found.elsewhere.find(({ id }) => id === "running-s12");
  expect([moved?.a, moved?.b]).toEqual([
    expect.stringMatching(/^Egret, with /),
    expect.stringMatching(/^Plover, with /),
  ]);
  expect(found.elsewhere).toHaveLength(4 + 4 - 1);
  expect(found.a.words[0]).toMatch(/^What counts is met by \d+ % on the whole\.$/);
  expect(found.a.words).not.toEqual(found.b.words);
});

it("two alike differ in nobody, and a set is not held against buddies", async () => {
  const [one, other, set] = [await begun(), await begun(), await begun({ kind: "set" })];
  const found = await loadComparison(RUNNING, { a: one, b: other });
  expect([found?.elsewhere, found?.same.length, found?.a.words]).toEqual([[], 6, found?.b.words]);
  expect(await loadComparison(RUNNING, { a: one, b: set })).toBeNull();
});

it("is not found for tutors, for what does not exist, and in another programme", async () => {
  const id = await begun();
  const lost = { digest: expect.stringContaining("404") };
  await expect(loadComparison(RUNNING, { a: "nothing", b: "now" })).rejects.toMatchObject(lost);
  await expect(loadComparison(RUNNING, { a: id, b: "\0" })).rejects.toMatchObject(lost);
  await expect(loadComparison("programme-finished", { a: id, b: "now" })).rejects.toMatchObject(lost);
  await signedInAs("tutor05@southend.example");
  await expect(loadComparison(RUNNING, { a: id, b: "now" })).rejects.toMatchObject(lost);
  await expect(loadGroupList(RUNNING, id)).rejects.toMatchObject(lost);
});

it("the list to print says who can visit whom, and when only of one's own college", async () => {
  const id = await begun();
  await signedInAs("coordinator@thurrock.example");
  const { groups } = await loadGroupList(RUNNING, id);
  expect(groups.map(({ members }) => members.length)).toEqual([3, 3, 3, 3, 4, 4]);
  const ways = groups.flatMap(({ picture }) => picture?.ways.flat() ?? []).filter((way) => way !== null);
  expect(ways).toHaveLength(4 * 6 + 2 * 12);
  expect(ways.filter((way) => way.can).length).toBeGreaterThan(20);
  // Each group has one tutor of Thurrock alone, so no pair's week may be read whole.
  expect(ways.filter((way) => way.when)).toEqual([]);
  await signedInAs("lead@southend.example");
  const seen = (await loadGroupList(RUNNING, id)).groups.flatMap(({ picture }) => picture?.ways.flat() ?? []);
  expect(seen.filter((way) => way?.when).length).toBeGreaterThan(10);
});
