import { expect, it } from "vitest";
import { machine } from "@/lib/core/machine";

const door = machine({
  open: { from: ["closed"], to: "open" },
  close: { from: ["open", "ajar"], to: "closed" },
} as const satisfies Record<
  string,
  { from: readonly ("closed" | "open" | "ajar")[]; to: "closed" | "open" }
>);

it("leads where the table says, and nowhere else", () => {
  expect(door.moves).toEqual(["open", "close"]);
  expect(door.next("closed", "open")).toBe("open");
  expect(door.next("open", "open")).toBeNull();
  expect(door.next("closed", "close")).toBeNull();
  expect(door.from("close")).toEqual(["open", "ajar"]);
  expect(door.to("close")).toBe("closed");
});

it("gives its states away without letting anybody change the table", () => {
  door.from("open").push("open");
  expect(door.next("open", "open")).toBeNull();
});
