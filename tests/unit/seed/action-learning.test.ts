import { describe, expect, it } from "vitest";
import { buildExample } from "@/prisma/seed/example";
import { day, days, instant, tutors } from "@/tests/unit/seed/reading";

const bySet = <Row extends { setId: string }>(rows: Row[]): Row[][] =>
  [...new Set(rows.map(({ setId }) => setId))].map((set) => rows.filter(({ setId }) => setId === set));

describe.each(days)("the sets of the example on %s", (today) => {
  const rows = buildExample(today);
  const held = rows.setMeeting.filter(({ heldAt }) => heldAt);
  const present = (meetingId: string) =>
    rows.setAttendance
      .filter((one) => one.meetingId === meetingId && one.present)
      .map((one) => one.participationId);

  it("met three times each in the finished year, and everybody presented once", () => {
    const finished = rows.setMeeting.filter(({ programmeId }) => programmeId === "programme-finished");
    expect(bySet(finished).map((meetings) => meetings.length)).toEqual([3, 3, 3]);
    expect(finished.every(({ heldAt }) => heldAt)).toBe(true);
    const presenters = rows.setNote.filter(({ programmeId }) => programmeId === "programme-finished");
    expect(presenters.map(({ presenterId }) => presenterId).sort()).toEqual(
      tutors(rows, "programme-finished")
        .map(({ id }) => id)
        .sort(),
    );
    const actions = rows.setAction.filter(({ programmeId }) => programmeId === "programme-finished");
    expect(actions.filter(({ state = "open" }) => state === "open")).toEqual([]);
    const owners = new Set(actions.map(({ ownerId }) => ownerId));
    expect(presenters.every(({ presenterId }) => owners.has(presenterId))).toBe(true);
  });

  it("show every state in the running year, with meetings past and to come in each set", () => {
    const running = rows.setMeeting.filter(({ programmeId }) => programmeId === "programme-running");
    for (const meetings of bySet(running)) {
      expect(meetings.some((one) => one.heldAt)).toBe(true);
      expect(meetings.some((one) => day(one.startsAt) > today)).toBe(true);
    }
    expect(running.some(({ cancelledAt }) => cancelledAt)).toBe(true);
    const past = running.filter(({ startsAt }) => day(startsAt) < today);
    expect(past.some(({ heldAt, cancelledAt }) => !heldAt && !cancelledAt)).toBe(true);
    const actions = rows.setAction.filter(({ programmeId }) => programmeId === "programme-running");
    expect(new Set(actions.map(({ state = "open" }) => state))).toEqual(
      new Set(["open", "done", "changed", "let_go"]),
    );
    expect(actions.every(({ closedAt }) => !closedAt || day(closedAt) <= today)).toBe(true);
    expect(rows.setNote.some(({ dontRecord }) => dontRecord)).toBe(true);
    expect(rows.setNoteDraft).toHaveLength(1);
  });

  it("note everybody of a set at every meeting held, and keep words for those who were there alone", () => {
    const person = new Map(rows.participation.map(({ id, personId }) => [id, personId]));
    for (const { id = "" } of held) {
      expect(rows.setAttendance.filter((one) => one.meetingId === id).length).toBeGreaterThanOrEqual(6);
      const there = present(id).map((participation) => person.get(participation));
      for (const note of rows.setNote.filter(({ meetingId }) => meetingId === id)) {
        expect(note.readerIds).toEqual(there);
        expect(there).toContain(note.authorId);
        if (note.dontRecord) expect([note.issue, note.questions, note.insight].join("")).toBe("");
      }
      for (const { authorId } of rows.setTakeaway.filter(({ meetingId }) => meetingId === id))
        expect(there).toContain(authorId);
    }
    const about = [...rows.setNote, ...rows.setTakeaway, ...rows.setAction].map(({ meetingId }) => meetingId);
    expect(about.filter((meetingId) => !held.some(({ id }) => id === meetingId))).toEqual([]);
    for (const action of rows.setAction) {
      const meeting = rows.setMeeting.find(({ id }) => id === action.meetingId);
      expect(instant(action.dueOn)).toBeGreaterThan(instant(meeting?.startsAt) ?? 0);
    }
  });

  it("repeat no word", () => {
    const texts = [
      ...rows.setActionText.flatMap(({ what, whatHappened }) => [what, whatHappened]),
      ...rows.setNote.flatMap(({ issue, questions, insight }) => [issue, questions, insight]),
      ...rows.setTakeaway.map(({ text }) => text),
    ].filter(Boolean);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
