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

  it("are debriefed, but for one meeting of the running year, and after one help is wanted", () => {
    const debriefed = new Set(rows.debrief.map(({ meetingId }) => meetingId));
    expect(held.filter(({ id = "" }) => !debriefed.has(id)).map(({ id }) => id)).toEqual(["meeting-r12"]);
    expect(rows.debriefProcess.map(({ meetingId }) => meetingId)).toEqual([...debriefed]);
    const asking = rows.debrief.filter(({ helpWanted }) => helpWanted).map(({ meetingId }) => meetingId);
    expect(asking).toEqual(["meeting-f21", "meeting-r22"]);
    const facilitators = new Set(
      rows.groupMembership.filter(({ facilitates }) => facilitates).map((one) => one.participationId),
    );
    const people = new Set(
      rows.participation.filter(({ id = "" }) => facilitators.has(id)).map((one) => one.personId),
    );
    for (const { authorId } of [...rows.debrief, ...rows.setReview]) expect(people).toContain(authorId);
    for (const review of rows.setReview) {
      const there = present(review.meetingId);
      const readers = rows.participation.filter(({ id = "" }) => there.includes(id));
      expect([...(review.readerIds as string[])].sort()).toEqual(readers.map((one) => one.personId).sort());
    }
  });

  it("have turns taken and turns planned, and ground rules in all sets but one", () => {
    const turns = (id = "") => rows.setTurn.filter(({ meetingId }) => meetingId === id).length;
    for (const { id } of held) expect(turns(id)).toBeGreaterThan(0);
    const toCome = rows.setMeeting.filter(
      ({ startsAt, cancelledAt }) => !cancelledAt && day(startsAt) > today,
    );
    expect(toCome.filter(({ id }) => turns(id) > 0)).toHaveLength(2);
    expect(toCome.some(({ id }) => turns(id) === 0)).toBe(true);
    expect(rows.peerGroup.filter(({ kind, groundRules }) => kind === "set" && !groundRules)).toHaveLength(1);
    expect(rows.setAction.filter(({ confirmedAt }) => !confirmedAt)).toHaveLength(1);
  });

  it("repeat no word", () => {
    const texts = [
      ...rows.setActionText.flatMap(({ what, whatHappened }) => [what, whatHappened]),
      ...rows.setNote.flatMap(({ issue, questions, insight }) => [issue, questions, insight]),
      ...rows.setTakeaway.map(({ text }) => text),
      ...rows.debrief.flatMap(({ steppedIn, whoWasQuiet }) => [steppedIn, whoWasQuiet]),
      ...rows.debriefProcess.flatMap(({ worked, change }) => [worked, change]),
    ].filter(Boolean);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
