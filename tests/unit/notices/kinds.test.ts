import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { weekOf } from "@/lib/notices/digests";
import { LETTER_KINDS } from "@/lib/people/labels";

/** Those that carry the link by which somebody comes in: asked for, or needed to begin. */
const ALWAYS_SENT = ["invitation", "sign"];

it("every kind of letter can be switched off by its receiver, but for the links by which one comes in", () => {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" })
    // A place at a workshop has one kind, whatever became of it.
    .filter((path) => path.endsWith(".ts") && path !== "workshops/letters.ts")
    .map((path) => readFileSync(join("lib", path), "utf8"))
    .filter((text) => text.includes("NewLetter"));
  const kinds = files.flatMap((text) =>
    [
      ...text.matchAll(
        /(?:kind: |^export const (?!\w*TASK)[A-Z_]+ = |^ {2}(?="[a-z]+-[a-z-]+": \())["`]([a-z]+)(?:-[^"`]*)?["`]/gm,
      ),
    ].map(([, group = ""]) => group),
  );
  const groups = [...new Set(kinds)].filter((kind) => !ALWAYS_SENT.includes(kind)).sort();
  expect(groups.length).toBeGreaterThan(8);
  expect(Object.keys(LETTER_KINDS).sort()).toEqual(groups);
});

it.each([
  ["2027-01-18T00:00:00Z", "2027-01-18"],
  ["2027-01-24T23:59:00Z", "2027-01-18"],
  ["2027-03-28T23:30:00Z", "2027-03-29"],
  ["2023-12-31T12:00:00Z", "2023-12-25"],
])("the week of %s begins on Monday %s, by the clock of London", (at, monday) => {
  expect(weekOf(new Date(at))).toBe(monday);
});
