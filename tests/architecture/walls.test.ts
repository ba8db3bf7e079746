import { readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyOfTheHouse, cruise, filesBelow, knip, root } from "@/tests/architecture/house";

/** One breach of each wall: the file that commits it, and its text. */
const BREACHES: Record<string, [path: string, text: string]> = {
  "no-circles": ["lib/visits/data/one.ts", 'import "./two";\nexport const one = 1;'],
  "no-unknown-imports": ["lib/visits/rules/lost.ts", 'import "@/lib/visits/nowhere";'],
  "doors-only-open": ["app/planted/page.tsx", 'import "@/lib/visits/data";'],
  "the-front-door-knows-no-room": ["proxy.ts", 'import "@/lib/visits/rules";'],
  "components-read-nothing": ["components/visits/planted.tsx", 'import "@/lib/visits/data";'],
  "components-stay-in-their-room": [
    "components/visits/planted-2.tsx",
    'import "@/components/people/people";',
  ],
  "components-know-their-own-room": ["components/visits/planted-3.tsx", 'import "@/lib/people/labels";'],
  "kits-know-no-domain": ["components/ui/planted.tsx", 'import "@/lib/visits/labels";'],
  "pure-files-stay-pure": ["lib/themes/rules.ts", 'import "@/lib/core/clock";'],
  "data-trusts-its-input": ["lib/themes/data.ts", 'import "next/headers";'],
  "loaders-and-actions-ask-data": ["lib/themes/loaders.ts", 'import "@/lib/core/db";'],
  "no-second-loaders": ["lib/themes/labels.ts", 'import "@/lib/people/loaders";'],
  "writes-stay-at-home": ["lib/themes/actions.ts", 'import "@/lib/people/mutations/accounts";'],
  "the-desk-knows-no-room": ["lib/access/planted.ts", 'import "@/lib/people/labels";'],
  "the-foundation-stands-alone": ["lib/core/planted.ts", 'import "@/lib/access/rules";'],
  "nobody-stands-on-the-attic": ["lib/visits/rules/up.ts", 'import "@/lib/my-year/rules/turns";'],
  "room-buddy-groups-looks-left": ["lib/buddy-groups/rules.ts", 'import "@/lib/visits/rules";'],
};

const planted = {
  ...Object.fromEntries(Object.values(BREACHES)),
  "lib/visits/data/two.ts": 'import "./one";\nexport const two = 2;',
  "lib/visits/labels-unused.ts": "export const nobodyReadsThis = 1;",
};

describe("the walls", () => {
  let copy: string;
  beforeAll(() => {
    copy = copyOfTheHouse(planted);
  }, 60_000);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("stand: no import goes up the stairs or in a circle", () => {
    const { violations, totalCruised, totalDependenciesCruised } = cruise(root);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(200);
    expect(totalDependenciesCruised).toBeGreaterThan(500);
  }, 60_000);

  test("notice a breach of each of them", () => {
    const { violations, ruleSetUsed } = cruise(copy);
    const noticed = new Set(violations.map(({ rule }) => rule.name));
    for (const wall of Object.keys(BREACHES)) expect(noticed, wall).toContain(wall);
    const walls = ruleSetUsed.forbidden.map(({ name }) => name).filter((name) => !name.startsWith("room-"));
    expect(
      Object.keys(BREACHES)
        .filter((name) => !name.startsWith("room-"))
        .toSorted(),
    ).toEqual(walls.toSorted());
  }, 60_000);

  test("notice code that nobody uses", () => {
    expect(knip(copy)).toContain("lib/visits/labels-unused.ts");
  }, 60_000);
});

/** The closed set of names in a room; a file that grows becomes a folder of its name. */
const ROOM_FILES = [
  "schema",
  "rules",
  "labels",
  "data",
  "mutations",
  "loaders",
  "actions",
  "letters",
  "drafts",
  "engine",
  "run",
];
const NO_ROOMS = ["core", "access", "commands", "notices"];
const VAGUE = /^(utils|helpers|common|misc|index)\.tsx?$/;

describe("the plan", () => {
  const code = ["app", "components", "lib", "prisma", "tests"]
    .flatMap(filesBelow)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith("prisma/generated"));

  test("every room has the same files and no others", () => {
    const strangers = filesBelow("lib").filter((path) => {
      const [, room = "", file = ""] = path.split("/");
      return !NO_ROOMS.includes(room) && !ROOM_FILES.includes(file.replace(/\.ts$/, ""));
    });
    expect(strangers).toEqual([]);
  });

  test("names say something, in kebab-case", () => {
    expect(code.filter((path) => VAGUE.test(basename(path)))).toEqual([]);
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|bench|d|config))?\.(ts|tsx|mjs)$/;
    expect(code.filter((path) => !kebab.test(basename(path)))).toEqual([]);
  });

  test("files stay short: half of the code under 60 lines, nine in ten under 150, no file over 250", () => {
    const lengths = code
      .filter((path) => !path.startsWith("tests/"))
      .map((path) => readFileSync(join(root, path), "utf8").split("\n").length)
      .toSorted((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
    expect(code.filter((path) => readFileSync(join(root, path), "utf8").split("\n").length > 251)).toEqual(
      [],
    );
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(150);
  });

  test("a page that may be not found has nothing streaming above it", () => {
    expect(filesBelow("app").filter((path) => /\[.*\/loading\.tsx$|\/loading\.tsx$/.test(path))).toEqual([]);
  });

  test("content is reached through its own tables only, never through a visit or a theme", () => {
    const relations =
      /\b(wishes|draft|record|reply|tap|addenda|privateHalf): (true|\{\s*(select|include|where))/;
    const reads = code.filter((path) => /^lib\/.*\/(data|mutations)/.test(path));
    expect(reads.length).toBeGreaterThan(5);
    expect("select: { record: {\n  select: { whatISaw: true } } }").toMatch(relations);
    expect(reads.filter((path) => relations.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
    expect(relations.test("select: { record: true }")).toBe(true);
  });

  test("only the settings read the environment", () => {
    const readers = code.filter(
      (path) =>
        !/^(lib\/commands|tests)\//.test(path) &&
        /process\.env\b(?!\.NODE_ENV)/.test(readFileSync(join(root, path), "utf8")),
    );
    expect(readers).toEqual(["lib/core/env.ts"]);
  });
});
