import { beforeAll, describe, expect, it, vi } from "vitest";
import { putRightAction } from "@/lib/buddy-groups/actions/repairs";
import { findDraft } from "@/lib/buddy-groups/data/drafts";
import { changeBoard } from "@/lib/buddy-groups/drafts";
import { loadBoard } from "@/lib/buddy-groups/loaders/board";
import { loadRepairs } from "@/lib/buddy-groups/loaders/repairs";
import { send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { draftWith, moves, place } from "@/tests/support/group-drafts";
import { outcomeOf } from "@/tests/support/navigation";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
vi.setConfig({ testTimeout: 60_000 });
beforeAll(loadCast, 60_000);

/** A draft as the groups are, but for these moves; with what would put it right. */
async function drafted(...made: ReturnType<typeof place>[]) {
  await signedInAs(LEAD);
  const { id } = await draftWith(made);
  return { id, page: await loadRepairs(RUNNING, id) };
}

const press = (page: Awaited<ReturnType<typeof loadRepairs>>, at = 0) =>
  send(putRightAction, {
    ...{ draftId: page.id, version: `${page.version}` },
    moves: page.suggestions[at]?.moves ?? "",
  });

describe("the fewest changes", () => {
  it("give whoever has no group a place while nobody else moves, and are made by one press", async () => {
    const { id, page } = await drafted(place("s01", null));
    expect(page.troubles.length).toBeGreaterThan(0);
    expect(page.suggestions.length).toBeGreaterThan(0);
    expect(await press(page)).toMatchObject({ to: expect.stringContaining(id) });
    const then = await loadRepairs(RUNNING, id);
    expect(then.troubles.length).toBeLessThan(page.troubles.length);
    expect((await loadBoard(RUNNING, id)).state.canUndo).toBe(true);
  });

  it("are as many as the board then differs by", async () => {
    const { id, page } = await drafted(place("s01", null), place("s02", "curlew"));
    const [suggestion] = page.suggestions;
    expect(suggestion).toBeDefined();
    const home = async () =>
      new Map(
        (await findDraft(id))?.arrangement.lanes.flatMap((lane) =>
          lane.seats.map((seat) => [seat.id, lane.id] as const),
        ),
      );
    const before = await home();
    await press(page);
    const after = await home();
    const moved = [...before].filter(([person, lane]) => after.get(person) !== lane);
    const words = ["Nobody changes groups", "One person changes groups", "Two people change groups"];
    expect(suggestion?.title).toBe(words[moved.length]);
  });

  it("are refused once somebody has moved on, and the board stays as it is", async () => {
    const { id, page } = await drafted(place("s01", null));
    await changeBoard(id, { version: page.version, change: moves(place("s03", null)) });
    const before = await findDraft(id);
    expect(await press(page)).toMatchObject({ value: { refusal: "STALE" } });
    expect((await findDraft(id))?.arrangement).toEqual(before?.arrangement);
  });

  it("are refused as a whole where one of the moves cannot be made", async () => {
    const { id, page } = await drafted(place("s01", null));
    const made = JSON.stringify([place("s03", null), place("s01", "nowhere")]);
    const form = { draftId: id, version: `${page.version}`, moves: made };
    expect(await send(putRightAction, form)).toMatchObject({ value: { refusal: "INVALID" } });
    expect((await findDraft(id))?.version).toBe(page.version);
    for (const nonsense of ["", "{", "[]", "7", '[{"kind":"arrange","lanes":[]}]'])
      expect(await send(putRightAction, { ...form, moves: nonsense })).toMatchObject({
        value: { refusal: "INVALID" },
      });
  });

  it("are not looked for among many without a group: a proposal is pointed to", async () => {
    await signedInAs(LEAD);
    const { id } = await draftWith([], { from: "nothing" });
    expect(await loadRepairs(RUNNING, id)).toMatchObject({ tooMany: true, suggestions: [] });
  });

  it("are not found for whoever arranges no groups, nor in another programme", async () => {
    const { id } = await drafted();
    expect(await outcomeOf(() => loadRepairs("programme-finished", id))).toEqual({ notFound: true });
    await signedInAs("tutor01@southend.example");
    expect(await outcomeOf(() => loadRepairs(RUNNING, id))).toEqual({ notFound: true });
  });
});
