import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Draft,
  type DraftEvent,
  dueAt,
  longestWithoutSaving,
  newDraft,
  pauseBeforeSaving,
  step,
} from "@/components/forms/draft-machine";
import { draftWords } from "@/components/forms/draft-words";

const draftAfter = (...events: DraftEvent[]) => events.reduce(step, newDraft(1));
const changed = (at: number): DraftEvent => ({ type: "changed", at });
const sent = (text: string): DraftEvent => ({ type: "sent", values: { text } });
const saved: DraftEvent = { type: "saved", version: 2, savedAt: "2026-03-04T14:05:00Z" };
const behind = (text: string): DraftEvent => ({ type: "behind", at: 9, version: 5, other: { text } });

describe("a draft", () => {
  test("is saved within two seconds of a pause, and every eight while typing goes on", () => {
    expect(dueAt(newDraft(1))).toBeUndefined();
    expect(dueAt(draftAfter(changed(0)))).toBe(pauseBeforeSaving);
    expect(pauseBeforeSaving).toBeLessThan(2_000);
    expect(dueAt(draftAfter(changed(0), changed(5_000), changed(7_000)))).toBe(longestWithoutSaving);
    expect(longestWithoutSaving).toBeLessThan(8_000);
  });

  test("sends one save at a time; what changes meanwhile waits its turn", () => {
    const sending = draftAfter(changed(0), sent("a"), changed(100));
    expect(dueAt(sending)).toBeUndefined();
    expect(dueAt(step(sending, saved))).toBe(100 + pauseBeforeSaving);
    expect(step(sending, saved).version).toBe(2);
  });

  test("tries again after a failure, later each time, and at once when the connection is back", () => {
    const once = draftAfter(changed(0), sent("a"), { type: "failed", at: 1_000 });
    expect(dueAt(once)).toBe(3_000);
    const twice = [sent("a"), { type: "failed", at: 3_000 } as const].reduce(step, once);
    expect(dueAt(twice)).toBe(7_000);
    expect(dueAt(step(twice, { type: "retry", at: 4_000 }))).toBe(4_000);
    expect(draftWords(twice)).toContain("no connection");
  });

  test("waits for somebody signed out to sign in elsewhere", () => {
    const out = draftAfter(changed(0), sent("a"), { type: "signed-out", at: 0 });
    expect(dueAt(out)).toBe(10_000);
    expect(draftWords(out)).toContain("sign in in another tab");
    expect(draftWords([sent("a"), saved].reduce(step, out))).toBe("Saved 14:05");
  });

  test("stops at another tab's save until a choice is made", () => {
    const clash = draftAfter(changed(0), sent("mine"), behind("theirs"));
    expect(dueAt(clash)).toBeUndefined();
    const mine = step(clash, { type: "keep-mine", at: 50 });
    expect([mine.version, dueAt(mine)]).toEqual([5, 50]);
    const theirs = step(clash, { type: "take-other" });
    expect([theirs.version, dueAt(theirs), theirs.clash]).toEqual([5, undefined, undefined]);
  });

  test("knows its own earlier save whose answer was lost", () => {
    const lost = draftAfter(
      changed(0),
      sent("mine"),
      { type: "failed", at: 10 },
      changed(20),
      sent("mine, more"),
    );
    const again = step(lost, behind("mine"));
    expect([again.clash, again.version, dueAt(again)]).toEqual([undefined, 5, 9]);
  });

  test("is not saved while the form itself is being sent", () => {
    expect(dueAt(draftAfter(changed(0), { type: "hold" }))).toBeUndefined();
    expect(dueAt(draftAfter(changed(0), { type: "hold" }, { type: "release" }))).toBe(pauseBeforeSaving);
  });

  test("whatever happens, a change is either on its way, still due, in dispute, held or known to be lost", () => {
    const event: fc.Arbitrary<DraftEvent> = fc.oneof(
      fc.nat(9_999).map(changed),
      fc.string().map(sent),
      fc.constant(saved),
      fc.string().map(behind),
      fc.nat(9_999).map((at): DraftEvent => ({ type: "failed", at })),
      fc.nat(9_999).map((at): DraftEvent => ({ type: "signed-out", at })),
      fc.nat(9_999).map((at): DraftEvent => ({ type: "keep-mine", at })),
      fc.constantFrom<DraftEvent>({ type: "hold" }, { type: "release" }, { type: "gone" }),
    );
    const safe = (draft: Draft) =>
      draft.sending ||
      draft.held ||
      draft.trouble === "gone" ||
      Boolean(draft.clash) ||
      dueAt(draft) !== undefined;
    fc.assert(
      fc.property(fc.array(event), (events) => safe(step(events.reduce(step, newDraft(1)), changed(10_000)))),
    );
  });
});
