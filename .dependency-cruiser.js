// The stairs of the house (docs/decisions/001-the-house.md): imports only go down. What each folder may not import.

/** Rooms in their order, left to right; a room may stand on those to its left. */
const HALL = ["people", "programmes", "themes", "timetables"];
const ROOMS = [
  "self-evaluations",
  "buddy-groups",
  "visits",
  "action-learning",
  "evaluation",
  "end-reports",
  "resources",
  "workshops",
];
const ATTIC = ["my-year", "kpis", "report", "overview", "notices", "calendar", "portability"];

const any = (names) => `(${names.join("|")})`;
const PRISMA = "^prisma/|node_modules/(@prisma|prisma|pg)/";
const FRAMEWORK = "node_modules/(next|next-auth|next-safe-action|server-only|nodemailer)/";
const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const rightward = [...HALL, ...ROOMS].flatMap((room, at, all) => {
  const right = all.slice(HALL.includes(room) ? HALL.length : at + 1).filter((other) => other !== room);
  return right.length === 0
    ? []
    : [
        never(
          `room-${room}-looks-left`,
          "A room stands on the hall and on rooms to its left, never on one to its right.",
          { path: `^lib/${room}/` },
          { path: `^lib/${any(right)}/` },
        ),
      ];
});

export default {
  forbidden: [
    never(
      "no-circles",
      "Modules that import each other cannot be read or tested apart.",
      {},
      { circular: true },
    ),
    never("no-unknown-imports", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    never(
      "doors-only-open",
      "A door calls loaders and actions and composes components: no data, no rules of its own.",
      { path: "^app/" },
      {
        path: `^lib/|${PRISMA}`,
        pathNot:
          "^lib/access/|^lib/core/(health|table-file)\\.ts$|^lib/[^/]+/(loaders|actions|drafts)(\\.ts$|/)",
      },
    ),
    never(
      "the-front-door-knows-no-room",
      "What every request passes asks the front desk and the settings, nothing else.",
      { path: "^proxy\\.ts$" },
      { path: "^lib/", pathNot: "^lib/access/front-door\\.ts$|^lib/core/env\\.ts$" },
    ),
    never(
      "components-read-nothing",
      "A component gets props: it never reads, and never decides who.",
      { path: "^components/" },
      {
        path: `^lib/|${PRISMA}`,
        pathNot:
          "^lib/core/(result|dates|share)\\.ts$|^lib/access/audience\\.ts$|^lib/[^/]+/(schema|rules|labels|actions)(\\.ts$|/)",
      },
    ),
    never(
      "components-stay-in-their-room",
      "The parts of one room's screens do not use another room's.",
      { path: "^components/([^/]+)/", pathNot: "^components/(ui|forms|charts|shell)/" },
      { path: "^components/", pathNot: "^components/(ui|forms|charts|$1)/" },
    ),
    never(
      "components-know-their-own-room",
      "A room's screens use the schema, rules, labels and actions of that room; only the attic's look down on others.",
      { path: "^components/([^/]+)/", pathNot: `^components/(ui|forms|charts|shell|${ATTIC.join("|")})/` },
      { path: "^lib/", pathNot: "^lib/(core|access|$1)/" },
    ),
    never(
      "kits-know-no-domain",
      "Buttons, fields and charts know no room.",
      { path: "^components/(ui|forms|charts|shell)/" },
      { path: "^(lib|prisma|app)/", pathNot: "^lib/core/result\\.ts$" },
    ),
    never(
      "pure-files-stay-pure",
      "Schemas, rules, labels and engines run in the browser and in a test that takes a millisecond.",
      { path: "^lib/[^/]+/(schema|rules|labels|engine)(\\.ts$|/)", pathNot: "^lib/(core|access)/" },
      {
        path: `^lib/|${PRISMA}|${FRAMEWORK}|^node_modules/react/`,
        pathNot:
          "^lib/core/(machine|fields|dates|working-days|csv|same-text|share|files/[a-z]+)\\.ts$|^lib/[^/]+/(schema|rules|labels|engine)(\\.ts$|/)",
      },
    ),
    never(
      "data-trusts-its-input",
      "Reads and writes take explicit arguments: no session, no cookies, no deciding who.",
      { path: "^lib/[^/]+/(data|mutations|letters)(\\.ts$|/)", pathNot: "^lib/(core|access)/" },
      {
        path: `^lib/access/|${FRAMEWORK}|^lib/[^/]+/(loaders|actions|drafts)(\\.ts$|/)`,
        pathNot: "^lib/access/passwords\\.ts$",
      },
    ),
    never(
      "loaders-and-actions-ask-data",
      "What a page or a form calls goes through data and mutations, never to the database itself.",
      { path: "^lib/[^/]+/(loaders|actions|drafts)(\\.ts$|/)" },
      { path: `^lib/core/db\\.ts$|${PRISMA}` },
    ),
    never(
      "no-second-loaders",
      "A room does not call what another room's pages call; only the programme's own frame is shared.",
      { path: "^lib/([^/]+)/", pathNot: "^lib/commands/" },
      {
        path: "^lib/[^/]+/(loaders|actions|drafts)(\\.ts$|/)",
        pathNot: "^lib/$1/|^lib/programmes/loaders\\.ts$",
      },
    ),
    never(
      "writes-stay-at-home",
      "A room writes its own tables only.",
      { path: "^lib/([^/]+)/", pathNot: "^lib/commands/" },
      { path: "^lib/[^/]+/mutations(\\.ts$|/)", pathNot: "^lib/$1/" },
    ),
    never(
      "the-desk-knows-no-room",
      "The front desk stands below every room.",
      { path: "^lib/access/" },
      { path: "^(lib|components|app)/", pathNot: "^lib/(access|core)/" },
    ),
    never(
      "the-foundation-stands-alone",
      "The foundation knows nobody above it.",
      { path: "^lib/core/" },
      { path: "^(lib|components|app)/", pathNot: "^lib/core/" },
    ),
    never(
      "nobody-stands-on-the-attic",
      "The attic looks down on rooms; no room looks up.",
      { path: `^lib/${any([...HALL, ...ROOMS, "access", "core"])}/` },
      { path: `^lib/${any(ATTIC)}/` },
    ),
    ...rightward,
  ],
  options: {
    // Babel takes the types away first, and with them the imports of types, which leave no trace in what runs.
    babelConfig: { fileName: ".dependency-cruiser.babel.json" },
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^prisma/generated/|\\.next/" },
    enhancedResolveOptions: {
      conditionNames: ["react-server", "import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
