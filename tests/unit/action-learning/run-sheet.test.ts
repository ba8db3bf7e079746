import { describe, expect, it } from "vitest";
import { runSheet } from "@/lib/action-learning/engine/run-sheet";

describe("the run-sheet", () => {
  it("gives three turns of thirty minutes in two hours", () => {
    const { lines, each, tight } = runSheet(120, 3);
    expect(lines.map(({ stage, from, to }) => [stage, from, to])).toEqual([
      ["checkIn", 0, 10],
      ["earlier", 10, 20],
      ["turn", 20, 50],
      ["turn", 50, 80],
      ["turn", 80, 110],
      ["closing", 110, 120],
    ]);
    expect({ each, tight }).toEqual({ each: 30, tight: false });
    expect(lines[2]?.parts?.map(({ part, from, to }) => [part, to - from])).toEqual([
      ["issue", 2],
      ["clarify", 6],
      ["questions", 13],
      ["summary", 2],
      ["resources", 5],
      ["action", 2],
    ]);
  });

  it.each([
    [120, 0],
    [120, 1],
    [120, 4],
    [120, 7],
    [90, 2],
    [60, 3],
    [45, 1],
    [15, 2],
    [720, 7],
  ])("fills %i minutes with %i presenters, without a gap", (minutes, presenters) => {
    const { lines, each, tight } = runSheet(minutes, presenters);
    expect(lines.filter(({ stage }) => stage === "turn")).toHaveLength(presenters);
    expect(lines[0]?.from).toBe(0);
    expect(lines.at(-1)).toMatchObject({ stage: "closing", to: minutes });
    for (const [at, line] of lines.entries()) {
      if (at > 0) expect(line.from).toBe(lines[at - 1]?.to);
      expect(line.to).toBeGreaterThanOrEqual(line.from);
      if (!line.parts) continue;
      expect(line.parts[0]?.from).toBe(line.from);
      expect(line.parts.at(-1)?.to).toBe(line.to);
    }
    expect(each).toBeLessThanOrEqual(40);
    expect(tight).toBe(presenters > 0 && each < 20);
  });
});
