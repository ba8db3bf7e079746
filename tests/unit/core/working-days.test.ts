import { describe, expect, it } from "vitest";
import { addWorkingDays, bankHolidays, isWorkingDay, workingDaysBetween } from "@/lib/core/working-days";

/** As published at gov.uk/bank-holidays for England and Wales. */
const PUBLISHED = `
2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28
2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27
2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
`;

describe("bank holidays in England and Wales", () => {
  it.each(PUBLISHED.trim().split("\n"))("%s", (line) => {
    const days = line.split(" ");
    expect([...bankHolidays(Number(line.slice(0, 4)))].sort()).toEqual(days);
  });
});

describe("working days", () => {
  it.each([
    ["2027-03-25", true],
    ["2027-03-26", false],
    ["2027-03-27", false],
    ["2027-03-28", false],
    ["2027-03-29", false],
    ["2027-03-30", true],
  ])("%s is one: %s", (day, wanted) => expect(isWorkingDay(day)).toBe(wanted));

  it.each([
    ["2027-03-22", "2027-03-22", 0],
    ["2027-03-22", "2027-03-29", 3],
    ["2027-03-22", "2027-03-31", 5],
    ["2027-03-31", "2027-03-22", 0],
    ["2026-12-23", "2027-01-04", 5],
  ])("from %s to %s there are %i", (from, to, count) => expect(workingDaysBetween(from, to)).toBe(count));

  it.each([
    ["2027-03-25", 0, "2027-03-25"],
    ["2027-03-25", 1, "2027-03-30"],
    ["2027-03-22", 5, "2027-03-31"],
    ["2027-01-20", 5, "2027-01-27"],
  ])("%s and %i more is %s", (from, count, day) => {
    expect(addWorkingDays(from, count)).toBe(day);
    if (count > 0) expect(workingDaysBetween(from, day)).toBe(count);
  });
});
