import { describe, expect, test } from "vitest";
import { buddySizes, evenSizes } from "@/lib/buddy-groups/engine/group-problem";
import {
  type Candidate,
  managedPairs,
  markTogether,
  type PairFacts,
  pairScores,
  pairTerms,
} from "@/lib/buddy-groups/engine/pair-scores";
import { keyWords, related } from "@/lib/buddy-groups/engine/related-words";
import { PRESETS, WISH_WORDS, WISHES } from "@/lib/buddy-groups/engine/weights";

const someone = (changes: Partial<Candidate> = {}): Candidate => ({
  ...{ collegeId: "a", subjectId: "esol", experience: "new", maxTravelMinutes: null, themes: [], offers: [] },
  ...changes,
});

const facts = (changes: Partial<PairFacts> = {}): PairFacts => ({
  lessons: new Uint8Array(4),
  freeHours: new Uint8Array(4),
  minutes: new Int16Array(4).fill(-1),
  together: new Float32Array(4),
  ...changes,
});

const terms = (other: Partial<Candidate>, known: Partial<PairFacts> = {}, own: Partial<Candidate> = {}) =>
  pairTerms([someone(own), someone(other)], facts(known), 0, 1);

describe("the terms of a pair", () => {
  test("are nothing but the absence of a journey and a history for two who are alike", () => {
    expect(terms({})).toEqual({
      ...{ themes: 0, colleges: 0, subjects: 0, lessons: 0, talk: 0, experience: 0, journey: 1, history: 1 },
    });
  });

  test("see what differs", () => {
    const { colleges, subjects, experience } = terms({
      ...{ collegeId: "b", subjectId: "maths", experience: "advanced" },
    });
    expect([colleges, subjects, experience]).toEqual([1, 1, 1]);
    expect(terms({ subjectId: null }, {}, { subjectId: null }).subjects).toBe(1);
  });

  test("count lessons by the way that has fewer, and no more than three", () => {
    expect(terms({}, { lessons: Uint8Array.from([0, 2, 5, 0]) }).lessons).toBeCloseTo(2 / 3);
    expect(terms({}, { lessons: Uint8Array.from([0, 9, 5, 0]) }).lessons).toBe(1);
    expect(terms({}, { freeHours: Uint8Array.from([0, 5, 5, 0]) }).talk).toBe(0.5);
  });

  test("take a way for too long where either says so, and an hour for too long in any case", () => {
    const minutes = (there: number) => ({ minutes: Int16Array.from([0, there, 15, 0]) });
    expect(terms({}, minutes(30)).journey).toBe(0.5);
    expect(terms({}, minutes(61)).journey).toBe(0);
    expect(terms({ maxTravelMinutes: 20 }, minutes(30)).journey).toBe(0);
    expect(terms({}, minutes(-1)).journey).toBeCloseTo(0.75);
  });

  test("see related themes, and a theme that somebody offered to help with", () => {
    const waiting = keyWords("Wait longer after questions in ESOL");
    const asking = keyWords("Asking better questions, and waiting for answers");
    expect(related(waiting, asking)).toBe(1);
    expect(related(waiting, keyWords("Phonics at home"))).toBe(0);
    expect(terms({ themes: [asking] }, {}, { themes: [waiting] }).themes).toBe(1);
    expect(terms({ offers: [asking] }, {}, { themes: [waiting] }).themes).toBe(1);
    expect(terms({ offers: [asking] }, {}, { offers: [waiting] }).themes).toBe(0);
  });

  test("remember last year's company whole, that of the year before by half", () => {
    const together = new Float32Array(4);
    markTogether(together, 2, [[0, 1]], 0.5);
    expect(terms({}, { together }).history).toBe(0.5);
    markTogether(together, 2, [[1, 0]], 1);
    expect(terms({}, { together }).history).toBe(0);
  });
});

test("scores are symmetric sums of weighed terms", () => {
  const { weights } = PRESETS.balanced;
  const scores = pairScores([someone(), someone({ collegeId: "b" })], facts(), weights);
  expect(Array.from(scores)).toEqual([0, 13, 13, 0]);
  expect(weights.colleges + weights.journey + weights.history).toBe(13);
});

test("somebody and their line manager are a pair; managers who take no part are not", () => {
  const people = [
    { personId: "x", lineManagerId: null },
    { personId: "y", lineManagerId: "x" },
    { personId: "z", lineManagerId: "elsewhere" },
  ];
  expect(managedPairs(people)).toEqual([[0, 1]]);
});

test("sizes are threes and fours where they add up, and sets as equal as can be", () => {
  expect(buddySizes(20)).toEqual({ min: 3, max: 4, preferred: 3 });
  for (const n of [1, 2, 5]) expect(buddySizes(n)).toMatchObject({ min: 2 });
  expect(evenSizes(20, 3)).toEqual([6, 7, 7]);
  expect(evenSizes(14, 2)).toEqual([7, 7]);
  expect(evenSizes(5, 0)).toEqual([]);
});

test("every wish has its words and a weight in each preset", () => {
  for (const wish of WISHES) {
    expect(WISH_WORDS[wish]).not.toBe("");
    for (const { weights } of Object.values(PRESETS)) {
      expect(weights[wish]).toBeGreaterThanOrEqual(0);
      expect(weights[wish]).toBeLessThanOrEqual(10);
    }
  }
});
