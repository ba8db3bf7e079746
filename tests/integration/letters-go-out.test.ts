import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { env } from "@/lib/core/env";
import { makeDeliver } from "@/lib/notices/deliver";
import { deliverLetter } from "@/lib/notices/delivery";
import { runWorker } from "@/lib/notices/worker";
import { appUrl } from "@/tests/support/database";
import { loadCast } from "@/tests/support/example";
import { one, rows } from "@/tests/support/owner";

const received: { to: string[]; text: string }[] = [];
let refusing = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      if (refusing) return done(Object.assign(new Error("try again later"), { responseCode: 451 }));
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, text: Buffer.concat(chunks).toString() });
      done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.server.address();
  process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  process.env.MAIL_FROM = "Staffroom <staffroom@college.example>";
  await loadCast();
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));
beforeEach(() => {
  received.length = 0;
  refusing = false;
});

let made = 0;
async function letter(personId = "person-s01"): Promise<string> {
  const id = `letter-${++made}`;
  await rows(
    `INSERT INTO "Letter" (id, "personId", kind, subject, body) VALUES ($1, $2, 'visit-agreed', 'Zoë said yes', 'A line.')`,
    [id, personId],
  );
  return id;
}
const sentAt = async (id: string) =>
  (await one<{ sentAt: Date | null }>('SELECT "sentAt" FROM "Letter" WHERE id = $1', [id])).sentAt;

describe("a letter by SMTP", () => {
  it("goes to its person once, with a Message-ID of its own", async () => {
    const id = await letter();
    const deliver = makeDeliver();
    await deliverLetter(id, deliver);
    await deliverLetter(id, deliver);
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(["tutor01@southend.example"]);
    expect(received[0]?.text).toContain(`Message-ID: <${id}@localhost>`);
    expect(received[0]?.text).toContain("Auto-Submitted: auto-generated");
    expect(await sentAt(id)).toBeInstanceOf(Date);
  });

  it("keeps its Message-ID when a worker died after sending", async () => {
    const id = await letter();
    const deliver = makeDeliver();
    await deliverLetter(id, deliver);
    await rows('UPDATE "Letter" SET "sentAt" = NULL WHERE id = $1', [id]);
    await deliverLetter(id, deliver);
    const ids = received.map(({ text }) => /^Message-ID: (.*)$/m.exec(text)?.[1]?.trim());
    expect(ids).toEqual([`<${id}@localhost>`, `<${id}@localhost>`]);
  });

  it("is tried again after a fault", async () => {
    const id = await letter();
    refusing = true;
    await expect(deliverLetter(id, makeDeliver())).rejects.toThrow("451");
    expect(await sentAt(id)).toBeNull();
    refusing = false;
    await deliverLetter(id, makeDeliver());
    expect(received).toHaveLength(1);
  });

  it("never goes to somebody whose account is closed, and none that is not there goes anywhere", async () => {
    const id = await letter("person-lb");
    await deliverLetter(id, makeDeliver());
    await deliverLetter("no-such-letter", makeDeliver());
    expect(received).toEqual([]);
    expect(await sentAt(id)).toBeNull();
  });

  it("is sent by the worker, as the app's own role, and its job is gone", async () => {
    const id = await letter();
    await rows(
      `SELECT graphile_worker.add_job('deliver-letter', json_build_object('letterId', $1::text), job_key := $1)`,
      [id],
    );
    const worker = await runWorker({ databaseUrl: appUrl });
    await vi.waitFor(async () => expect(await sentAt(id)).toBeInstanceOf(Date), {
      timeout: 10_000,
      interval: 50,
    });
    await vi.waitFor(
      async () => expect(await rows("SELECT id FROM graphile_worker.jobs WHERE key = $1", [id])).toEqual([]),
      { timeout: 10_000, interval: 50 },
    );
    await worker.stop();
    expect(received).toHaveLength(1);
  });
});

describe("a letter without SMTP", () => {
  it("is a file that only we may read, written whole", async () => {
    const settings = env();
    const address = settings.smtpUrl;
    settings.smtpUrl = undefined;
    const deliver = makeDeliver();
    settings.smtpUrl = address;
    const id = await letter();
    await deliverLetter(id, deliver);
    const folder = join(settings.dataDir, "mail");
    const text = readFileSync(join(folder, `${id}.eml`), "utf8");
    expect(text).toContain(`Message-ID: <${id}@localhost>`);
    expect(text).toContain("To: Maureen Adeyemi <tutor01@southend.example>");
    expect(text).toContain("A line.");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(existsSync(join(folder, `${id}.eml`))).toBe(true);
    expect(received).toEqual([]);
  });
});
