import { beforeAll, describe, expect, it } from "vitest";
import type { FormAction } from "@/lib/core/result";
import * as coming from "@/lib/workshops/actions/coming";
import * as running from "@/lib/workshops/actions/running";
import { placeSecret } from "@/lib/workshops/data";
import { loadOpenWorkshops, loadPlace, loadPublicWorkshop } from "@/lib/workshops/loaders/coming";
import { loadPlacesFile, loadWorkshop, loadWorkshops } from "@/lib/workshops/loaders/running";
import { type Fields, form, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { one, rows } from "@/tests/support/owner";
import { inRequest } from "@/tests/support/request";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";
const TUTOR = "tutor02@southend.example";
const MARK = "[[needs-marker]]";

beforeAll(loadCast);

const asGuest = (action: FormAction, fields: Fields) => inRequest(() => action({}, form(fields)));
const guest = (slug: string, n: number | string, more: Fields = {}): Fields => ({
  ...{ slug, name: `Guest ${n}`, email: `Guest${n}@elsewhere.example`, organisation: "Elsewhere", role: "" },
  ...{ accessNeeds: "", intentionKey: crypto.randomUUID() },
  ...more,
});

interface Place {
  id: string;
  state: string;
  email: string;
  attended: boolean | null;
}
const places = (id: string) =>
  rows<Place>('SELECT * FROM "WorkshopPlace" WHERE "workshopId" = $1 ORDER BY "createdAt", id', [id]);
const states = async (id: string) => {
  const all = await places(id);
  return {
    booked: all.filter(({ state }) => state === "booked").length,
    waiting: all.filter(({ state }) => state === "waiting").length,
  };
};
const row = (id: string) =>
  one<{ id: string; slug: string; version: number; plannedOn: Date }>(
    'SELECT * FROM "Workshop" WHERE id = $1',
    [id],
  );
const on = async (id: string): Promise<Fields> => ({
  workshopId: id,
  version: String((await row(id)).version),
});

const plan = (more: Fields = {}): Fields => ({
  ...{ programmeId: RUNNING, title: "Wait & see", about: "", day: "2027-02-10", from: "14:00", to: "16:00" },
  ...{ place: "Room 1", onlineAt: "", capacity: "", audience: "everybody", leads: ["running-s01"] },
  intentionKey: crypto.randomUUID(),
  ...more,
});

async function planned(more: Fields = {}): Promise<string> {
  await signedInAs(LEAD);
  const sent = await send(running.planWorkshop, plan(more));
  return "to" in sent ? (sent.to.split("/").at(-1) ?? "") : "";
}
async function opened(more: Fields = {}): Promise<{ id: string; slug: string }> {
  const id = await planned(more);
  await send(running.openWorkshop, await on(id));
  return row(id);
}

describe("planning", () => {
  it("is for coordinators, and nobody outside sees it before it opens", async () => {
    await signedInAs(TUTOR);
    expect(await refusalOf(running.planWorkshop, plan())).toBe("FORBIDDEN");
    const id = await planned();
    const { slug } = await row(id);
    signedOut();
    expect("notFound" in (await outcomeOf(() => loadPublicWorkshop(slug)))).toBe(true);
    expect((await asGuest(coming.signUp, guest(slug, 1))).refusal).toBe("NOT_FOUND");
    await signedInAs(TUTOR);
    expect((await loadWorkshops(RUNNING)).workshops.some((one) => one.id === id)).toBe(true);
  });

  it("keeps a workshop for the programme within it", async () => {
    const { slug } = await opened({ audience: "programme" });
    signedOut();
    expect("notFound" in (await outcomeOf(() => loadPublicWorkshop(slug)))).toBe(true);
    await signedInAs(TUTOR);
    expect("value" in (await outcomeOf(() => loadPublicWorkshop(slug)))).toBe(true);
    signedOut();
    expect((await loadOpenWorkshops()).every((one) => one.slug !== slug)).toBe(true);
  });
});

describe("sign-up", () => {
  it("never gives a place twice, with fifty at once", async () => {
    const { id, slug } = await opened({ capacity: "20" });
    signedOut();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => asGuest(coming.signUp, guest(slug, `many${n}`))),
    );
    expect(answers.filter(({ done }) => done)).toHaveLength(50);
    expect(await states(id)).toEqual({ booked: 20, waiting: 30 });
    const cancelled = (await places(id)).filter(({ state }) => state === "booked").slice(0, 5);
    await Promise.all(
      cancelled.map((place) => asGuest(coming.cancelPlace, { secret: placeSecret(place.id) })),
    );
    expect(await states(id)).toEqual({ booked: 20, waiting: 25 });
    expect((await loadPublicWorkshop(slug)).booked).toBe(20);
  }, 60_000);

  it("gives one address one place, answers the same again, and writes to somebody without an account", async () => {
    const { id, slug } = await opened();
    signedOut();
    const first = guest(slug, "one", { accessNeeds: MARK });
    const answer = await asGuest(coming.signUp, first);
    await asGuest(coming.signUp, first);
    const again = await asGuest(coming.signUp, guest(slug, "ONE", { name: "Somebody else" }));
    expect(again.done).toBe(answer.done);
    const [place, ...more] = await places(id);
    expect(more).toEqual([]);
    expect(place).toMatchObject({ email: "guestone@elsewhere.example", name: "Guest one" });
    const letters = await rows<{ body: string; personId: string | null; toAddress: string }>(
      `SELECT * FROM "Letter" WHERE "toAddress" = 'guestone@elsewhere.example'`,
    );
    expect(letters).toHaveLength(2);
    expect(letters[0]).toMatchObject({ personId: null });
    expect(letters[0]?.body).toContain(`/workshops/${slug}/place/${placeSecret(place?.id ?? "")}`);
    expect(letters[0]?.body).not.toContain(MARK);
  });

  it("shows access needs to coordinators of that college and the lead, and to nobody else", async () => {
    const { id, slug } = await opened();
    signedOut();
    await asGuest(coming.signUp, guest(slug, "s", { email: TUTOR, accessNeeds: `${MARK}southend` }));
    await asGuest(
      coming.signUp,
      guest(slug, "t", { email: "tutor02@thurrock.example", accessNeeds: `${MARK}thurrock` }),
    );
    await asGuest(coming.signUp, guest(slug, "o", { accessNeeds: `${MARK}outside` }));
    const seen = async (email: string) => {
      await signedInAs(email);
      const all = JSON.stringify([await loadWorkshop(RUNNING, id), await loadPublicWorkshop(slug)]);
      const file = await outcomeOf(() => loadPlacesFile(id));
      const whole = all + ("value" in file ? file.value : "");
      return ["southend", "thurrock", "outside"].filter((one) => whole.includes(MARK + one));
    };
    expect(await seen(LEAD)).toEqual(["southend", "thurrock", "outside"]);
    expect(await seen(THURROCK)).toEqual(["thurrock", "outside"]);
    for (const email of [TUTOR, "tutor01@southend.example", "tutor02@thurrock.example"])
      expect(await seen(email), email).toEqual([]);
    signedOut();
    expect(JSON.stringify(await loadPublicWorkshop(slug))).not.toContain(MARK);
    expect("to" in (await outcomeOf(() => inRequest(() => loadPlacesFile(id))))).toBe(true);
  });

  it("asks for a name and an address", async () => {
    const { slug } = await opened();
    signedOut();
    const answer = await asGuest(coming.signUp, guest(slug, "x", { name: " ", email: "nowhere" }));
    expect(answer.refusal).toBe("INVALID");
    expect(Object.keys(answer.fieldErrors ?? {})).toEqual(expect.arrayContaining(["name", "email"]));
    expect(answer.typed?.organisation).toBe("Elsewhere");
  });
});

describe("moving and calling off", () => {
  it("keeps the first day and tells everybody who signed up", async () => {
    const { id, slug } = await opened();
    signedOut();
    await asGuest(coming.signUp, guest(slug, "moved"));
    await signedInAs(LEAD);
    const {
      intentionKey: _,
      programmeId: __,
      ...fields
    } = plan({ day: "2027-03-03", reason: "The hall is taken." });
    await send(running.changeWorkshop, { ...fields, ...(await on(id)) });
    expect((await row(id)).plannedOn.toISOString()).toContain("2027-02-10");
    const told = `SELECT body FROM "Letter" WHERE "toAddress" = 'guestmoved@elsewhere.example' AND subject LIKE $1`;
    expect((await rows<{ body: string }>(told, ["Moved:%"]))[0]?.body).toContain("The hall is taken.");
    const off = { ...(await on(id)), reason: "Too few of us." };
    expect(await refusalOf(running.callOffWorkshop, off)).toBeUndefined();
    expect(await refusalOf(running.callOffWorkshop, off)).toBeUndefined();
    expect(await rows(told, ["Called off:%"])).toHaveLength(1);
    signedOut();
    expect((await asGuest(coming.signUp, guest(slug, "late"))).refusal).toBe("NOT_NOW");
  });

  it("cannot make room smaller than those who have a place", async () => {
    const { id, slug } = await opened({ capacity: "2" });
    signedOut();
    for (const n of ["a", "b", "c"]) await asGuest(coming.signUp, guest(slug, `small-${n}`));
    await signedInAs(LEAD);
    const { intentionKey: _, programmeId: __, ...fields } = plan({ capacity: "1", reason: "" });
    expect(await refusalOf(running.changeWorkshop, { ...fields, ...(await on(id)) })).toBe("INVALID");
    await send(running.changeWorkshop, { ...fields, ...(await on(id)), capacity: "3" });
    expect(await states(id)).toEqual({ booked: 3, waiting: 0 });
  });
});

describe("afterwards", () => {
  it("is held only once it has begun; attendance, feedback and the question six weeks on follow", async () => {
    const { id, slug } = await opened();
    signedOut();
    await asGuest(coming.signUp, guest(slug, "came"));
    await asGuest(coming.signUp, guest(slug, "away"));
    await signedInAs(LEAD);
    expect(await refusalOf(running.holdWorkshop, await on(id))).toBe("NOT_NOW");
    await rows(
      `UPDATE "Workshop" SET "startsAt" = '2026-11-20 14:00', "endsAt" = '2026-11-20 16:00' WHERE id = $1`,
      [id],
    );
    expect(await refusalOf(running.holdWorkshop, await on(id))).toBeUndefined();
    const [came, away] = await places(id);
    await send(running.markAttendance, { workshopId: id, came: came?.id ?? "" });
    expect((await places(id)).map(({ attended }) => attended)).toEqual([true, false]);

    signedOut();
    const secret = placeSecret(came?.id ?? "");
    const said: Fields = { secret, useful: "very", willTry: "Wait.", whatNext: "", mayContact: "yes" };
    expect((await asGuest(coming.giveFeedback, said)).refusal).toBeUndefined();
    const notThere = { ...said, secret: placeSecret(away?.id ?? "") };
    expect((await asGuest(coming.giveFeedback, notThere)).refusal).toBe("NOT_NOW");
    expect((await asGuest(coming.giveFeedback, { ...said, secret: "guessed" })).refusal).toBe("NOT_FOUND");
    const tried = { secret, triedIt: "yes" };
    expect((await asGuest(coming.sayWhetherTried, tried)).refusal).toBe("NOT_NOW");

    await rows(`UPDATE "Workshop" SET "heldAt" = '2026-11-20 16:00' WHERE id = $1`, [id]);
    await signedInAs(LEAD);
    await send(running.askWhetherTried, await on(id));
    await send(running.askWhetherTried, await on(id));
    const asked = `SELECT 1 FROM "Letter" WHERE subject LIKE 'Did you try it?%' AND "toAddress" LIKE '%@elsewhere.example'`;
    expect(await rows(asked)).toHaveLength(1);
    signedOut();
    expect((await asGuest(coming.sayWhetherTried, tried)).refusal).toBeUndefined();
    expect((await loadPlace(slug, secret)).feedback?.triedIt).toBe("yes");
    expect("notFound" in (await outcomeOf(() => loadPlace("example-w21", secret)))).toBe(true);
    await signedInAs(LEAD);
    await send(running.closeFeedback, await on(id));
    signedOut();
    expect((await asGuest(coming.giveFeedback, said)).refusal).toBe("NOT_NOW");
  });
});
