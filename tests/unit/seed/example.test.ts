import { describe, expect, it } from "vitest";
import { startOfLocalDay } from "@/lib/core/dates";
import { weekdayOf } from "@/prisma/seed/calendar";
import { players, predicaments } from "@/prisma/seed/cast";
import { buildExample, type Example } from "@/prisma/seed/example";
import { day, days, instant, total, tutors } from "@/tests/unit/seed/reading";

const participationOf = (rows: Example, email: string) => {
  const person = rows.person.find((one) => one.email === email);
  const found = rows.participation.find(
    (one) => one.personId === person?.id && one.programmeId === "programme-running",
  );
  return found?.id ?? "";
};

describe.each(days)("the example on %s", (today) => {
  const rows = buildExample(today);
  const visitsOf = (programmeId: string) => rows.visit.filter((one) => one.programmeId === programmeId);
  const running = visitsOf("programme-running");
  const finished = visitsOf("programme-finished");

  it("is the same every time, and every id is there once", () => {
    expect(buildExample(today)).toEqual(rows);
    const ids = Object.entries(rows).flatMap(([table, those]) =>
      those.flatMap((row) => ("id" in row && row.id ? [`${table} ${row.id}`] : [])),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(["programme-finished", "programme-running"])("has twenty tutors in %s, 14 and 6", (programmeId) => {
    expect(tutors(rows, programmeId, "college-southend")).toHaveLength(14);
    expect(tutors(rows, programmeId, "college-thurrock")).toHaveLength(6);
    const open = rows.groupMembership.filter((one) => one.programmeId === programmeId && !one.finishedOn);
    const groups = rows.peerGroup.filter((one) => one.programmeId === programmeId);
    const members = groups.map(({ id, kind }) => {
      const inside = open.filter((one) => one.groupId === id);
      const people = inside.map((one) =>
        rows.participation.find((other) => other.id === one.participationId),
      );
      const thurrock = people.filter((one) => one?.collegeId === "college-thurrock").length;
      return {
        kind,
        size: inside.length,
        thurrock,
        facilitators: inside.filter((one) => one.facilitates).length,
        people,
      };
    });
    const [buddies, sets] = (["buddies", "set"] as const).map((kind) =>
      members.filter((one) => one.kind === kind),
    );
    expect(buddies?.map(({ size }) => size).sort()).toEqual([3, 3, 3, 3, 4, 4]);
    expect(buddies?.every(({ thurrock, facilitators }) => thurrock === 1 && facilitators === 0)).toBe(true);
    expect(sets?.map(({ size }) => size).sort()).toEqual([6, 7, 7]);
    expect(sets?.every(({ thurrock, facilitators }) => thurrock === 2 && facilitators === 1)).toBe(true);
    for (const { people } of members) {
      const persons = people.map((one) => one?.personId);
      expect(people.some((one) => one?.lineManagerId && persons.includes(one.lineManagerId))).toBe(false);
    }
    expect(new Set(open.map((one) => `${one.participationId} ${one.kind}`)).size).toBe(open.length);
  });

  it("finished with everybody visited, over two hundred learners and one promise moved", () => {
    const people = tutors(rows, "programme-finished").map(({ id }) => id);
    expect(people.every((id) => finished.some((one) => one.visitorId === id))).toBe(true);
    expect(people.every((id) => finished.some((one) => one.hostId === id))).toBe(true);
    expect(finished.every((one) => one.state === "acknowledged")).toBe(true);
    const present = total(finished.map((one) => one.learnersPresent ?? 0));
    expect(present).toBe(237);
    const most = new Map<string, number>();
    for (const { hostId, className, learnersPresent } of finished) {
      const key = `${hostId} ${className}`;
      most.set(key, Math.max(most.get(key) ?? 0, learnersPresent ?? 0));
    }
    expect(total([...most.values()])).toBe(214);
    const [programme] = rows.programme.filter((one) => one.id === "programme-finished");
    const milestones = rows.milestone.filter((one) => one.programmeId === "programme-finished");
    const open = milestones.filter((one) => !one.actualOn);
    expect(open.map((one) => [one.title, one.movedOnPurpose])).toEqual([["Final workshop", true]]);
    expect(milestones.every((one) => !one.actualOn || day(one.actualOn) <= day(one.baselineOn))).toBe(true);
    expect(day(open[0]?.forecastOn)).toMatch(/-09-0[1-7]$/);
    expect(day(open[0]?.forecastOn) > day(programme?.finishesOn)).toBe(true);
    expect(programme?.closedAt).toBeTruthy();
  });

  it("lies in the middle of the running year, on working days", () => {
    const [programme] = rows.programme;
    const ahead = (startOfLocalDay(today).getTime() - (instant(programme?.startsOn) ?? 0)) / (7 * 86_400_000);
    expect(Math.floor(ahead + 0.01)).toBe(21);
    const onDays = [
      ...rows.visit.map((one) => one.onDate),
      ...rows.milestone.flatMap((one) => [one.baselineOn, one.forecastOn, one.actualOn]),
      ...rows.teachingPeriod.flatMap((one) => [one.startsOn, one.finishesOn]),
      ...rows.programme.flatMap((one) => [one.startsOn, one.finishesOn]),
    ];
    expect(onDays.filter((one) => one && weekdayOf(day(one)) > 5)).toEqual([]);
  });

  it("puts everybody into the predicament they are known for", () => {
    const of = (name: keyof typeof predicaments) => participationOf(rows, predicaments[name]);
    const all = (id: string) => running.filter((one) => one.hostId === id || one.visitorId === id);
    const made = (name: keyof typeof predicaments, state: string) =>
      running.filter((one) => one.visitorId === of(name) && one.state === state);
    expect(all(of("hasNothingPlanned"))).toEqual([]);
    expect(
      running.some((one) => one.state === "proposed" && one.awaitingId === of("hasAProposalToAnswer")),
    ).toBe(true);
    const [due] = made("hasAFormDue", "agreed");
    expect(day(due?.onDate) < today).toBe(true);
    expect(rows.visitDraft.map(({ visitId }) => visitId)).toEqual(
      made("hasADraft", "visited").map(({ id }) => id),
    );
    expect(rows.visitDraft.some(({ visitId }) => visitId === due?.id)).toBe(false);
    expect(made("hasRecordedNotShared", "recorded")).toHaveLength(1);
    const [shared] = made("waitsForTheHostsAnswer", "shared");
    expect(shared?.hostId).toBe(of("hasASharedFormToAnswer"));
    expect(all(of("hasEverythingAcknowledged")).length).toBeGreaterThan(1);
    expect(all(of("hasEverythingAcknowledged")).every((one) => one.state === "acknowledged")).toBe(true);
    const [soon] = made("visitsAcrossCollegesSoon", "agreed");
    expect(soon?.hostCollegeId).not.toBe(soon?.visitorCollegeId);
    expect(day(soon?.onDate) > today).toBe(true);
    const wished = rows.visitWishes.map(({ visitId }) => visitId);
    expect(made("movedGroups", "agreed").map(({ id }) => id)).toEqual(wished);
    const kept = made("withdrew", "acknowledged");
    expect(kept).toHaveLength(1);
    expect(rows.participation.find((one) => one.id === of("withdrew"))?.finishedOn).toBeTruthy();
  });
});

it("gives every tutor one to three themes a year, no two alike, and four to seven sessions", () => {
  const rows = buildExample("2026-11-24");
  const mine = (id: string) => rows.theme.filter((one) => one.participationId === id).length;
  for (const programmeId of ["programme-finished", "programme-running"]) {
    expect(tutors(rows, programmeId).filter(({ id = "" }) => mine(id) < 1 || mine(id) > 3)).toEqual([]);
  }
  for (const { id } of tutors(rows, "programme-running")) {
    const sessions = rows.timetableSession.filter((one) => one.participationId === id).length;
    expect(sessions).toBeGreaterThanOrEqual(4);
    expect(sessions).toBeLessThanOrEqual(7);
  }
  const titles = rows.theme.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(players.every(({ email }) => email === email.toLowerCase())).toBe(true);
});
