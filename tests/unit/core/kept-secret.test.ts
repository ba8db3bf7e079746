import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { keptSecret } from "@/lib/core/kept-secret";

const temporary = mkdtempSync(join(tmpdir(), "staffroom-secret-"));
afterAll(() => rmSync(temporary, { recursive: true }));
const folder = () => join(mkdtempSync(join(temporary, "a-")), "new");

it("makes a secret once and keeps it", () => {
  const dataDir = folder();
  const first = keptSecret(dataDir, "auth-secret");
  expect(Buffer.from(first, "base64")).toHaveLength(32);
  expect(keptSecret(dataDir, "auth-secret")).toBe(first);
  expect(keptSecret(dataDir, "another")).not.toBe(first);
});

it.skipIf(process.platform === "win32")("lets nobody else read it, and leaves no draft", () => {
  const dataDir = folder();
  keptSecret(dataDir, "auth-secret");
  expect(statSync(join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataDir)).toEqual(["auth-secret"]);
});
