import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/core/env";
import { makeDeliver } from "@/lib/notices/deliver";
import { deliverLetter } from "@/lib/notices/delivery";
import { endMember } from "@/lib/people/actions/members";
import * as actions from "@/lib/visits/actions";
import {
  clearPlanted,
  HOST,
  lettersAbout,
  onVisit,
  plantVisit,
  proposal,
  send,
  VISITOR,
} from "@/tests/support/builders";
import { entryOf, readByIcalJs, readByNodeIcal } from "@/tests/support/calendars";
import { loadCast } from "@/tests/support/example";
import { forgetRates, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
});

/** Delivers what was written about a visit since the last time, as files, and reads each entry by both libraries. */
const opened = new Set<string>();
async function entriesOf(id: string) {
  const letters = (await lettersAbout(id)).filter((letter) => !opened.has(letter.id));
  const deliver = makeDeliver();
  const entries = [];
  for (const letter of letters) {
    opened.add(letter.id);
    await deliverLetter(letter.id, deliver);
    const message = readFileSync(join(env().dataDir, "mail", `${letter.id}.eml`), "utf8");
    const { file, method, name } = entryOf(message);
    if (!method) continue;
    const [one, other] = [readByIcalJs(file), readByNodeIcal(file)];
    expect(one).toEqual(other);
    expect(one.method).toBe(method);
    entries.push({ to: letter.personId, kind: letter.kind, method, name, file, ...one.events[0] });
  }
  return entries.sort((a, b) => a.to.localeCompare(b.to));
}

const both = (more: object) => [
  { to: "person-s01", ...more },
  { to: "person-s02", ...more },
];

describe("a visit in the calendars of its two people", () => {
  it("is put in when agreed, moved when agreed again, and taken out when called off: the same event throughout", async () => {
    await signedInAs(VISITOR);
    const words = { room: "Room 4", className: "canary-class", day: "2027-03-26" };
    const outcome = await send(actions.proposeVisitAction, proposal({ ...words, siteId: "site-shoe" }));
    const id = "to" in outcome ? (outcome.to.split("/").at(-1) ?? "") : "";
    expect(await entriesOf(id)).toEqual([]);

    await signedInAs(HOST);
    await send(actions.agreeVisit, onVisit({ id, version: 1 }));
    const put = await entriesOf(id);
    const friday = { method: "REQUEST", name: "invite.ics", sequence: 0, local: "2027-03-26T10:00:00" };
    expect(put).toMatchObject(both({ ...friday, instant: "2027-03-26T10:00:00.000Z" }));
    expect(put[0]?.title).toMatch(/^Visit: .+ visits Maureen Adeyemi$/);
    expect(put[0]?.place).toMatch(/, Room 4$/);
    expect(put[0]?.uid).toBe(`visit-${id}@localhost`);
    // The class is nobody's business outside, and the two do not learn each other's addresses.
    for (const { file, to } of put) {
      expect(file).not.toContain("canary-class");
      const plain = file.replaceAll("\r\n ", "");
      expect(plain).toContain(to === "person-s01" ? HOST : VISITOR);
      expect(plain).not.toContain(to === "person-s01" ? VISITOR : HOST);
    }

    await send(
      actions.moveVisitAction,
      onVisit({ id, version: 2 }, { day: "2027-03-29", from: "10:00", to: "12:00" }),
    );
    expect(await entriesOf(id)).toEqual([]);
    await signedInAs(VISITOR);
    await send(actions.agreeVisit, onVisit({ id, version: 3 }));
    const monday = { method: "REQUEST", sequence: 1, local: "2027-03-29T10:00:00", uid: put[0]?.uid };
    expect(await entriesOf(id)).toMatchObject(both({ ...monday, instant: "2027-03-29T09:00:00.000Z" }));

    await send(actions.cancelVisit, onVisit({ id, version: 4 }));
    const off = { method: "CANCEL", name: "cancel.ics", sequence: 2, status: "CANCELLED", uid: put[0]?.uid };
    expect(await entriesOf(id)).toMatchObject(both(off));
  });

  it("is taken out when a new time for it is declined", async () => {
    const visit = await plantVisit("proposed", "to come");
    await signedInAs(HOST);
    await send(actions.agreeVisit, onVisit(visit));
    await send(
      actions.moveVisitAction,
      onVisit({ ...visit, version: 4 }, { day: "2027-01-29", from: "10:00", to: "12:00" }),
    );
    await entriesOf(visit.id);
    await signedInAs(VISITOR);
    await send(actions.declineVisit, onVisit({ ...visit, version: 5 }));
    expect(await entriesOf(visit.id)).toMatchObject(both({ method: "CANCEL", sequence: 1 }));
  });

  it("that was never put in is not taken out", async () => {
    const visit = await plantVisit("proposed", "to come");
    await signedInAs(HOST);
    await send(actions.declineVisit, onVisit(visit));
    expect(await entriesOf(visit.id)).toEqual([]);
  });

  it("agreed twice over is put in once", async () => {
    const visit = await plantVisit("proposed", "to come");
    await signedInAs(HOST);
    await send(actions.agreeVisit, onVisit(visit));
    await send(actions.agreeVisit, onVisit(visit));
    expect(await entriesOf(visit.id)).toHaveLength(2);
  });

  it("is taken out for both when one of them leaves", async () => {
    const visit = await plantVisit("proposed", "to come");
    await signedInAs(HOST);
    await send(actions.agreeVisit, onVisit(visit));
    await entriesOf(visit.id);
    await signedInAs("lead@southend.example");
    await send(endMember, { participationId: "running-s02" });
    const found = await rows<{ to: string; calendar: { method: string; uid: string; sequence: number } }>(
      `SELECT "personId" AS "to", calendar FROM "Letter" WHERE calendar->>'uid' = $1 AND calendar->>'method' = 'CANCEL'
       ORDER BY 1`,
      [`visit-${visit.id}@localhost`],
    );
    expect(found).toMatchObject(both({ calendar: { sequence: 1 } }));
  });
});
