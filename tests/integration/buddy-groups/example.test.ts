import { beforeAll, describe, expect, test, vi } from "vitest";
import { groupProblem, type ProgrammeProblem } from "@/lib/buddy-groups/data/problems";
import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import { findRota } from "@/lib/buddy-groups/engine/rota";
import { scoreGroups } from "@/lib/buddy-groups/engine/score-groups";
import { PRESETS } from "@/lib/buddy-groups/engine/weights";
import { loadCast, RUNNING } from "@/tests/support/example";

vi.setConfig({ testTimeout: 120_000 });
beforeAll(loadCast);

const options = { seed: 1, timeLimitMs: 60_000 };

const fromThurrock = ({ people }: ProgrammeProblem, group: number[]) =>
  group.filter((each) => people[each]?.college.shortName === "Thurrock").length;

describe("the twenty tutors of the running year", () => {
  const presets = [undefined, ...Object.values(PRESETS).map(({ weights }) => weights)];

  test.each(presets)(
    "fall into six buddy groups, each with a Thurrock tutor and a rota (%#)",
    async (weights) => {
      const asked = await groupProblem(RUNNING, "buddies", {}, weights);
      expect(asked.people).toHaveLength(20);
      expect(asked.unknownJourneys).toBe(0);
      const result = await formGroups(asked.problem, options);
      const groups = result.groups ?? [];
      expect(result.proven).toBe(true);
      expect(result.cut).toBe(false);
      expect(groups.map((group) => group.length).sort()).toEqual([3, 3, 3, 3, 4, 4]);
      for (const group of groups) {
        expect(fromThurrock(asked, group)).toBe(1);
        expect(findRota(asked.problem, group)).not.toBeNull();
      }
      expect(result.violations.filter(({ kind }) => kind !== "offSize")).toEqual([]);
      expect(scoreGroups(asked.problem, groups).broken).toEqual([]);
      expect((await formGroups(asked.problem, options)).groups).toEqual(groups);
    },
  );

  test.each(presets)(
    "fall into three sets, each with a facilitator and two from Thurrock (%#)",
    async (weights) => {
      const asked = await groupProblem(RUNNING, "set", {}, weights);
      const result = await formGroups(asked.problem, options);
      const groups = result.groups ?? [];
      expect(result.proven).toBe(true);
      expect(groups.map((group) => group.length)).toEqual([6, 7, 7]);
      for (const group of groups) {
        expect(fromThurrock(asked, group)).toBe(2);
        expect(group.filter((each) => asked.people[each]?.roles.includes("facilitator"))).toHaveLength(1);
      }
      expect((await formGroups(asked.problem, options)).groups).toEqual(groups);
    },
  );

  test("are never in a group with their line manager", async () => {
    const { problem, people } = await groupProblem(RUNNING, "buddies");
    const names = problem.apart.map((pair) => pair.map((each) => people[each]?.person.name));
    expect(names).toEqual([["Samuel Okonjo", "Ruth Hallam"]]);
  });
});
