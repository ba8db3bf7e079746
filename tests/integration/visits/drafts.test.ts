import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asPerson, type Transaction } from "@/lib/core/db";
import { postLetter } from "@/lib/core/outbox";
import * as actions from "@/lib/visits/actions";
import { findVisit } from "@/lib/visits/data";
import { keepVisitDraft } from "@/lib/visits/drafts";
import { saveDraft } from "@/lib/visits/mutations/writing";
import {
  clearPlanted,
  HOST,
  onVisit,
  plantVisit,
  refusalOf,
  send,
  VISITOR,
  visitForm,
  visitRow,
} from "@/tests/support/builders";
import { loadCast } from "@/tests/support/example";
import { contents, forgetRates, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
  await signedInAs(VISITOR);
});

const NOTHING_ELSE = {
  ...{ learnersPresent: "", whatILearned: "", questions: "", goodPractice: "", nextStep: "", talkedOn: "" },
};
const draftOf = (id: string) => rows('SELECT * FROM "VisitDraft" WHERE "visitId" = $1', [id]);

describe("two tabs with one form", () => {
  it("the later one is shown what the other kept, and loses nothing of its own", async () => {
    const { id } = await plantVisit("agreed");
    expect(await keepVisitDraft(id, 0, { whatISaw: "first tab" })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    const clash = await keepVisitDraft(id, 0, { whatISaw: "second tab" });
    expect(clash).toEqual({
      status: 409,
      body: { version: 1, values: { whatISaw: "first tab", ...NOTHING_ELSE } },
    });
    expect(await keepVisitDraft(id, 1, { whatISaw: "both" })).toMatchObject({ body: { version: 2 } });
    expect(await draftOf(id)).toMatchObject([{ version: 2, values: { whatISaw: "both" } }]);
  });

  it("twenty forms, two tabs each, at once: one is kept and the other told, every time", async () => {
    const visits = await Promise.all(Array.from({ length: 20 }, () => plantVisit("visited")));
    const pairs = visits.map(({ id }) =>
      Promise.all(["left", "right"].map((whatISaw) => keepVisitDraft(id, 0, { whatISaw }))),
    );
    for (const answers of await Promise.all(pairs)) {
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const kept = answers[0]?.status === 200 ? "left" : "right";
      const lost = answers.find(({ status }) => status === 409);
      expect(lost).toMatchObject({ body: { version: 1, values: { whatISaw: kept } } });
    }
  });

  it("a finished form that is out of date is stale, with what is saved and what was typed", async () => {
    const { id } = await plantVisit("agreed");
    await keepVisitDraft(id, 0, { whatISaw: "kept elsewhere" });
    const typed = visitForm({ id, version: 0 }, { whatISaw: "typed here" });
    const before = await contents("Event");
    const outcome = await send(actions.recordVisitAction, typed);
    expect(outcome).toMatchObject({
      value: {
        refusal: "STALE",
        typed,
        saved: { whatISaw: "kept elsewhere", version: "1", ...NOTHING_ELSE },
      },
    });
    expect(await contents("Event")).toEqual(before);
  });

  it("a record revised elsewhere is stale too, and a revision raises it by one", async () => {
    const visit = await plantVisit("recorded");
    expect(
      await refusalOf(actions.recordVisitAction, visitForm({ id: visit.id, version: 1 })),
    ).toBeUndefined();
    const stale = await send(
      actions.recordVisitAction,
      visitForm({ id: visit.id, version: 1 }, { questions: "?" }),
    );
    expect(stale).toMatchObject({
      value: {
        refusal: "STALE",
        saved: { version: "2", whatISaw: "Learners taught each other.", questions: "" },
      },
    });
    expect(await visitRow(visit.id)).toMatchObject({ state: "recorded", version: 4 });
  });

  it("wishes kept elsewhere are shown beside those typed", async () => {
    const visit = await plantVisit("agreed", "to come");
    await signedInAs(HOST);
    const wishes = (version: string, lookAt: string) => ({ visitId: visit.id, version, lookAt });
    expect(await refusalOf(actions.saveWishes, wishes("0", "the start"))).toBeUndefined();
    expect(await send(actions.saveWishes, wishes("0", "the end"))).toMatchObject({
      value: { refusal: "STALE", saved: { lookAt: "the start", version: "1" }, typed: { lookAt: "the end" } },
    });
    expect(await refusalOf(actions.saveWishes, wishes("1", "the end"))).toBeUndefined();
    expect(await rows(`SELECT * FROM "VisitWishes" WHERE "visitId" = $1`, [visit.id])).toMatchObject([
      { lookAt: "the end", version: 2 },
    ]);
  });
});

describe("a draft and the form it belongs to", () => {
  it("is gone once the form is finished, may be begun again, and is gone for good once shared", async () => {
    const visit = await plantVisit("recorded");
    expect(await keepVisitDraft(visit.id, 1, { whatISaw: "better" })).toMatchObject({ body: { version: 2 } });
    expect(await refusalOf(actions.shareVisit, onVisit(visit))).toBeUndefined();
    expect(await draftOf(visit.id)).toEqual([]);
    expect(await keepVisitDraft(visit.id, 2, { whatISaw: "late" })).toEqual({ status: 404 });
  });

  it("an autosave that was under way while the form was shared leaves no draft behind", async () => {
    const visit = await plantVisit("recorded");
    const seen = await findVisit(visit.id);
    if (!seen) throw new Error("not planted");
    expect(await refusalOf(actions.shareVisit, onVisit(visit))).toBeUndefined();
    const by = { personId: "person-s02", participationId: "running-s02" };
    const late = { whatISaw: "late", ...NOTHING_ELSE };
    expect(await saveDraft(by, seen, 1, late, new Date())).toMatchObject({ ok: false });
    expect(await draftOf(visit.id)).toEqual([]);
  });

  it.each(["proposed", "declined", "cancelled", "not_held", "shared", "acknowledged"] as const)(
    "is not found for a visit that is %s",
    async (state) => {
      const { id } = await plantVisit(state);
      expect(await keepVisitDraft(id, 0, { whatISaw: "x" })).toEqual({ status: 404 });
      expect(await draftOf(id)).toEqual([]);
    },
  );
});

describe("what is rolled back", () => {
  it("leaves no letter and no job", async () => {
    const before = await contents();
    const work = async (tx: Transaction) => {
      await postLetter(tx, { personId: "person-s01", kind: "test", subject: "s", body: "b" });
      throw new Error("planted");
    };
    await expect(asPerson("person-s02", work)).rejects.toThrow("planted");
    expect(await contents()).toEqual(before);
  });

  it("leaves no visit changed when its letter cannot be written, and gives back what was typed", async () => {
    const visit = await plantVisit("agreed", "to come");
    await rows(`ALTER TABLE "Letter" ADD CONSTRAINT planted CHECK (kind <> 'visit-new-time') NOT VALID`);
    const before = await contents();
    const typed = onVisit(visit, { day: "2027-01-29", from: "10:00", to: "11:00" });
    const outcome = await send(actions.moveVisitAction, typed);
    expect(outcome).toMatchObject({ value: { refusal: "BROKEN", typed } });
    expect(await contents()).toEqual(before);
    await rows(`ALTER TABLE "Letter" DROP CONSTRAINT planted`);
    expect(await send(actions.moveVisitAction, typed)).toEqual({ to: visit.path });
  });
});
