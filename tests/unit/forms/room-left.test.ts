import { expect, test } from "vitest";
import { roomLeft } from "@/components/forms/room-left";

test("says how much room is left only when it is nearly used up", () => {
  expect(roomLeft(0, 10_000)).toBe("");
  expect(roomLeft(8_999, 10_000)).toBe("");
  expect(roomLeft(9_123, 10_000)).toContain("850");
  expect(roomLeft(9_999, 10_000)).toContain("a few");
  expect(roomLeft(10_012, 10_000)).toContain("12 characters too many");
});
