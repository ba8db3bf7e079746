import { beforeAll, describe, expect, it } from "vitest";
import * as actions from "@/lib/visits/actions";
import { keepVisitDraft } from "@/lib/visits/drafts";
import { loadVisit, loadVisitForm } from "@/lib/visits/loaders";
import * as build from "@/tests/support/builders";
import { HOST, onVisit, send, VISITOR, visitForm, visitRow } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const canary = "canary-9c1e";
const written = (what: string) => `${what} ${canary}`;

beforeAll(loadCast);

/** The visit's day comes. */
async function twoDaysLater(id: string): Promise<void> {
  const sql = `UPDATE "Visit" SET "startsAt" = "startsAt" - interval '10 days', "endsAt" = "endsAt" - interval '10 days',
    "onDate" = "onDate" - 10 WHERE id = $1`;
  await rows(sql, [id]);
}

describe("one visit, from the proposal to the last word", () => {
  let id = "";
  let path = "";
  const at = async () => ({ id, version: (await visitRow(id)).version });

  it("is proposed by the visitor, and the host gets a letter", async () => {
    await signedInAs(VISITOR);
    const outcome = await send(actions.proposeVisitAction, build.proposal());
    path = "to" in outcome ? outcome.to : "";
    id = path.split("/").at(-1) ?? "";
    expect(path).toBe(`/programmes/programme-running/visits/${id}`);
    expect(await visitRow(id)).toMatchObject({ state: "proposed", awaitingId: "running-s01", version: 1 });
    const letters = await build.lettersAbout(id);
    expect(letters).toMatchObject([{ personId: "person-s01", kind: "visit-proposed" }]);
    expect(await build.jobsFor(letters)).toBe(1);
  });

  it("carries the host's wishes, which the visitor reads and a buddy does not", async () => {
    await signedInAs(HOST);
    const wishes = {
      lookAt: written("the pairs"),
      dontCommentOn: "",
      whereToSit: "at the back",
      whenWeTalk: "",
    };
    const outcome = await send(actions.saveWishes, { visitId: id, version: "0", ...wishes });
    expect(outcome).toMatchObject({ value: { done: "Your wishes are kept. Your visitor can read them." } });
    await signedInAs(VISITOR);
    expect((await loadVisit(RUNNING, id)).content?.wishes).toMatchObject(wishes);
    await signedInAs("tutor02@thurrock.example");
    expect((await loadVisit(RUNNING, id)).content).toBeNull();
  });

  it("is agreed by the host alone", async () => {
    await signedInAs(VISITOR);
    expect(await build.refusalOf(actions.agreeVisit, onVisit(await at()))).toBe("FORBIDDEN");
    await signedInAs(HOST);
    expect(await send(actions.agreeVisit, onVisit(await at()))).toEqual({ to: path });
    expect(await visitRow(id)).toMatchObject({ state: "agreed", awaitingId: null, version: 2 });
  });

  it("has no form before its day", async () => {
    await signedInAs(VISITOR);
    expect(await build.refusalOf(actions.recordVisitAction, visitForm({ id, version: 0 }))).toBe("NOT_NOW");
    expect(await keepVisitDraft(id, 0, {})).toEqual({ status: 404 });
    await twoDaysLater(id);
  });

  it("is drafted, then recorded in one step from agreed, for the visitor's eyes only", async () => {
    await signedInAs(VISITOR);
    expect(await keepVisitDraft(id, 0, { whatISaw: written("half a") })).toMatchObject({
      body: { version: 1 },
    });
    const form = visitForm(
      { id, version: 1 },
      {
        whatISaw: written("saw"),
        whatILearned: written("learned"),
        questions: written("why"),
        goodPractice: written("good"),
        nextStep: written("next"),
        talkedOn: "2027-01-19",
      },
    );
    expect(await send(actions.recordVisitAction, form)).toEqual({ to: `${path}/form` });
    expect(await visitRow(id)).toMatchObject({ state: "recorded", version: 4, learnersPresent: null });
    expect(await rows('SELECT * FROM "VisitDraft" WHERE "visitId" = $1', [id])).toEqual([]);
    expect((await loadVisitForm(RUNNING, id)).record).toMatchObject({
      whatISaw: written("saw"),
      sharedAt: null,
    });
    await signedInAs(HOST);
    expect(await outcomeOf(() => loadVisitForm(RUNNING, id))).toEqual({ notFound: true });
    expect((await loadVisit(RUNNING, id)).content?.record).toBeNull();
  });

  it("is shared for good; its figures may be counted, its words only read by the two", async () => {
    await signedInAs(VISITOR);
    expect(await send(actions.shareVisit, onVisit(await at()))).toEqual({ to: path });
    expect(await visitRow(id)).toMatchObject({ state: "shared", learnersPresent: 11 });
    expect(await build.refusalOf(actions.recordVisitAction, visitForm({ id, version: 2 }))).toBe("NOT_NOW");
    expect(await keepVisitDraft(id, 2, {})).toEqual({ status: 404 });
    await signedInAs(HOST);
    const { record, side, open } = await loadVisitForm(RUNNING, id);
    expect({ side, open, saw: record?.whatISaw }).toEqual({ side: "host", open: false, saw: written("saw") });
  });

  it("is acknowledged by the host with a reply for both and a tap for herself", async () => {
    await signedInAs(HOST);
    const answer = { reply: written("thank you"), useful: "yes" };
    expect(await send(actions.acknowledgeVisit, onVisit(await at(), answer))).toEqual({ to: path });
    expect((await loadVisit(RUNNING, id)).content).toMatchObject({
      reply: { text: answer.reply },
      tap: { useful: true },
    });
    await signedInAs(VISITOR);
    expect((await loadVisit(RUNNING, id)).content).toMatchObject({
      reply: { text: answer.reply },
      tap: null,
    });
  });

  it("is added to by both, and edited by nobody", async () => {
    for (const email of [VISITOR, HOST]) {
      await signedInAs(email);
      const add = { visitId: id, text: written(email), intentionKey: crypto.randomUUID() };
      expect(await send(actions.addToVisit, add)).toEqual({ to: path });
    }
    const { content, moves, mayWrite, mayWish } = await loadVisit(RUNNING, id);
    expect(content?.addenda.map(({ text }) => text)).toEqual([written(VISITOR), written(HOST)]);
    expect({ moves, mayWrite, mayWish }).toEqual({ moves: [], mayWrite: false, mayWish: false });
  });

  it("left one event and at most one letter a step, and one entry for the host’s own calendar", async () => {
    const events = (await build.eventsOf(id)).filter(({ refusal }) => !refusal);
    const steps = ["propose", "edit", "agree", "visit", "record", "share", "acknowledge", "add", "add"];
    expect(events.map(({ act }) => act)).toEqual(steps);
    const letters = await build.lettersAbout(id);
    expect(letters.filter(({ kind }) => kind === "calendar-visit")).toHaveLength(1);
    expect(letters.map(({ kind }) => kind).filter((kind) => kind !== "calendar-visit")).toEqual([
      ...["visit-proposed", "visit-agreed", "form-shared", "form-acknowledged"],
      ...["form-added-to", "form-added-to"],
    ]);
    expect(await build.jobsFor(letters)).toBe(letters.length);
  });

  it("shows coordinators and buddies that it took place, and never a word", async () => {
    for (const email of ["lead@southend.example", "tutor02@thurrock.example"]) {
      await signedInAs(email);
      const loaded = await loadVisit(RUNNING, id);
      expect(loaded).toMatchObject({ side: null, content: null, moves: [], mayAdd: false });
      expect(loaded.visit.learnersPresent).toBe(11);
      expect(JSON.stringify(loaded)).not.toContain(canary);
      expect(await outcomeOf(() => loadVisitForm(RUNNING, id))).toEqual({ notFound: true });
    }
  });

  it("kept every word inside the tables of content: no letter, event, job or anything else holds one", async () => {
    const tables = await rows<{ name: string; schema: string }>(
      `SELECT tablename AS name, schemaname AS schema FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
    );
    const holding: string[] = [];
    for (const { name, schema } of tables) {
      const { count } = await one<{ count: number }>(
        `SELECT count(*)::int AS count FROM "${schema}"."${name}" t WHERE t::text LIKE $1`,
        [`%${canary}%`],
      );
      if (count > 0) holding.push(name);
    }
    expect(holding.sort()).toEqual(["HostReply", "VisitAddendum", "VisitRecord", "VisitWishes"]);
  });
});
