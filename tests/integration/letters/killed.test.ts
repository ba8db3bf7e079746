import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { loadCast } from "@/tests/support/example";
import { jobsOf, post, sentOf } from "@/tests/support/letters";
import { MailServer } from "@/tests/support/mail-server";

const LETTERS = 100;
const KILLS = 10;
let mail: MailServer;
let worker: ChildProcess | undefined;

beforeAll(async () => {
  mail = await MailServer.onFreePort();
  await mail.up();
  await loadCast();
});
afterAll(async () => {
  worker?.kill("SIGKILL");
  await mail.down();
});

function start(): ChildProcess {
  const parameters = ["--conditions=react-server", "--import=tsx", "tests/chaos/mail-worker.ts"];
  const env = { ...process.env, SMTP_URL: mail.url, MAIL_FROM: "Staffroom <staffroom@college.example>" };
  return spawn(process.execPath, parameters, { env, stdio: "ignore" });
}

it("killed ten times while it delivers, loses no letter and repeats at most one each time", {
  timeout: 240_000,
}, async () => {
  const ids = await post(LETTERS);
  for (let kill = 1; kill <= KILLS; kill++) {
    const until = mail.received.length + 5;
    const child = start();
    worker = child;
    // Half of the kills come before the letter is acknowledged, half when the acknowledgement is on its way.
    mail.onReceived = () => {
      if (mail.received.length < until) return;
      mail.onReceived = () => {};
      if (kill % 2 === 0) child.kill("SIGKILL");
      else setImmediate(() => child.kill("SIGKILL"));
    };
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGKILL");
  }
  expect(await sentOf(ids)).toBeLessThan(LETTERS);

  worker = start();
  await vi.waitFor(async () => expect(await sentOf(ids)).toBe(LETTERS), { timeout: 60_000, interval: 100 });
  const arrived = mail.received.map(({ messageId }) => messageId);
  expect([...new Set(arrived)].sort()).toEqual(ids.sort());
  expect(arrived.length - LETTERS).toBeLessThanOrEqual(KILLS);
  expect(arrived.length).toBeGreaterThan(LETTERS);
  await vi.waitFor(async () => expect(await jobsOf(ids)).toEqual([]), { timeout: 10_000, interval: 50 });
});
