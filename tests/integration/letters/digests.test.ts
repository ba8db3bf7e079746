import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { queueDigests, writeDigest } from "@/lib/notices/digests";
import { chooseLetters } from "@/lib/people/actions/account";
import { clearPlanted, HOST, plantVisit, send } from "@/tests/support/builders";
import { loadCast } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const WEDNESDAY = new Date("2027-01-20T09:00:00Z");
const NEXT_MONDAY = new Date("2027-01-25T06:00:00Z");

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
  await rows('DELETE FROM "WeeklyDigest"');
  await rows(`DELETE FROM "Letter" WHERE kind = 'digest-weekly'`);
  await rows(`DELETE FROM graphile_worker._private_jobs WHERE key LIKE 'digest-%'`);
});

const digestsOf = (personId: string) =>
  rows<{ id: string; subject: string; body: string }>(
    `SELECT id, subject, body FROM "Letter" WHERE kind = 'digest-weekly' AND "personId" = $1 ORDER BY "createdAt"`,
    [personId],
  );
const queued = async () =>
  (
    await rows<{ key: string }>(
      "SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'weekly-digest' ORDER BY key",
    )
  ).map(({ key }) => key);

describe("the weekly digest", () => {
  it("says what waits for somebody: whose turn it is, and never a word of what was written", async () => {
    const shared = await plantVisit("shared");
    await rows(`UPDATE "Visit" SET "className" = 'canary-class' WHERE id = $1`, [shared.id]);
    await plantVisit("proposed", "to come");
    await writeDigest("person-s01", WEDNESDAY);
    const [digest] = await digestsOf("person-s01");
    const { name } = await one<{ name: string }>(`SELECT name FROM "Person" WHERE id = 'person-s02'`);
    expect(digest?.body).toContain(`- ${name} waits for your answer`);
    expect(digest?.body).toContain(`- ${name} shared a visit form with you`);
    expect(digest?.subject).toMatch(/^\d+ things wait for you$/);
    expect(digest?.body).toContain("/account/letters");
    expect(`${digest?.subject}${digest?.body}`).not.toMatch(/canary|kept: saw|kept: learned/);
  });

  it("comes once a week, however often it is asked for and by however many at once", async () => {
    await plantVisit("proposed", "to come");
    await Promise.all(Array.from({ length: 8 }, () => writeDigest("person-s01", WEDNESDAY)));
    expect(await digestsOf("person-s01")).toHaveLength(1);
    await writeDigest("person-s01", NEXT_MONDAY);
    expect(await digestsOf("person-s01")).toHaveLength(2);
  });

  it("does not come where nothing waits, nor to somebody whose account is closed", async () => {
    await rows(`UPDATE "Person" SET active = false WHERE id = 'person-s02'`);
    await writeDigest("person-s02", WEDNESDAY);
    await rows(`UPDATE "Person" SET active = true WHERE id = 'person-s02'`);
    expect(await digestsOf("person-s02")).toEqual([]);
    const { id } = await one<{ id: string }>(
      `INSERT INTO "Person" (id, email, name) VALUES ('person-idle', 'idle@southend.example', 'Ida Idle') RETURNING id`,
    );
    await writeDigest(id, WEDNESDAY);
    expect(await digestsOf(id)).toEqual([]);
  });

  it("tells coordinators what is on their desk, in numbers", async () => {
    await writeDigest("person-lead", WEDNESDAY);
    const { id } = await one<{ id: string }>(`SELECT id FROM "Person" WHERE email = 'lead@southend.example'`);
    await writeDigest(id, WEDNESDAY);
    const [digest] = await digestsOf(id);
    expect(digest?.body).toMatch(/- \d+ (person has|people have) not accepted the ground rules yet/);
  });

  it("is asked for once a week for each who takes part, and not for whoever has had it", async () => {
    await queueDigests(WEDNESDAY);
    const first = await queued();
    expect(first).toContain("digest-2027-01-18-person-s01");
    expect(first).not.toContain("digest-2027-01-18-person-idle");
    await queueDigests(WEDNESDAY);
    expect(await queued()).toEqual(first);
    await rows(`DELETE FROM graphile_worker._private_jobs WHERE key LIKE 'digest-%'`);
    await plantVisit("proposed", "to come");
    await writeDigest("person-s01", WEDNESDAY);
    await queueDigests(WEDNESDAY);
    expect(await queued()).toEqual(first.filter((key) => key !== "digest-2027-01-18-person-s01"));
  });

  it("is not sent to whoever switched it off", async () => {
    await plantVisit("proposed", "to come");
    await signedInAs(HOST);
    await send(chooseLetters, { wanted: ["visit", "nudge"] });
    await writeDigest("person-s01", WEDNESDAY);
    const [digest] = await digestsOf("person-s01");
    expect(await rows("SELECT key FROM graphile_worker.jobs WHERE key = $1", [digest?.id])).toEqual([]);
  });
});
