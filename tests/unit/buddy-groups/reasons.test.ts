import { describe, expect, it } from "vitest";
import { journeyKey } from "@/lib/buddy-groups/engine/can-visit";
import { randomFrom } from "@/lib/buddy-groups/engine/random";
import { PRESETS, WISHES, type WishWeights } from "@/lib/buddy-groups/engine/weights";
import { hardInWords, reasonInWords } from "@/lib/buddy-groups/labels/reasons";
import { hardToPlace, suspectsAmong } from "@/lib/buddy-groups/rules/hard-to-place";
import { type ReasonPerson, reasonsOf } from "@/lib/buddy-groups/rules/reasons";
import { Visiting } from "@/lib/buddy-groups/rules/visiting";
import { lessonsOpen } from "@/tests/support/naive-visits";
import { untrue, type World } from "@/tests/support/reason-truth";

const YEAR = { startsOn: "2026-09-07", finishesOn: "2027-07-16" };
const SITES = ["pier", "hill", "quay"];
const WORDS = [
  "questioning",
  "feedback",
  "phonics",
  "spelling",
  "vocabulary",
  "confidence",
  "digital",
  "numeracy",
];

/** A made-up service: people with timetables, themes and offers, and journeys between its sites. */
function world(seed: number): World & { visiting: Visiting } {
  const random = randomFrom(seed);
  const draw = (count: number) => Math.floor(random() * count);
  const pick = <T>(all: T[]): T => all[draw(all.length)] as T;
  const people = Array.from({ length: 12 }, (_, at): ReasonPerson => {
    const siteId = random() < 0.9 ? pick(SITES) : null;
    return {
      ...{ id: `p${at}`, name: `Person ${at}`, siteId, college: pick(["North", "South"]) },
      subject: random() < 0.8 ? pick(["Art", "ESOL", "Maths"]) : null,
      experience: pick(["new", "experienced"]),
      themes: Array.from({ length: draw(3) }, () => ({
        title: `${pick(WORDS)} ${pick(WORDS)}`,
        willTry: pick(WORDS),
      })),
      offers: Array.from({ length: draw(2) }, () => `${pick(WORDS)} and ${pick(WORDS)}`),
      before: random() < 0.5 ? [pick(["g1", "g2", "g3"])] : [],
      open: { themes: random() < 0.7, week: random() < 0.7 },
      sessions: Array.from({ length: draw(6) }, () => {
        const startsAt = 540 + 60 * draw(11);
        return {
          ...{ kind: random() < 0.7 ? "teaching" : "unavailable", weekday: 1 + draw(5), startsAt },
          ...{ endsAt: startsAt + 60 + 60 * draw(2), siteId: siteId && pick(SITES) },
          fromOn: random() < 0.2 ? "2027-01-11" : null,
          toOn: random() < 0.2 ? "2026-12-18" : null,
        } as const;
      }),
    };
  });
  const way = new Map(
    SITES.flatMap((a) => SITES.map((b) => [journeyKey(a, b), a === b ? 0 : 15 + 20 * draw(4)])),
  );
  const minutes = (from: string, to: string) => (from === to ? 0 : (way.get(journeyKey(from, to)) ?? 0));
  return { people, minutes, year: YEAR, visiting: new Visiting(way, YEAR) };
}

const everything = Object.fromEntries(WISHES.map((wish) => [wish, 5])) as unknown as WishWeights;

describe("reasons for a group", () => {
  it("are each true of the people as they are, whoever they are", () => {
    const kinds = new Set<string>();
    let count = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const made = world(seed);
      for (let at = 0; at < 12; at += 3) {
        const group = made.people.slice(at, at + 3);
        const ids = group.map(({ id }) => id);
        for (const person of group) {
          const { has, lacks } = reasonsOf(person, group, "buddies", everything, made.visiting);
          for (const reason of [...has, ...lacks]) {
            expect(
              untrue(reason, person.id, ids, made),
              `${seed} ${person.id} ${JSON.stringify(reason)}`,
            ).toBeNull();
            kinds.add(reason.kind);
            count += 1;
          }
        }
      }
    }
    expect(count).toBeGreaterThan(1_000);
    expect([...kinds].toSorted()).toEqual([
      ...["again", "far", "helpedBy", "helps", "meetsCollege", "meetsExperience", "meetsSubject"],
      ...["noRelatedTheme", "noTimetable", "oneCollege", "oneExperience", "oneSubject", "sameSite"],
      ...["visitedBy", "visitedByNobody", "visits", "visitsNobody", "works"],
    ]);
  });

  it("speak of no visits in a set, nor of what does not count", () => {
    const { people, visiting } = world(3);
    const nothing = Object.fromEntries(WISHES.map((wish) => [wish, 0])) as unknown as WishWeights;
    for (const person of people) {
      const set = reasonsOf(person, people, "set", PRESETS.balanced.weights, visiting);
      expect([...set.has, ...set.lacks].filter(({ kind }) => /visit|Timetable|far|Site/i.test(kind))).toEqual(
        [],
      );
      const quiet = reasonsOf(person, people, "set", nothing, visiting);
      expect([...quiet.has, ...quiet.lacks]).toEqual([]);
    }
  });

  it("name no time of a week and no lack of a theme that may not be read", () => {
    const { people, visiting } = world(5);
    const shut = people.map((person) => ({
      ...person,
      themes: [],
      offers: [],
      open: { themes: false, week: false },
    }));
    const name = (id: string) => id;
    for (const person of shut) {
      const { has, lacks } = reasonsOf(person, shut, "buddies", everything, visiting);
      const words = [...has, ...lacks].map((reason) => reasonInWords(reason, person.id, name)).join(" ");
      expect(words).not.toMatch(/day|morning|evening|afternoon|theme|works on|offered/);
    }
  });
});

describe("who is hard to place", () => {
  it("is told of truly, and so is what would help", () => {
    const helps = new Set<string>();
    for (let seed = 1; seed <= 25; seed += 1) {
      const { people, visiting, minutes } = world(seed);
      const open = (a: ReasonPerson, b: ReasonPerson) => lessonsOpen(a, b, minutes, YEAR).length > 0;
      const hard = new Map(hardToPlace(people, people, visiting).map((each) => [each.id, each]));
      const suspects = suspectsAmong(people, visiting.matrix(people)).map(({ id }) => id);
      expect(suspects).toEqual([...hard.keys()]);
      for (const person of people) {
        const others = people.filter(({ id }) => id !== person.id);
        const hosts = others.filter((host) => open(person, host));
        const visitors = others.filter((visitor) => open(visitor, person));
        const both = hosts.filter((host) => visitors.includes(host)).length;
        const found = hard.get(person.id);
        if (person.sessions.length === 0) expect(found?.why).toBe("noTimetable");
        else if (visitors.length === 0) expect(found?.why).toBe("visitedByNobody");
        else if (hosts.length === 0) expect(found?.why).toBe("visitsNobody");
        else expect(found?.why).toBe(both < 2 ? "fewVisits" : undefined);
        if (!found?.help) continue;
        helps.add(found.help.kind);
        expect(person.open.week).toBe(true);
        expect(found.help.opens).toBeLessThanOrEqual(others.filter((other) => other.open.week).length);
        expect(hardInWords(found, () => "Ana")).toMatch(/ more (person|people)\.$/);
      }
    }
    expect(helps).toContain("lesson");
  });

  it("a lesson at a time at which others are free opens to them", () => {
    const goer = (id: string, sessions: ReasonPerson["sessions"]): ReasonPerson => ({
      ...{ id, name: id, siteId: "pier", college: "North", subject: null, experience: "new", sessions },
      ...{ themes: [], offers: [], before: [], open: { themes: true, week: true } },
    });
    const at = (kind: "teaching" | "unavailable", weekday: number, startsAt: number, endsAt: number) => ({
      ...{ kind, weekday, startsAt, endsAt, siteId: "pier", fromOn: null, toOn: null },
    });
    const busy = [1, 3, 4, 5].map((day) => at("teaching", day, 540, 1290));
    const people = [
      goer("ana", [at("teaching", 1, 600, 720)]),
      goer("ben", [...busy, at("unavailable", 2, 780, 1290)]),
      goer("cy", [...busy, at("unavailable", 2, 780, 1290)]),
    ];
    const [hard] = hardToPlace(people.slice(0, 1), people, new Visiting(new Map(), YEAR));
    expect(hard && hardInWords(hard, () => "Ana")).toBe(
      "No lesson of Ana’s falls in anybody’s free time. A lesson on Tuesday mornings could be visited by 2 more people.",
    );
  });
});
