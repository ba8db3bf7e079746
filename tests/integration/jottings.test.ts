import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keepOwnJotting } from "@/lib/access/jottings";
import { readJottings } from "@/lib/core/jottings";
import { acknowledgeVisit } from "@/lib/visits/actions";
import { loadVisit } from "@/lib/visits/loaders";
import { clearPlanted, HOST, onVisit, plantVisit, send, VISITOR } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, rows } from "@/tests/support/owner";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
  await rows('DELETE FROM "Jotting"');
  await signedInAs(HOST);
});

const kept = () =>
  rows<{ place: string; version: number }>('SELECT place, version FROM "Jotting" ORDER BY place');

describe("words on their way", () => {
  it("are there when the page is opened again, and gone once they are sent", async () => {
    const visit = await plantVisit("shared");
    const place = `reply:${visit.id}`;
    const words = { reply: "Thank you for\nlooking so closely", useful: "yes" };
    expect(await keepOwnJotting(place, 0, words)).toMatchObject({ status: 200, body: { version: 1 } });
    const { begun } = await loadVisit(RUNNING, visit.id);
    expect(begun.reply).toEqual({ place, version: 1, values: words });
    expect(begun.addendum.version).toBe(0);
    await send(acknowledgeVisit, { ...onVisit(visit), ...words, jotting: place });
    expect(await kept()).toEqual([]);
    expect((await loadVisit(RUNNING, visit.id)).content?.reply?.text).toBe(words.reply);
  });

  it("stay when the form was refused", async () => {
    const visit = await plantVisit("shared");
    const place = `reply:${visit.id}`;
    await keepOwnJotting(place, 0, { reply: "not yet" });
    await send(acknowledgeVisit, { ...onVisit(visit), version: "999", reply: "not yet", jotting: place });
    expect(await kept()).toEqual([{ place, version: 1 }]);
  });

  it("are nobody else's: not the other one's of the two, not by the same place, not by row-level security", async () => {
    const visit = await plantVisit("shared");
    const place = `reply:${visit.id}`;
    await keepOwnJotting(place, 0, { reply: "mine alone" });
    const { personId } = await signedInAs(VISITOR);
    expect((await loadVisit(RUNNING, visit.id)).begun.reply).toEqual({ place, version: 0, values: {} });
    expect((await readJottings(personId, [place])).size).toBe(0);
    expect(await keepOwnJotting(place, 1, { reply: "overwritten" })).toEqual({
      status: 409,
      body: { version: 0, values: {} },
    });
    await keepOwnJotting(place, 0, { reply: "the visitor's" });
    expect(await rows(`SELECT values->>'reply' AS reply FROM "Jotting" ORDER BY 1`)).toEqual([
      { reply: "mine alone" },
      { reply: "the visitor's" },
    ]);
  });

  it("tell a second tab of the first", async () => {
    expect(await keepOwnJotting("reply:x", 0, { reply: "left" })).toMatchObject({ status: 200 });
    expect(await keepOwnJotting("reply:x", 0, { reply: "right" })).toEqual({
      status: 409,
      body: { version: 1, values: { reply: "left" } },
    });
    expect(await keepOwnJotting("reply:x", 1, { reply: "both" })).toMatchObject({ body: { version: 2 } });
  });

  it("are refused where they make no sense, and never fill the house", async () => {
    for (const place of ["", "reply", "reply:", "../x", "reply:a b", `reply:${"x".repeat(65)}`, "Reply:x\0"])
      expect((await keepOwnJotting(place, 0, {})).status, place).toBe(404);
    for (const values of [null, "text", { reply: 7 }, { reply: "x".repeat(20_001) }])
      expect((await keepOwnJotting("reply:x", 0, values)).status).toBe(400);
    for (let at = 0; at < 105; at++) await keepOwnJotting(`reply:v${at}`, 0, { reply: "x" });
    expect(await kept()).toHaveLength(100);
    signedOut();
    expect((await keepOwnJotting("reply:x", 0, {})).status).toBe(401);
  });
});
