import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/calendar/[file]/route";
import { endFeed, type FeedShown, makeFeed } from "@/lib/calendar/actions";
import { takeEntry } from "@/lib/calendar/loaders";
import { endMember } from "@/lib/people/actions/members";
import { clearPlanted, HOST, plantVisit, send, VISITOR } from "@/tests/support/builders";
import { readByIcalJs, readByNodeIcal } from "@/tests/support/calendars";
import { statementsOf } from "@/tests/support/count-queries";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
});

async function addressOf(email: string): Promise<string> {
  await signedInAs(email);
  const outcome = await send(makeFeed, {});
  return "value" in outcome ? (outcome.value.shown as FeedShown).address : "";
}

/** Asks for an address as a calendar does: without any session. */
const ask = (address: string, from = "192.0.2.7") =>
  GET(new Request(address, { headers: { "x-staffroom-address": from } }), {
    params: Promise.resolve({ file: new URL(address).pathname.split("/").at(-1) ?? "" }),
  } as never);

describe("one appointment as a file", () => {
  it("is for its own people", async () => {
    const visit = await plantVisit("agreed", "to come");
    await signedInAs(HOST);
    expect(readByIcalJs(await takeEntry("visits", visit.id)).events).toMatchObject([
      { uid: `visit-${visit.id}@localhost`, local: "2027-01-27T10:00:00" },
    ]);
    await signedInAs("lead@southend.example");
    await expect(takeEntry("visits", visit.id)).rejects.toThrow();
    await expect(takeEntry("visits", "nowhere\0")).rejects.toThrow();
  });
});

describe("one's calendar by its address", () => {
  it("holds one's visits, meetings and the programme's days, as two libraries read them", async () => {
    const agreed = await plantVisit("agreed", "to come");
    const asked = await plantVisit("proposed", "to come");
    const answer = await ask(await addressOf(HOST));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const file = await answer.text();
    const { method, events } = readByIcalJs(file);
    expect(method).toBe("PUBLISH");
    expect(readByNodeIcal(file).events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    const of = (id: string) => events.find(({ uid }) => uid === `${id}@localhost`);
    expect(of(`visit-${agreed.id}`)).toMatchObject({ local: "2027-01-27T10:00:00", sequence: 0 });
    expect(of(`visit-${asked.id}`)).toBeUndefined();
    expect(of("meeting-meeting-r13")?.title).toMatch(/ meets$/);
    expect(of("milestone-milestone-running-6")?.local).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("holds nothing of anybody else, and no word that was written", async () => {
    const visit = await plantVisit("shared");
    await rows(`UPDATE "Visit" SET "className" = 'canary-class' WHERE id = $1`, [visit.id]);
    await rows(
      `INSERT INTO "VisitWishes" ("visitId", "programmeId", "authorId", "readerIds", "lookAt")
       VALUES ($1, $2, 'person-s01', '{person-s01,person-s02}', 'canary-wish')`,
      [visit.id, RUNNING],
    );
    const mine = await (await ask(await addressOf(VISITOR))).text();
    expect(mine).toContain(`visit-${visit.id}@localhost`);
    expect(mine).not.toMatch(/canary|kept: saw/);
    // A coordinator sees that the visit is, on her pages; her calendar is not for other people's visits.
    const theirs = await (await ask(await addressOf("lead@southend.example"))).text();
    expect(theirs).not.toContain("UID:visit-");
    expect(theirs).toContain("UID:milestone-");
  });

  it("is kept as a hash, and ends with a new address or with a press", async () => {
    const first = await addressOf(HOST);
    const secret = /\/calendar\/([\w-]+)\.ics$/.exec(first)?.[1] ?? "";
    expect(Buffer.from(secret, "base64url").length).toBeGreaterThanOrEqual(16);
    const kept = await one<{ row: string }>(
      `SELECT to_json(f)::text AS row FROM "CalendarFeed" f WHERE "personId" = 'person-s01'`,
    );
    expect(kept.row).not.toContain(secret);
    const second = await addressOf(HOST);
    expect((await ask(first)).status).toBe(404);
    expect((await ask(second)).status).toBe(200);
    await send(endFeed, {});
    expect((await ask(second)).status).toBe(404);
    expect((await ask(second.replace(".ics", ""))).status).toBe(404);
  });

  it("costs the same few statements whatever it holds", async () => {
    const address = await addressOf(HOST);
    const few = (await statementsOf(() => ask(address))).length;
    for (let n = 0; n < 20; n++) await plantVisit("agreed", "to come");
    expect((await statementsOf(() => ask(address))).length).toBe(few);
    expect(few).toBeLessThanOrEqual(8);
  });

  it("is not asked for without end, rightly or by guessing", async () => {
    const address = await addressOf(HOST);
    expect((await ask(address)).status).toBe(200);
    await rows(`UPDATE rate_limit SET points = 600 WHERE key LIKE 'calendars:%'`);
    const answer = await ask(address);
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("900");
    expect((await ask(address, "192.0.2.8")).status).toBe(200);
  });

  it("holds nothing once one has left, and is not found once one's account is closed", async () => {
    const visit = await plantVisit("agreed");
    const address = await addressOf(VISITOR);
    expect(await (await ask(address)).text()).toContain(`visit-${visit.id}@`);
    await signedInAs("lead@southend.example");
    await send(endMember, { participationId: "running-s02" });
    expect(await (await ask(address)).text()).not.toContain("BEGIN:VEVENT");
    await rows(`UPDATE "Person" SET active = false WHERE id = 'person-s02'`);
    expect((await ask(address)).status).toBe(404);
  });
});
