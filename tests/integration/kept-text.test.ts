import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadGroups } from "@/lib/buddy-groups/loaders/groups";
import { loadPeople } from "@/lib/people/loaders";
import { loadProgramme } from "@/lib/programmes/loaders";
import * as actions from "@/lib/visits/actions";
import { keepVisitDraft } from "@/lib/visits/drafts";
import { loadProposal, loadVisit, loadVisitForm, loadVisits } from "@/lib/visits/loaders";
import * as build from "@/tests/support/builders";
import { clearPlanted, HOST, onVisit, plantVisit, refusalOf, VISITOR } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { anyText, keepable, NASTY } from "@/tests/support/nasty";
import { outcomeOf } from "@/tests/support/navigation";
import { contents, forgetRates, one } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
});

/** Texts that say something and are not too long; a form turns lone surrogates into question marks by itself. */
const texts = NASTY.filter((text) => keepable(text).trim() && keepable(text).length <= 10_000);
const arrived = (text: string) => build.form({ text }).get("text") as string;
const row = (table: string, id: string) => one(`SELECT * FROM "${table}" WHERE "visitId" = $1`, [id]);

describe.each(texts.map((text) => [JSON.stringify(text).slice(0, 60), text]))("%s", (_, text) => {
  const kept = keepable(arrived(text));

  it("is kept exactly in form, wishes, reply and addendum", async () => {
    const agreed = await plantVisit("agreed");
    const shared = await plantVisit("shared");
    const words = ["whatISaw", "whatILearned", "questions", "goodPractice", "nextStep"];
    const all = (fields: string[], value: string) =>
      Object.fromEntries(fields.map((field) => [field, value]));
    await signedInAs(VISITOR);
    const form = build.visitForm({ id: agreed.id, version: 0 }, all(words, text));
    expect(await refusalOf(actions.recordVisitAction, form)).toBeUndefined();
    expect(await row("VisitRecord", agreed.id)).toMatchObject(all(words, kept));
    await signedInAs(HOST);
    const wishes = ["lookAt", "dontCommentOn", "whereToSit", "whenWeTalk"];
    const toCome = await plantVisit("proposed", "to come");
    const wish = onVisit({ id: toCome.id, version: 0 }, all(wishes, text));
    expect(await refusalOf(actions.saveWishes, wish)).toBeUndefined();
    expect(await row("VisitWishes", toCome.id)).toMatchObject(all(wishes, kept));
    const add = { visitId: shared.id, text, intentionKey: crypto.randomUUID() };
    expect(await refusalOf(actions.addToVisit, add)).toBeUndefined();
    expect(await row("VisitAddendum", shared.id)).toMatchObject({ text: kept });
    expect(await refusalOf(actions.acknowledgeVisit, onVisit(shared, { reply: text }))).toBeUndefined();
    expect(await row("HostReply", shared.id)).toMatchObject({ text: kept });
    const { content } = await loadVisit(RUNNING, shared.id);
    expect(content?.reply?.text).toBe(kept);
  });
});

describe("a draft of anything", () => {
  it("is kept exactly or refused, never broken", async () => {
    const { id } = await plantVisit("agreed");
    await signedInAs(VISITOR);
    let version = 0;
    const drafts = fc.dictionary(
      fc.constantFrom("whatISaw", "questions", "talkedOn", "other", "__proto__"),
      anyText,
    );
    await fc.assert(
      fc.asyncProperty(drafts, async (values) => {
        const answer = await keepVisitDraft(id, version, values);
        expect(answer).toMatchObject({ status: 200, body: { version: version + 1 } });
        version += 1;
        const { values: kept } = await one<{ values: Record<string, string> }>(
          'SELECT "values" FROM "VisitDraft" WHERE "visitId" = $1',
          [id],
        );
        for (const field of ["whatISaw", "questions", "talkedOn"])
          expect(kept[field]).toBe(keepable(values[field] ?? ""));
        expect(Object.keys(kept)).toHaveLength(7);
      }),
      { numRuns: 100 },
    );
  });

  it("that is no form at all is refused", async () => {
    const { id } = await plantVisit("agreed");
    await signedInAs(VISITOR);
    const before = await contents();
    for (const values of [
      null,
      undefined,
      "x",
      7,
      [],
      { whatISaw: 7 },
      { whatISaw: ["x"] },
      { whatISaw: null },
    ])
      expect(await keepVisitDraft(id, 0, values), JSON.stringify(values)).toEqual({ status: 400 });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (values) => {
        const { status } = await keepVisitDraft("no-such-visit", 0, values);
        expect([400, 404]).toContain(status);
      }),
      { numRuns: 50 },
    );
    expect(await contents()).toEqual(before);
  });
});

describe("an id of anything", () => {
  it.each(NASTY.map((id) => [JSON.stringify(id).slice(0, 40), id]))("%s is not found", async (_, id) => {
    await signedInAs(VISITOR);
    const notFound = { notFound: true };
    expect(await keepVisitDraft(id, 0, {})).toEqual({ status: 404 });
    expect(await outcomeOf(() => loadVisit(RUNNING, id))).toEqual(notFound);
    expect(await outcomeOf(() => loadVisitForm(RUNNING, id))).toEqual(notFound);
    expect(await outcomeOf(() => loadProposal(RUNNING, id, "visit"))).toEqual(notFound);
    if (id.includes("\0")) return; // the framework hands on parts of a path as they stand in the address
    expect(await outcomeOf(() => loadProgramme(id))).toEqual(notFound);
    expect(await outcomeOf(() => loadProposal(id, "running-s01", "visit"))).toEqual(notFound);
    expect((await loadVisits(id)).visits).toEqual([]);
    expect(await loadGroups(id)).toEqual([]);
  });

  it.each(NASTY.map((id) => [JSON.stringify(id).slice(0, 40), id]))(
    "%s is no place in a list",
    async (_, id) => {
      await signedInAs(VISITOR);
      const visits = await loadVisits(RUNNING);
      expect((await loadVisits(RUNNING, id)).visits).toEqual(visits.visits);
      expect((await loadVisits(RUNNING, `2027-01-01_${id}`)).counts).toEqual(visits.counts);
      expect((await loadPeople(RUNNING, id)).people.length).toBeLessThanOrEqual(100);
    },
  );
});
