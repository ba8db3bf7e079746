import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FormAction } from "@/lib/core/result";
import { requestLink, signIn, signInByLink } from "@/lib/people/actions/sign-in";
import * as actions from "@/lib/visits/actions";
import type { VisitState } from "@/lib/visits/rules";
import * as build from "@/tests/support/builders";
import {
  clearPlanted,
  type Fields,
  HOST,
  onVisit,
  plantVisit,
  send,
  VISITOR,
} from "@/tests/support/builders";
import { loadCast } from "@/tests/support/example";
import { anyText, NASTIEST, NASTY } from "@/tests/support/nasty";
import { contents, forgetRates } from "@/tests/support/owner";
import { inRequest } from "@/tests/support/request";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);

interface At {
  id: string;
  version: number;
}
interface Door {
  name: string;
  action: FormAction;
  who: string;
  state?: VisitState;
  fields: (visit: At) => Fields;
}
const slot = { day: "2027-01-29", from: "10:00", to: "11:00" };
const onVisits: [string, FormAction, string, VisitState][] = [
  ["agree", actions.agreeVisit, HOST, "proposed"],
  ["decline", actions.declineVisit, HOST, "proposed"],
  ["cancel", actions.cancelVisit, HOST, "proposed"],
  ["notHeld", actions.markNotHeld, HOST, "agreed"],
  ["visited", actions.markVisited, HOST, "agreed"],
  ["share", actions.shareVisit, VISITOR, "recorded"],
];
const DOORS: Door[] = [
  { name: "propose", action: actions.proposeVisitAction, who: VISITOR, fields: () => build.proposal() },
  ...onVisits.map(([name, action, who, state]) => ({
    name,
    action,
    who,
    state,
    fields: (visit: At) => onVisit(visit),
  })),
  ...(
    [
      ["move", actions.moveVisitAction, HOST, "agreed", slot],
      ["counter", actions.counterVisit, HOST, "proposed", slot],
      ["acknowledge", actions.acknowledgeVisit, HOST, "shared", { reply: "x", useful: "yes" }],
    ] as const
  ).map(([name, action, who, state, more]) => ({
    ...{ name, action, who, state },
    fields: (visit: At) => onVisit(visit, more),
  })),
  {
    ...{ name: "wishes", action: actions.saveWishes, who: HOST, state: "agreed" },
    fields: ({ id }: At) => ({
      ...onVisit({ id, version: 0 }),
      ...{ lookAt: "a", dontCommentOn: "b", whereToSit: "c", whenWeTalk: "d" },
    }),
  },
  {
    ...{ name: "record", action: actions.recordVisitAction, who: VISITOR, state: "agreed" },
    fields: ({ id }: At) => build.visitForm({ id, version: 0 }),
  },
  {
    ...{ name: "add", action: actions.addToVisit, who: HOST, state: "shared" },
    fields: ({ id }: At) => ({ visitId: id, text: "x", intentionKey: crypto.randomUUID() }),
  },
  {
    ...{ name: "signIn", action: signIn, who: VISITOR },
    fields: () => ({ email: VISITOR, password: "wrong", callbackUrl: "/" }),
  },
  {
    ...{ name: "requestLink", action: requestLink, who: VISITOR },
    fields: () => ({ email: "nobody@nowhere.example", callbackUrl: "/" }),
  },
  {
    ...{ name: "signInByLink", action: signInByLink, who: VISITOR },
    fields: () => ({ token: "spent", callbackUrl: "/" }),
  },
];

const planted = new Map<string, At>();
let sent = 0;
let signedIn = "";
/** What the database held after the last form that was refused. */
let known: Record<string, string> | undefined;

beforeEach(async () => {
  planted.clear();
  known = undefined;
  await clearPlanted();
});

/** Sends one form: it never breaks, and nothing is written unless it worked. Says how it ended. */
async function attack(door: Door, change: (fields: Fields) => Fields): Promise<string> {
  if (sent++ % 100 === 0) await forgetRates();
  const { name, action } = door;
  const fields = change(door.fields(await ready(door)));
  known ??= await contents("Event");
  const outcome = await inRequest(() => send(action, fields));
  const ended =
    "value" in outcome ? (outcome.value.refusal ?? "done") : "to" in outcome ? "sent on" : "not found";
  const told = `${name} ${JSON.stringify(fields).slice(0, 300)}`;
  expect(ended, told).not.toBe("BROKEN");
  expect(["TOO_MANY", "SIGNED_OUT"], told).not.toContain(ended);
  if (ended === "done" || ended === "sent on") {
    planted.delete(name);
    known = undefined;
  } else expect(await contents("Event"), told).toEqual(known);
  if ("to" in outcome) expect(new URL(outcome.to, "http://localhost:3000").host, told).toBe("localhost:3000");
  return ended;
}

/** Somebody signed in and a visit they could do this with. */
async function ready({ name, who, state }: Door): Promise<At> {
  const before = planted.get(name);
  if (signedIn !== who) await signedInAs(who);
  if (signedIn !== who || !before) known = undefined;
  signedIn = who;
  if (before) return before;
  const visit = state
    ? await plantVisit(state, state === "proposed" ? "to come" : "past")
    : { id: "", version: 0 };
  planted.set(name, visit);
  return visit;
}

describe.each(DOORS)("$name", (door) => {
  const names = Object.keys(door.fields({ id: "", version: 0 }));

  it("takes what it was made for", async () => {
    const ended = await attack(door, (fields) => fields);
    const expected = { signIn: "INVALID", signInByLink: "INVALID", wishes: "done" }[door.name] ?? "sent on";
    expect(ended).toBe(expected);
  });

  it.each(names)("bears anything in %s", async (name) => {
    const values = ["propose", "record", "requestLink"].includes(door.name) ? NASTY : NASTIEST;
    for (const value of values) await attack(door, (fields) => ({ ...fields, [name]: value }));
    await attack(door, ({ [name]: _, ...others }) => others);
    await attack(door, (fields) => ({ ...fields, [name]: ["one", "two"] }));
    await attack(door, (fields) => ({ ...fields, [name]: [] }));
  });

  it("bears fields it never asked for", async () => {
    for (const extra of [
      "__proto__",
      "constructor",
      "toString",
      "",
      "state",
      "awaitingId",
      "$ACTION_ID_x",
      "a.b[0]",
    ])
      await attack(door, (fields) => Object.fromEntries([...Object.entries(fields), [extra, "x"]]));
    await attack(door, () => ({}));
  });
});

describe("a thousand forms of chance", () => {
  it("break nothing", async () => {
    const fate = fc.record({
      door: fc.nat(DOORS.length - 1),
      values: fc.array(
        fc.record({ field: fc.nat(12), value: fc.oneof(anyText, fc.array(anyText, { maxLength: 3 })) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    });
    const ends = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fate, async ({ door: at, values }) => {
        const door = DOORS[at] as Door;
        const ended = await attack(door, (fields) => {
          const names = Object.keys(fields);
          const changed = values.map(({ field, value }) => [names[field % names.length], value] as const);
          return { ...fields, ...Object.fromEntries(changed) };
        });
        ends.set(ended, (ends.get(ended) ?? 0) + 1);
      }),
      { numRuns: 1_000, endOnFailure: true },
    );
    expect(ends.get("INVALID")).toBeGreaterThan(100);
    expect(ends.get("sent on")).toBeGreaterThan(10);
  }, 60_000);
});
