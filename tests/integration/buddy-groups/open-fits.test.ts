import { beforeAll, expect, it } from "vitest";
import { loadBoard } from "@/lib/buddy-groups/loaders/board";
import { loadComparison } from "@/lib/buddy-groups/loaders/comparison";
import { loadCast, RUNNING } from "@/tests/support/example";
import { begun } from "@/tests/support/group-drafts";
import { rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";

beforeAll(loadCast);

/** Lets these wishes alone count in the running year. */
async function only(...wishes: string[]) {
  const all = ["themes", "colleges", "subjects", "lessons", "talk", "experience", "journey", "history"];
  const values = all.map((wish) => (wishes.includes(wish) ? 10 : 0));
  await rows(`DELETE FROM "GroupingWeights" WHERE "programmeId" = $1`, [RUNNING]);
  await rows(
    `INSERT INTO "GroupingWeights" (id, "programmeId", ${all.map((wish) => `"${wish}"`).join(", ")}, evenly)
     VALUES ('only', $1, ${values.join(", ")}, 0)`,
    [RUNNING],
  );
}

async function fitsFor(email: string, id: string) {
  await signedInAs(email);
  const { state } = await loadBoard(RUNNING, id);
  return { fits: Object.values(state.fits), partial: state.partial };
}

it("weighing themes or hours alone tells a college's coordinator nothing, and the lead how they are met", async () => {
  await signedInAs(LEAD);
  const id = await begun();
  for (const wish of ["themes", "talk"]) {
    await only(wish);
    const mine = await fitsFor(LEAD, id);
    expect(mine.partial).toBe(false);
    expect(
      mine.fits.filter((fit) => fit !== null),
      wish,
    ).toHaveLength(6);
    const theirs = await fitsFor(THURROCK, id);
    expect(theirs, wish).toEqual({ fits: Array(6).fill(null), partial: true });
    const found = await loadComparison(RUNNING, { a: id, b: "now" });
    expect(found?.a.words.join(" ")).not.toContain("%");
  }
});

it("how far somebody would travel, and in how many lessons, does not show to another college's coordinator", async () => {
  await signedInAs(LEAD);
  const id = await begun();
  await only("journey", "lessons");
  const [mine, theirs] = [await fitsFor(LEAD, id), await fitsFor(THURROCK, id)];
  await rows(`UPDATE "Participation" SET "maxTravelMinutes" = 1 WHERE "programmeId" = $1`, [RUNNING]);
  expect(await fitsFor(LEAD, id)).not.toEqual(mine);
  expect(await fitsFor(THURROCK, id)).toEqual(theirs);
  expect(theirs.fits.every((fit) => fit !== null)).toBe(true);
});
