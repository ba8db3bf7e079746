import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { ACTS } from "@/tests/support/acts";
import { type Fields, send } from "@/tests/support/builders";
import { loadCast } from "@/tests/support/example";
import { cellsOf, DEACTIVATE, KINDS, kinds, RECAST } from "@/tests/support/kinds";
import { contents, forgetRates, rows } from "@/tests/support/owner";
import { inRequest } from "@/tests/support/request";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  cache: (work: unknown) => work,
}));

// What is promised to whom, by hand and not from the rules it tests: y may, a dot may not. The columns are the twelve
// kinds in their order. Who may do it presses with a version nobody saw, so that as little as can be is done here.

const TABLE = `
closeAction     ... ... y. .. ..
confirmAction   ... ... y. .. ..
reviseAction    ... ... y. .. ..
reopenAction    ... ... y. .. ..
leaveTurn       ... y.. .. .. ..
allowTurn       ... y.. y. .. ..
ownEvaluation   ... ... y. .. ..
newTheme        ... ... y. .. ..
theme           ... ... y. .. ..
newSession      yy. ... y. .. ..
session         yy. ... y. .. ..
noSession       yy. ... y. .. ..
newPeriod       yy. ... .. .. ..
period          yy. ... .. .. ..
noPeriod        yy. ... .. .. ..
changedStandard y.. ... .. .. ..
newTopic        y.. ... .. .. ..
topic           y.. ... .. .. ..
ownReport       ... ... y. .. ..
reopenReport    ... y.. .. .. ..
rate            ... yyy yy .. ..
agreeToCard     ... ... .. .. ..
withdrawCard    ... ... .. .. ..
star            y.y ... .. .. ..
merge           y.y ... .. .. ..
addMember       yy. ... .. .. ..
member          yy. ... .. .. ..
unshare         ... ... .y .. ..
askToVisit      ... ... .y .. ..
anotherTime     ... ..y .. .. ..
target          y.. ... .. .. ..
milestone       y.. ... .. .. ..
newMilestone    y.. ... .. .. ..
programme       y.. ... .. .. ..
proposeAll      y.. ... .. .. ..
newCollege      y.. ... .. .. ..
college         yy. ... .. .. ..
noCollege       y.. ... .. .. ..
site            yy. ... .. .. ..
subject         yy. ... .. .. ..
changedSite     yy. ... .. .. ..
journey         yyy ... .. .. ..
standard        y.. ... .. .. ..
invite          yy. ... .. .. ..
inviteAll       yyy ... .. .. ..
takeBack        yy. ... .. .. ..
endPart         yy. ... .. .. ..
bringBack       yy. ... .. .. ..
closeAccount    y.. ... .. .. ..
reopenAccount   y.. ... .. .. ..
acceptRules     ... ... y. .. ..
inviteThurrock  y.y ... .. .. ..
nudge           yy. ... .. .. ..
nudgeSouthend   yy. ... .. .. ..
nudgeEverybody  y.. ... .. .. ..
newDraft        yyy ... .. .. ..
board           yyy ... .. .. ..
propose         yyy ... .. .. ..
cancelProposal  yyy ... .. .. ..
wish            yyy ... .. .. ..
release         yyy ... .. .. ..
putRight        yyy ... .. .. ..
publish         y.. ... .. .. ..
discard         yyy ... .. .. ..
confirm         ... ... .y .. ..
object          ... ... y. .. ..
planMeeting     ... y.. .. .. ..
moveMeeting     ... y.. .. .. ..
callOffMeeting  ... y.. .. .. ..
callOffThree    ... ... .. .. ..
attendance      ... y.. .. .. ..
presenters      ... y.. .. .. ..
groundRules     ... y.. .. .. ..
noteTurn        ... y.. .. .. ..
actionFor       ... y.. .. .. ..
review          ... y.. .. .. ..
debrief         ... y.. .. .. ..
ownTurn         ... y.. y. .. ..
takeaway        ... y.. y. .. ..
ownAction       ... y.. y. .. ..
withdrawTurn    ... y.. y. .. ..
reopenOwn       ... ... y. .. ..
share           ... ... y. .. ..
acknowledge     ... ... .y .. ..
addToVisit      ... ... yy .. ..
agree           ... ... .. .. ..
decline         ... ... .. .. ..
record          ... ... .y .. ..
callOffVisit    ... ... .y .. ..
moveVisit       ... ... .y .. ..
visited         ... ... .y .. ..
notHeld         ... ... .y .. ..
wishes          ... y.. .. .. ..
evaluation      yyy ... .. .. ..
open            yyy ... .. .. ..
reveal          yyy ... .. .. ..
close           yyy ... .. .. ..
card            yyy yyy yy .. ..
newEntry        yyy yyy yy .. ..
entry           ... ... y. .. ..
approve         ... y.. .. .. ..
widen           ... ... y. .. ..
withdrawEntry   ... ... y. .. ..
tried           yyy yyy yy .. ..
sharing         yyy yyy yy .. ..
newWorkshop     yyy ... .. .. ..
workshop        yyy ... .. .. ..
openWorkshop    yyy ... .. .. ..
holdWorkshop    yyy ... .. .. ..
closeFeedback   yyy ... .. .. ..
whoCame         yyy ... .. .. ..
askTried        yyy ... .. .. ..
callOffWorkshop yyy ... .. .. ..
section         yyy ... .. .. ..
quote           yyy ... .. .. ..
signOff         yyy ... .. .. ..
publishReport   y.. ... .. .. ..
nextYear        y.. ... .. .. ..
closeYear       y.. ... .. .. ..
reopenYear      y.. ... .. .. ..
`;

const REFUSED = ["NOT_FOUND", "FORBIDDEN", "SIGNED_OUT"];
const table = cellsOf(TABLE);

beforeAll(async () => {
  await loadCast();
  for (const sql of RECAST) await rows(sql);
});
beforeEach(forgetRates);

/** Comes in as one of this kind; one who is deactivated was signed in before. */
async function comeIn(kind: keyof typeof KINDS): Promise<void> {
  signedOut();
  if (!KINDS[kind]) return;
  await signedInAs(KINDS[kind]);
  if (kind === "one who was deactivated after signing in") await rows(DEACTIVATE);
}

/** How an act ended for one kind: the refusal, or an empty text for whoever was let through. */
async function ending(act: string, kind: keyof typeof KINDS): Promise<string> {
  const [action, fields] = ACTS[act] ?? [];
  if (!action || !fields) throw new Error(act);
  await comeIn(kind);
  const fresh: Fields = "intentionKey" in fields ? { intentionKey: crypto.randomUUID() } : {};
  const outcome = await inRequest(() => send(action, { ...fields, ...fresh }));
  return "value" in outcome ? (outcome.value.refusal ?? "") : "";
}

// Acts upon oneself alone, by whoever is signed in, or by anybody who holds the secret of a link; files are looked at
// elsewhere, as they come as no form of texts, and so are quotes, of which the first to press leaves nothing.
const ELSEWHERE = [
  ...["setPassword", "endSession", "chooseLetters", "makeFeed", "endFeed"],
  ...["signUp", "cancelPlace", "giveFeedback", "sayWhetherTried"],
  ...["bringPeople", "bringTimetable", "removeQuote"],
];

it("leaves no act out", async () => {
  const named = new Set<unknown>(Object.values(ACTS).map(([action]) => action));
  const left: string[] = [];
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" });
  for (const path of files
    .filter((name) => /^[^/]+\/actions(\/.*)?\.ts$/.test(name))
    .map((name) => `lib/${name}`)) {
    const text = readFileSync(path, "utf8");
    const declared = [...text.matchAll(/^export const (\w+) = /gm)].map(([, name = ""]) => name);
    const module: Record<string, unknown> = await import(`@/${path}`);
    left.push(...declared.filter((name) => !named.has(module[name])));
  }
  expect(left.sort()).toEqual(ELSEWHERE.sort());
});

it("names every act once, and at least 480 cells", () => {
  expect(table.map(({ first }) => first)).toEqual(Object.keys(ACTS));
  expect(table.flatMap(({ cells }) => cells).length).toBeGreaterThanOrEqual(480);
  for (const { first, cells } of table) expect(cells.length, first).toBe(kinds.length);
});

it.each(table)(
  "$first: the wrong kinds are refused and write nothing, the right ones are let through",
  async ({ first, cells }) => {
    const wrong: string[] = [];
    const before = await contents("Event", "Session", "Person");
    for (const [at, kind] of kinds.entries()) {
      if (cells[at] !== ".") continue;
      const ended = await ending(first, kind);
      if (!REFUSED.includes(ended)) wrong.push(`${kind}: ${ended || "was let through"}`);
    }
    expect(await contents("Event", "Session", "Person")).toEqual(before);
    for (const [at, kind] of kinds.entries()) {
      if (cells[at] !== "y") continue;
      const ended = await ending(first, kind);
      if ([...REFUSED, "BROKEN"].includes(ended)) wrong.push(`${kind}: ${ended}`);
    }
    expect(wrong).toEqual([]);
  },
);
