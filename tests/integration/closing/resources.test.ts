import { beforeAll, describe, expect, it } from "vitest";
import * as actions from "@/lib/resources/actions";
import { keepEntryDraft } from "@/lib/resources/drafts";
import { loadEntry, loadEntryForm, loadPublicPractice, loadResources } from "@/lib/resources/loaders";
import { type Fields, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { one, rows } from "@/tests/support/owner";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

// Derek visited Wendy (r14); both are of Southend, in the running year.
const AUTHOR = "tutor10@southend.example";
const HOST = "tutor11@southend.example";
const FELLOW = "tutor02@southend.example";
const MARK = "[[entry-marker]]";

beforeAll(loadCast);

interface Row {
  id: string;
  version: number;
  hostId: string | null;
  publishedAt: Date | null;
  publicAt: Date | null;
}
const row = (id: string) => one<Row>('SELECT * FROM "GoodPractice" WHERE id = $1', [id]);
const on = async (id: string): Promise<Fields> => ({ entryId: id, version: String((await row(id)).version) });
const letters = (kind: string, to: string) =>
  rows<{ body: string }>('SELECT body FROM "Letter" WHERE kind = $1 AND "personId" = $2', [kind, to]);

async function begin(visitId = ""): Promise<string> {
  const intentionKey = crypto.randomUUID();
  const fields = { programmeId: RUNNING, title: MARK, visitId, intentionKey };
  await send(actions.beginEntry, fields);
  await send(actions.beginEntry, fields);
  return (await one<Row>('SELECT * FROM "GoodPractice" WHERE "intentionKey" = $1', [intentionKey])).id;
}

const filled = async (id: string, more: Fields = {}): Promise<Fields> => ({
  ...(await on(id)),
  ...{ intent: "publish", title: MARK, oneSentence: "One sentence.", whatToDo: "Do this.", context: "" },
  ...{ whyItWorks: "", learnersDid: "", adaptFor: "", watchOutFor: "", link: "", themeId: "", subjectId: "" },
  ...{ standardNumber: "4", licence: "cc_by", scope: "programme" },
  ...more,
});
const reads = async (email: string, id: string): Promise<boolean> => {
  await signedInAs(email);
  return "value" in (await outcomeOf(() => loadEntry(RUNNING, id)));
};

describe("an entry from a visit", () => {
  let id = "";

  it("is begun once, and read by its author alone while it is a draft", async () => {
    await signedInAs(AUTHOR);
    id = await begin("visit-r14");
    const saved = await keepEntryDraft(id, 1, { title: MARK, whatToDo: "Half a thought" });
    expect(saved).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await keepEntryDraft(id, 1, { whatToDo: "Older" })).toMatchObject({ status: 409 });
    for (const email of [HOST, FELLOW, "lead@southend.example", "coordinator@thurrock.example"]) {
      expect(await reads(email, id), email).toBe(false);
      expect(await keepEntryDraft(id, 2, { title: "taken" })).toEqual({ status: 404 });
      expect(JSON.stringify(await loadResources(RUNNING, {}))).not.toContain(MARK);
      expect("notFound" in (await outcomeOf(() => loadEntryForm(RUNNING, id)))).toBe(true);
    }
  });

  it("asks for a standard or theme, and for an open licence where everybody reads it", async () => {
    await signedInAs(AUTHOR);
    expect(await refusalOf(actions.submitEntry, await filled(id, { standardNumber: "" }))).toBe("INVALID");
    const closed = await filled(id, { scope: "everybody", licence: "within_programme" });
    expect(await refusalOf(actions.submitEntry, closed)).toBe("INVALID");
  });

  it("goes to the other tutor first, who alone may agree", async () => {
    await signedInAs(AUTHOR);
    await send(actions.submitEntry, await filled(id));
    expect(await row(id)).toMatchObject({ hostId: "person-s11", publishedAt: null });
    const [letter] = await letters("practice-offered", "person-s11");
    expect(letter?.body).toContain(id);
    expect(letter?.body).not.toContain(MARK);
    expect(await refusalOf(actions.approveEntry, await on(id))).toBe("FORBIDDEN");
    expect(await reads(FELLOW, id)).toBe(false);
    expect(await reads(HOST, id)).toBe(true);
    const fields = await on(id);
    expect(await refusalOf(actions.approveEntry, fields)).toBeUndefined();
    expect(await refusalOf(actions.approveEntry, fields)).toBeUndefined();
    expect(await letters("practice-approved", "person-s10")).toHaveLength(1);
    expect(await reads(FELLOW, id)).toBe(true);
  });

  it("is public only once both said so again", async () => {
    await signedInAs(AUTHOR);
    expect(await refusalOf(actions.widenEntry, await on(id))).toBeUndefined();
    signedOut();
    expect(JSON.stringify(await loadPublicPractice({}))).not.toContain(MARK);
    await signedInAs(HOST);
    await send(actions.approveEntry, await on(id));
    signedOut();
    expect(JSON.stringify(await loadPublicPractice({ q: "marker", standard: "4" }))).toContain(MARK);
    expect(JSON.stringify(await loadPublicPractice({ q: "no such words" }))).not.toContain(MARK);
  });

  it("is tried by others and never by its author, and its words no longer change", async () => {
    const tried = (): Fields => ({
      ...{ entryId: id, text: "It worked.", triedOn: "2027-01-19", intentionKey: crypto.randomUUID() },
    });
    await signedInAs(AUTHOR);
    expect(await refusalOf(actions.addTry, tried())).toBe("INVALID");
    expect(await refusalOf(actions.submitEntry, await filled(id))).toBe("NOT_NOW");
    await signedInAs(FELLOW);
    const once = tried();
    await send(actions.addTry, once);
    await send(actions.addTry, once);
    const found = await loadEntry(RUNNING, id);
    expect(found.tries.map(({ text }) => text)).toEqual(["It worked."]);
  });

  it("is gone for everybody with the next request once either takes it back", async () => {
    await signedInAs(HOST);
    await send(actions.withdrawEntry, await on(id));
    expect(await letters("practice-withdrawn", "person-s10")).toHaveLength(1);
    for (const email of [HOST, FELLOW, "lead@southend.example"])
      expect(await reads(email, id), email).toBe(false);
    expect(await reads(AUTHOR, id)).toBe(true);
    signedOut();
    expect(JSON.stringify(await loadPublicPractice({}))).not.toContain(MARK);
  });

  it("cannot come from a visit one had no part in", async () => {
    await signedInAs(FELLOW);
    const fields = {
      programmeId: RUNNING,
      title: "x",
      visitId: "visit-r14",
      intentionKey: crypto.randomUUID(),
    };
    expect(await refusalOf(actions.beginEntry, fields)).toBe("INVALID");
  });
});

describe("an entry of one’s own", () => {
  it("is published at once, to everybody if so chosen", async () => {
    await signedInAs(FELLOW);
    const id = await begin();
    await send(actions.submitEntry, await filled(id, { scope: "everybody" }));
    const { publishedAt, publicAt } = await row(id);
    expect(publishedAt).not.toBeNull();
    expect(publicAt).toEqual(publishedAt);
  });

  it("is kept as it is without being finished", async () => {
    await signedInAs(FELLOW);
    const id = await begin();
    const sent = await send(actions.submitEntry, {
      ...(await on(id)),
      intent: "keep",
      title: "Half",
      link: "no link",
    });
    expect("to" in sent).toBe(true);
    expect((await row(id)).publishedAt).toBeNull();
  });
});

describe("passing on", () => {
  it("is noted once and taken off by its owner alone", async () => {
    await signedInAs(FELLOW);
    const fields = {
      ...{ programmeId: RUNNING, kind: "team_meeting", onDate: "2027-01-18", people: "7" },
      intentionKey: crypto.randomUUID(),
    };
    await send(actions.addSharing, fields);
    await send(actions.addSharing, fields);
    const [act, ...more] = (await loadResources(RUNNING, {})).sharing;
    expect(more).toEqual([]);
    expect(act).toMatchObject({ kind: "team_meeting", people: 7 });
    await signedInAs("lead@southend.example");
    expect(await refusalOf(actions.removeSharing, { sharingId: act?.id ?? "" })).toBe("NOT_FOUND");
    await signedInAs(FELLOW);
    expect(await refusalOf(actions.removeSharing, { sharingId: act?.id ?? "" })).toBeUndefined();
  });
});
