import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  clockTime,
  day,
  id,
  intentionKey,
  LONG_TEXT,
  optionalDay,
  requiredText,
  text,
  typedIn,
  version,
  wholeNumber,
} from "@/lib/core/fields";

const accepts = (field: z.ZodType, value: unknown) => field.safeParse(value).success;
const message = (field: z.ZodType, value: unknown) => field.safeParse(value).error?.issues[0]?.message;

describe("text", () => {
  it.each([
    ["emoji", "Well done 👩🏽‍🏫🎉"],
    ["right to left", "مرحبا \u202Eabc\u202C שלום"],
    ["line ends", "one\r\ntwo\n\tthree "],
    ["HTML", `<script>alert("1")</script>&amp;<img src=x onerror=1>`],
    ["SQL", `'; DROP TABLE "Visit"; --`],
    ["spaces around", "  kept  "],
  ])("keeps %s exactly", (_, typed) => {
    expect(text().parse(typed)).toBe(typed);
    expect(requiredText("?").parse(typed)).toBe(typed);
  });

  it("drops NUL characters and lone surrogates and nothing else", () => {
    expect(text().parse("a\0b\uD83Dc\uDE00d😀")).toBe("abcd😀");
    expect(id().parse("ab\0\uD800")).toBe("ab");
  });

  it("keeps whatever is well formed and has no NUL, and is well formed whatever comes", () => {
    const long = text(LONG_TEXT);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const kept = long.parse(typed);
        expect(kept).toBe(typed.replaceAll("\0", ""));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }), (units) => {
        const kept = long.parse(String.fromCharCode(...units));
        expect(kept).not.toMatch(/\p{Surrogate}/u);
        expect(kept).not.toContain("\0");
        expect(long.parse(kept)).toBe(kept);
      }),
    );
  });

  it("has a limit and says which", () => {
    expect(accepts(text(LONG_TEXT), "x".repeat(LONG_TEXT))).toBe(true);
    expect(message(text(LONG_TEXT), "x".repeat(LONG_TEXT + 1))).toBe(
      "Please keep this to 10,000 characters.",
    );
    expect(accepts(text(), ["a", "b"])).toBe(false);
  });

  it("may be left out only where it says so", () => {
    expect(text().parse(undefined)).toBe("");
    const required = requiredText("Say something.");
    for (const nothing of [undefined, null, "", " \r\n\t", "\0", "\uD800", ["a"], 7, {}])
      expect(message(required, nothing)).toBe("Say something.");
  });
});

describe("numbers", () => {
  const number = wholeNumber(0, 1000, "How many?");

  it.each([
    "",
    " ",
    "0x10",
    "1e3",
    "-1",
    "+1",
    "1.5",
    "1001",
    "١٢",
    "1,000",
    "NaN",
    "Infinity",
    "9".repeat(30),
  ])("refuses %j with the field's own words", (typed) => expect(message(number, typed)).toBe("How many?"));

  it.each([null, undefined, true, 7, [], ["7"], {}])("refuses %j", (typed) =>
    expect(accepts(number, typed)).toBe(false),
  );

  it("takes digits", () => {
    expect(number.parse("0")).toBe(0);
    expect(number.parse(" 12 ")).toBe(12);
    expect(number.parse("007")).toBe(7);
    expect(number.parse("1000")).toBe(1000);
  });

  it("takes a version as digits alone", () => {
    expect(version().parse("12")).toBe(12);
    for (const typed of ["", "-1", "1e3", "0x1", " 1", "1".repeat(10), undefined, 1])
      expect(accepts(version(), typed)).toBe(false);
  });
});

describe("days and times", () => {
  it("refuses days that do not exist or lie out of reach", () => {
    for (const typed of [
      "2027-02-31",
      "2027-13-01",
      "2027-2-3",
      "",
      "tomorrow",
      "1999-12-31",
      "2101-01-01",
      null,
    ])
      expect(message(day("Which day?"), typed)).toBe("Which day?");
    expect(day("?").parse("2028-02-29")).toBe("2028-02-29");
  });

  it("takes no day where it may be left out", () => {
    expect(optionalDay("?").parse("")).toBeNull();
    expect(optionalDay("?").parse(undefined)).toBeUndefined();
    expect(optionalDay("?").parse("2027-02-28")).toBe("2027-02-28");
    for (const typed of ["2027-02-31", "x", ["2027-02-28"]])
      expect(message(optionalDay("Not a day."), typed)).toBe("Not a day.");
  });

  it("takes a time of day and nothing else", () => {
    for (const typed of ["00:00", "23:59"]) expect(accepts(clockTime("?"), typed)).toBe(true);
    for (const typed of ["24:00", "9:00", "10:60", "10:00 ", "", undefined])
      expect(message(clockTime("When?"), typed)).toBe("When?");
  });

  it("takes an intention key that is one", () => {
    expect(accepts(intentionKey(), crypto.randomUUID())).toBe(true);
    for (const typed of ["", "1", undefined, "' OR 1=1"]) expect(accepts(intentionKey(), typed)).toBe(false);
  });
});

describe("what a form sent", () => {
  it("is its text fields, several values as a list", () => {
    const data = new FormData();
    data.append("one", "1");
    data.append("many", "a");
    data.append("many", "b");
    data.append("$ACTION_ID_x", "");
    data.append("file", new File(["x"], "x.txt"));
    data.append("__proto__", "p");
    const typed = typedIn(data);
    expect(Object.entries(typed)).toEqual([
      ["one", "1"],
      ["many", ["a", "b"]],
      ["file", ""],
      ["__proto__", "p"],
    ]);
    expect(Object.getPrototypeOf(typed)).toBe(Object.prototype);
  });

  it.each([null, undefined, "x", 7, { visitId: "v" }, []])("is nothing when it is %j", (input) =>
    expect(typedIn(input)).toEqual({}),
  );
});
