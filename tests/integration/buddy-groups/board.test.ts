import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { beginDraftAction, discardDraftAction, saveBoardAction } from "@/lib/buddy-groups/actions/drafts";
import { listBoardPeople } from "@/lib/buddy-groups/data/arranging";
import { findDraft } from "@/lib/buddy-groups/data/drafts";
import { changeBoard, readBoard } from "@/lib/buddy-groups/drafts";
import { changeDraft } from "@/lib/buddy-groups/mutations/board";
import { laneOf, type Move, placed } from "@/lib/buddy-groups/rules/arrangement";
import { send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { begun, draftForm, moves, place } from "@/tests/support/group-drafts";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";
const at = new Date("2027-01-20T10:00:00Z");

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await signedInAs(LEAD);
});

const found = async (id: string) => {
  const draft = await findDraft(id);
  if (!draft) throw new Error("no draft");
  return draft;
};
const where = async (id: string, person: string) =>
  laneOf((await found(id)).arrangement, `running-${person}`)?.name ?? null;

describe("a draft", () => {
  it("begins with the groups as they are, and pressed twice it is one", async () => {
    const key = crypto.randomUUID();
    const id = await begun({ intentionKey: key });
    expect(await begun({ intentionKey: key })).toBe(id);
    const { arrangement } = await found(id);
    expect(arrangement.lanes.map(({ name, seats }) => [name, seats.length])).toEqual([
      ...[["Avocet", 3] as const, ["Curlew", 3] as const, ["Dunlin", 3] as const],
      ...[["Egret", 3] as const, ["Godwit", 4] as const, ["Plover", 4] as const],
    ]);
  });

  it("is kept move by move, taken back and made again", async () => {
    const id = await begun();
    const before = (await found(id)).arrangement;
    expect(await changeBoard(id, { version: 1, change: moves(place("s12", "egret")) })).toMatchObject({
      status: 200,
      body: { kind: "made", state: { version: 2, canUndo: true, canRedo: false } },
    });
    expect(await where(id, "s12")).toBe("Egret");
    await changeBoard(id, { version: 2, change: { way: "undo" } });
    expect((await found(id)).arrangement).toEqual(before);
    await changeBoard(id, { version: 3, change: { way: "redo" } });
    expect(await where(id, "s12")).toBe("Egret");
    expect(await changeBoard(id, { version: 4, change: { way: "redo" } })).toMatchObject({ status: 422 });
  });

  it("is undone two hundred steps back to what it was", async () => {
    const id = await begun();
    const before = (await found(id)).arrangement;
    const lanes = ["egret", "plover", "avocet", null];
    for (let step = 0; step < 50; step += 1) {
      await forgetRates();
      const change = moves(
        ...[0, 1, 2, 3].map((at) => place("s12", lanes[(step + at) % 2 ? 0 : at] ?? null)),
      );
      const { version } = await found(id);
      await changeBoard(id, { version, change });
    }
    const steps = (await found(id)).step;
    for (let left = steps; left > 0; left -= 1) {
      if (left % 100 === 0) await forgetRates();
      const { version } = await found(id);
      await changeBoard(id, { version, change: { way: "undo" } });
    }
    expect((await found(id)).arrangement).toEqual(before);
  });

  it("never puts a line manager with their staff", async () => {
    const id = await begun();
    expect(await changeBoard(id, { version: 1, change: moves(place("s13", "godwit")) })).toMatchObject({
      status: 422,
      body: { words: "Samuel Okonjo is Ruth Hallam’s line manager, so the two cannot be in one group." },
    });
    const both = moves(place("s13", null), place("s08", "plover"), place("s13", "plover"));
    expect(await changeBoard(id, { version: 1, change: both })).toMatchObject({ status: 422 });
    expect((await found(id)).version).toBe(1);
  });

  it("takes nobody who has left, is not known, or is of another programme", async () => {
    const id = await begun();
    for (const person of ["wa", "nobody", "lead"])
      expect(
        await changeBoard(id, { version: 1, change: moves(place(person, "avocet")) }),
        person,
      ).toMatchObject({
        status: 422,
      });
    const other: Move = { kind: "place", person: "finished-la", lane: "running-avocet" };
    expect(await changeBoard(id, { version: 1, change: moves(other) })).toMatchObject({ status: 422 });
  });

  it("tells whoever was slower what others did meanwhile", async () => {
    const id = await begun();
    await signedInAs(THURROCK);
    await changeBoard(id, { version: 1, change: moves(place("s12", "egret")) });
    await signedInAs(LEAD);
    expect(await changeBoard(id, { version: 1, change: moves(place("s12", "avocet")) })).toMatchObject({
      status: 409,
      body: {
        kind: "behind",
        news: ["David Okafor-Lane moved Yusuf Demirci to Egret."],
        state: { version: 2 },
      },
    });
    expect(await where(id, "s12")).toBe("Egret");
    expect(await readBoard(id, 1)).toMatchObject({ status: 200, body: { state: { version: 2 } } });
    expect(await readBoard(id, 2)).toEqual({ status: 204 });
  });

  it("is changed by a form too, all that was chosen or nothing", async () => {
    const id = await begun();
    const fields = {
      draftId: id,
      version: "1",
      "to.running-s12": "running-egret",
      "to.running-s01": "running-avocet",
    };
    expect(await send(saveBoardAction, { ...fields, newGroup: "Tern" })).toMatchObject({
      to: expect.any(String),
    });
    expect(await where(id, "s12")).toBe("Egret");
    expect((await found(id)).arrangement.lanes.at(-1)).toMatchObject({ name: "Tern", seats: [] });
    expect(await send(saveBoardAction, { ...fields, "to.running-s12": "" })).toMatchObject({
      value: { refusal: "STALE" },
    });
    const wrong = { draftId: id, version: "3", "to.running-s02": "", "to.running-s13": "running-godwit" };
    expect(await send(saveBoardAction, wrong)).toMatchObject({ value: { refusal: "INVALID" } });
    expect(await where(id, "s02")).toBe("Avocet");
    await send(saveBoardAction, { draftId: id, version: "3", intent: "undo" });
    await send(saveBoardAction, { draftId: id, version: "4", intent: "undo" });
    expect(await where(id, "s12")).toBe("Plover");
  });

  it("laid aside is laid aside, once", async () => {
    const id = await begun();
    await send(discardDraftAction, { draftId: id });
    expect(await send(discardDraftAction, { draftId: id })).toMatchObject({ to: expect.any(String) });
    expect(await changeBoard(id, { version: 1, change: moves(place("s12", "egret")) })).toMatchObject({
      status: 422,
    });
    const { count } = await one<{ count: number }>(
      `SELECT count(*)::int AS count FROM "Event" WHERE "thingId" = $1 AND act = 'withdraw'`,
      [id],
    );
    expect(count).toBe(1);
  });
});

describe("two coordinators at once", () => {
  it("make two hundred random moves each: nobody in two groups, nobody lost, both told", async () => {
    const id = await begun();
    const people = await listBoardPeople({ programmeId: RUNNING, kind: "buddies", startsOn: at }, null);
    const byId = new Map(people.map((person) => [person.id, person]));
    const here = people.filter((person) => person.here).map((person) => person.id);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    async function hands(personId: string) {
      let [told, made, version] = [0, 0, 1];
      const names = new Set<string>();
      for (let turn = 0; turn < 200; turn += 1) {
        const lanes = (await found(id)).arrangement.lanes;
        const lane = random(7) === 0 ? null : (lanes[random(lanes.length)]?.id ?? null);
        const move: Move = { kind: "place", person: here[random(here.length)] ?? "", lane };
        const change = random(12) === 0 ? ({ way: "undo" } as const) : moves(move);
        const changed = await changeDraft(personId, { id, version }, change, byId, at);
        if (!changed) throw new Error("the draft is gone");
        if (changed.ok) made += 1;
        else if ("behind" in changed) {
          told += 1;
          for (const { by } of changed.behind) names.add(by);
        }
        version = changed.draft.version;
      }
      return { told, made, names, version };
    }
    const [lead, thurrock] = await Promise.all([hands("person-lead"), hands("person-coordinator")]);
    expect(lead.told).toBeGreaterThan(0);
    expect(thurrock.told).toBeGreaterThan(0);
    expect(lead.names).toContain("David Okafor-Lane");
    expect(thurrock.names).toContain("Rosalind Thorne");
    const draft = await found(id);
    const seats = draft.arrangement.lanes.flatMap((lane) => lane.seats.map((seat) => seat.id));
    expect(new Set(seats).size).toBe(seats.length);
    const unplaced = here.filter((person) => !placed(draft.arrangement).has(person));
    expect([...seats, ...unplaced].toSorted()).toEqual(here.toSorted());
    const changes = await rows(`SELECT version FROM "GroupDraftChange" WHERE "draftId" = $1`, [id]);
    expect(changes).toHaveLength(draft.version - 1);
    expect(lead.made + thurrock.made).toBe(draft.version - 1);
  }, 60_000);
});

describe("the board's door", () => {
  it("is shut to everybody who does not coordinate, and to nonsense", async () => {
    const id = await begun();
    const change = moves(place("s12", "egret"));
    for (const email of [
      "tutor12@southend.example",
      "tutor01@southend.example",
      "leaver.a@southend.example",
    ]) {
      await signedInAs(email);
      expect(await changeBoard(id, { version: 1, change }), email).toEqual({ status: 404 });
      expect(await readBoard(id, 0), email).toEqual({ status: 404 });
      expect(await send(saveBoardAction, { draftId: id, version: "1", newGroup: "X" })).toMatchObject({
        value: { refusal: "NOT_FOUND" },
      });
      expect(await send(beginDraftAction, draftForm())).toMatchObject({
        value: { refusal: expect.stringMatching(/NOT_FOUND|FORBIDDEN/) },
      });
    }
    signedOut();
    expect(await changeBoard(id, { version: 1, change })).toEqual({ status: 401 });
    await signedInAs(LEAD);
    for (const sent of [
      null,
      1,
      {},
      { version: "1", change },
      { version: 1, change: { way: "move", moves: [] } },
    ])
      expect(await changeBoard(id, sent)).toEqual({ status: 400 });
    expect(await changeBoard("nothing", { version: 1, change })).toEqual({ status: 404 });
    expect(await changeBoard("\0", { version: 1, change })).toEqual({ status: 404 });
  });
});
