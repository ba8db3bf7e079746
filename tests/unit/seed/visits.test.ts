import { describe, expect, it } from "vitest";
import { localDay, localMinutes, startOfLocalDay } from "@/lib/core/dates";
import { weekdayOf } from "@/prisma/seed/calendar";
import { buildExample } from "@/prisma/seed/example";
import { buddyGroups } from "@/prisma/seed/groups";
import { openLessons } from "@/prisma/seed/timetables";
import { day, days, instant } from "@/tests/unit/seed/reading";

describe.each(days)("the visits of the example on %s", (today) => {
  const rows = buildExample(today);
  const running = rows.visit.filter((one) => one.programmeId === "programme-running");

  it("has visits in every state, each in order and true to its state", () => {
    const states = "proposed agreed visited recorded shared acknowledged declined not_held cancelled".split(
      " ",
    );
    expect(new Set(running.map((one) => one.state))).toEqual(new Set(states));
    const midnight = startOfLocalDay(today).getTime();
    for (const visit of rows.visit) {
      expect(visit.hostId).not.toBe(visit.visitorId);
      expect(day(visit.onDate)).toBe(localDay(new Date(visit.startsAt)));
      expect(visit.state === "proposed").toBe(visit.awaitingId !== null);
      expect(["shared", "acknowledged"].includes(visit.state ?? "")).toBe(visit.sharedAt !== null);
      expect(visit.sharedAt !== null).toBe(visit.learnersPresent !== null);
      const { createdAt, agreedAt, visitedAt, recordedAt, sharedAt, acknowledgedAt, endedAt } = visit;
      const steps = [createdAt, agreedAt, visitedAt, recordedAt, sharedAt, acknowledgedAt].map(instant);
      const taken = steps.filter((one) => one !== null);
      expect(taken).toEqual([...taken].sort((one, other) => one - other));
      expect(Math.max(...taken, instant(endedAt) ?? 0)).toBeLessThan(midnight);
      if (visitedAt) expect(instant(visitedAt)).toBeGreaterThan(instant(visit.endsAt) ?? 0);
      if (visit.state === "proposed") expect(localDay(new Date(visit.startsAt)) > today).toBe(true);
    }
    expect(running.filter((one) => one.state === "agreed" && day(one.onDate) > today).length).toBeGreaterThan(
      4,
    );
  });

  it("keeps visits within the buddy group of that day unless a door was open", () => {
    for (const visit of rows.visit) {
      const within = [visit.hostId, visit.visitorId].map((id) =>
        rows.groupMembership.filter(
          (one) =>
            one.participationId === id &&
            one.kind === "buddies" &&
            day(one.startedOn) <= day(visit.createdAt) &&
            (!one.finishedOn || day(one.finishedOn) >= day(visit.onDate)),
        ),
      );
      const [host, visitor] = within.map((list) => list.map((one) => one.groupId));
      if (visit.origin === "open_door") {
        expect(visit.groupId).toBeNull();
        expect(host?.some((id) => visitor?.includes(id))).toBe(false);
      } else {
        expect(host).toContain(visit.groupId);
        expect(visitor).toContain(visit.groupId);
      }
    }
  });

  it("visits lessons that are really taught, in teaching weeks, while the visitor is free", () => {
    for (const visit of running) {
      const on = day(visit.onDate);
      const [from, to] = [localMinutes(new Date(visit.startsAt)), localMinutes(new Date(visit.endsAt))];
      const sameDay = rows.timetableSession.filter(
        (one) =>
          one.weekday === weekdayOf(on) &&
          (!one.fromOn || day(one.fromOn) <= on) &&
          (!one.toOn || day(one.toOn) >= on),
      );
      const lesson = sameDay.find((one) => one.participationId === visit.hostId && one.startsAt === from);
      expect(lesson).toMatchObject({
        kind: "teaching",
        endsAt: to,
        siteId: visit.siteId,
        group: visit.className,
      });
      expect(visit.learnersPresent ?? 0).toBeLessThanOrEqual(lesson?.learners ?? 0);
      const base = rows.participation.find((one) => one.id === visit.visitorId)?.siteId;
      const minutes =
        rows.journey.find((one) => one.fromSiteId === base && one.toSiteId === visit.siteId)?.minutes ?? 0;
      const busy = sameDay.filter(
        (one) =>
          one.participationId === visit.visitorId &&
          one.startsAt < to + minutes &&
          one.endsAt > from - minutes,
      );
      expect(busy).toEqual([]);
      for (const college of ["college-southend", "college-thurrock"]) {
        const taught = rows.teachingPeriod.filter((one) => one.collegeId === college);
        expect(taught.some((one) => day(one.startsOn) <= on && day(one.finishesOn) >= on)).toBe(true);
      }
    }
  });

  it("never needs anybody in two places", () => {
    const live = running.filter((one) => !["declined", "cancelled", "not_held"].includes(one.state ?? ""));
    for (const one of live) {
      const clash = live.filter(
        (other) =>
          other.id !== one.id &&
          [other.hostId, other.visitorId].some((id) => id === one.hostId || id === one.visitorId) &&
          (instant(other.startsAt) ?? 0) < (instant(one.endsAt) ?? 0) &&
          (instant(other.endsAt) ?? 0) > (instant(one.startsAt) ?? 0),
      );
      expect(clash.map(({ id }) => [one.id, id])).toEqual([]);
    }
  });

  it("lets forms be read by the visitor alone until they are shared", () => {
    for (const record of rows.visitRecord) {
      const visit = rows.visit.find((one) => one.id === record.visitId);
      const [host, visitor] = [visit?.hostId, visit?.visitorId].map(
        (id) => rows.participation.find((one) => one.id === id)?.personId,
      );
      expect(record.authorId).toBe(visitor);
      expect(record.readerIds).toEqual(visit?.sharedAt ? [visitor, host] : [visitor]);
    }
    expect(rows.visitAddendum).toHaveLength(2);
    expect(rows.event).toHaveLength(12);
    const words = [...rows.visitRecord.map((one) => one.whatISaw), ...rows.hostReply.map((one) => one.text)];
    expect(rows.letter.some(({ body }) => words.some((text) => body.includes(text)))).toBe(false);
  });
});

it("leaves each running buddy group a rota in which everybody visits once and is visited once", () => {
  const rota = (left: string[], hosts: string[]): boolean => {
    const [visitor, ...rest] = left;
    if (!visitor) return true;
    return hosts.some(
      (host) =>
        host !== visitor &&
        openLessons(visitor, host).length > 0 &&
        rota(
          rest,
          hosts.filter((one) => one !== host),
        ),
    );
  };
  for (const keys of Object.values(buddyGroups.running)) expect(rota(keys, keys)).toBe(true);
});
