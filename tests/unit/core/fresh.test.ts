import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { fingerprint } from "@/lib/commands/fresh";

it("changes with every change of a source, and with nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "staffroom-fresh-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "rooms"));
  writeFileSync(join(folder, "rooms", "visit.ts"), "one");
  const before = fingerprint([folder, "no-such-file"]);
  writeFileSync(join(folder, "rooms", "visit.ts"), "one");
  expect(fingerprint([folder, "no-such-file"])).toBe(before);
  writeFileSync(join(folder, "rooms", "visit.ts"), "two");
  const edited = fingerprint([folder, "no-such-file"]);
  writeFileSync(join(folder, "rooms", "other.ts"), "");
  expect(new Set([before, edited, fingerprint([folder, "no-such-file"])]).size).toBe(3);
});
