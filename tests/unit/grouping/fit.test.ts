import { expect, it } from "vitest";
import { fitOf } from "@/lib/buddy-groups/engine/fit";
import { type Candidate, pairScores } from "@/lib/buddy-groups/engine/pair-scores";
import { PRESETS } from "@/lib/buddy-groups/engine/weights";

const person = (collegeId: string, subjectId: string, experience: string): Candidate => ({
  ...{ collegeId, subjectId, experience, maxTravelMinutes: null, themes: [], offers: [] },
});
const people = [person("a", "art", "new"), person("b", "art", "advanced"), person("b", "maths", "advanced")];
const n = people.length;
const facts = {
  lessons: new Uint8Array(n * n).fill(3),
  freeHours: new Uint8Array(n * n).fill(5),
  minutes: new Int16Array(n * n),
  together: new Float32Array(n * n),
};
const none = {
  themes: 0,
  colleges: 0,
  subjects: 0,
  lessons: 0,
  talk: 0,
  experience: 0,
  journey: 0,
  history: 0,
};

it("is the share of what counts that the pairs have on average", () => {
  const weights = { ...none, colleges: 3, subjects: 1, evenly: 10 };
  // Of the three pairs the first has 3 of 4, the second 4 of 4 and the third 1 of 4.
  expect(fitOf([0, 1], people, facts, "buddies", weights)).toBeCloseTo(3 / 4);
  expect(fitOf([0, 1, 2], people, facts, "buddies", weights)).toBeCloseTo((3 + 4 + 1) / 12);
});

it("agrees with the pair scores that groups are formed by", () => {
  const { weights } = PRESETS.balanced;
  const scores = pairScores(people, facts, weights);
  const most = Object.entries(weights).reduce((sum, [wish, each]) => sum + (wish === "evenly" ? 0 : each), 0);
  expect(fitOf([0, 2], people, facts, "buddies", weights)).toBeCloseTo((scores[2] ?? 0) / most);
});

it("leaves visits out of account in a set", () => {
  const weights = { ...none, lessons: 5, journey: 5, talk: 2, evenly: 1 };
  expect(fitOf([0, 1], people, facts, "buddies", weights)).toBeCloseTo(11 / 12);
  expect(fitOf([0, 1], people, facts, "set", weights)).toBeCloseTo(0.5);
});

it("is unknown of somebody alone, and where nothing counts", () => {
  expect(fitOf([1], people, facts, "buddies", PRESETS.balanced.weights)).toBeNull();
  expect(fitOf([0, 1], people, facts, "buddies", { ...none, evenly: 4 })).toBeNull();
});
