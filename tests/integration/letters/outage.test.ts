import { connect, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asNobody } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { postLetter } from "@/lib/core/outbox";
import { runWorker } from "@/lib/notices/worker";
import { agreeVisit } from "@/lib/visits/actions";
import { clearPlanted, HOST, lettersAbout, onVisit, plantVisit, send } from "@/tests/support/builders";
import { appUrl } from "@/tests/support/database";
import { loadCast } from "@/tests/support/example";
import { jobsOf, letTimePass, post, sentOf } from "@/tests/support/letters";
import { MailServer } from "@/tests/support/mail-server";
import { rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const patient = { timeout: 60_000, interval: 50 };
let mail: MailServer;

beforeAll(async () => {
  mail = await MailServer.onFreePort();
  process.env.SMTP_URL = mail.url;
  process.env.MAIL_FROM = "Staffroom <staffroom@college.example>";
  await loadCast();
});
afterAll(() => mail.down());

describe("a mail server that is away", () => {
  it("loses none of a hundred letters, and none arrives twice", { timeout: 120_000 }, async () => {
    const ids = await post(100);
    const worker = await runWorker({ databaseUrl: appUrl });
    await vi.waitFor(async () => {
      const jobs = await jobsOf(ids);
      expect(jobs.filter(({ attempts, waits }) => attempts > 0 && waits)).toHaveLength(100);
      for (const { last_error } of jobs) expect(last_error).toContain("ECONNREFUSED");
    }, patient);
    expect(await sentOf(ids)).toBe(0);

    await mail.up();
    await letTimePass(ids);
    await vi.waitFor(async () => expect(await sentOf(ids)).toBe(100), patient);
    await worker.stop();
    expect(mail.received.map(({ messageId }) => messageId).sort()).toEqual(ids.sort());
    expect(await jobsOf(ids)).toEqual([]);
  });

  it("is tried again later each time", async () => {
    await mail.down();
    const [id = ""] = await post(1);
    const worker = await runWorker({ databaseUrl: appUrl });
    const waits: number[] = [];
    for (const attempt of [1, 2, 3]) {
      await vi.waitFor(
        async () => expect((await jobsOf([id]))[0]).toMatchObject({ attempts: attempt, waits: true }),
        patient,
      );
      const [job] = await rows<{ wait: number }>(
        "SELECT extract(epoch FROM run_at - updated_at)::float AS wait FROM graphile_worker.jobs WHERE key = $1",
        [id],
      );
      waits.push(job?.wait ?? 0);
      await letTimePass([id]);
    }
    await worker.stop();
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(waits[2]).toBeGreaterThan((waits[0] ?? 0) * 2);
    await mail.up();
  });
});

describe("a letter", () => {
  it("of a change that was taken back is never written", async () => {
    const subject = crypto.randomUUID();
    await expect(
      asNobody(async (tx) => {
        await postLetter(tx, { personId: "person-s01", kind: "visit-agreed", subject, body: "B" });
        throw new Error("taken back");
      }),
    ).rejects.toThrow("taken back");
    expect(await rows('SELECT id FROM "Letter" WHERE subject = $1', [subject])).toEqual([]);
    const jobs = 'SELECT j.key FROM graphile_worker.jobs j LEFT JOIN "Letter" l ON l.id = j.key';
    expect(await rows(`${jobs} WHERE j.task_identifier = 'deliver-letter' AND l.id IS NULL`)).toEqual([]);
  });

  it("is not waited for by whoever occasions it, while the mail server says nothing at all", async () => {
    await clearPlanted();
    await mail.down();
    const held: Socket[] = [];
    const silent = createServer((socket) => {
      held.push(socket);
      socket.on("error", () => {});
    });
    await new Promise<void>((ready) => silent.listen(mail.port, "127.0.0.1", ready));
    const worker = await runWorker({ databaseUrl: appUrl });
    const [first = ""] = await post(1);
    await vi.waitFor(() => expect(held).toHaveLength(1), patient);

    const visit = await plantVisit("proposed", "to come");
    await signedInAs(HOST);
    expect(await send(agreeVisit, onVisit(visit))).toEqual({ to: visit.path });
    const letters = await lettersAbout(visit.id);
    expect(letters).toHaveLength(2);
    // The action has answered, and the first letter is still on the line.
    expect(held[0]?.destroyed).toBe(false);
    expect(await sentOf([first, ...letters.map(({ id }) => id)])).toBe(0);

    await new Promise<void>((closed) => {
      silent.close(() => closed());
      for (const socket of held) socket.destroy();
    });
    await worker.stop();
    await expect(
      new Promise((resolve, reject) => connect(mail.port, "127.0.0.1", () => resolve(1)).on("error", reject)),
    ).rejects.toThrow("ECONNREFUSED");
    await mail.up();
    expect(env().smtpUrl).toBe(mail.url);
  });
});
