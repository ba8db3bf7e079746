import fc from "fast-check";

/** Strings that have broken other programs. */
export const NASTY: string[] = [
  "",
  " ",
  "\r\n",
  "\0",
  "a\0b",
  "\uD83D",
  "x\uDE00y",
  "👩🏽‍🏫🏳️‍🌈 Zoë ﷽",
  "مرحبا \u202Eabc\u202C שלום",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
  "\uFEFF\u200B\u00AD\u2028\u2029",
  `<script>alert(1)</script><img src=x onerror=alert(1)>&lt;&#0;`,
  `'; DROP TABLE "Visit"; --`,
  "' OR '1'='1",
  "$1 {{7*7}} %s %00 \\u0000 \\x00",
  "../../etc/passwd",
  "=cmd|' /C calc'!A0",
  "__proto__",
  "constructor",
  "null",
  "undefined",
  "NaN",
  "-1",
  "0",
  "1e3",
  "0x10",
  "2147483648",
  "9".repeat(400),
  "true",
  "[]",
  '{"$gt":""}',
  "2027-02-31",
  "0000-00-00",
  "+275760-09-13",
  "24:00",
  "line one\nline two\rline three\ttab",
  "x".repeat(10_000),
  "y".repeat(12_000),
  "😀".repeat(5_000),
];

/** One of each kind, where the whole list would only take longer. */
export const NASTIEST: string[] = [
  ...["", "\0", "\uD83D", "a\0b", "مرحبا \u202Eabc\u202C", '\'; DROP TABLE "Visit"; --', "__proto__"],
  ...["-1", "1e3", "9".repeat(400), "2027-02-31", "y".repeat(12_000)],
];

/** Any text at all: printable, odd, or any 16-bit units, lone surrogates and NUL among them. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...NASTY),
);

/** What may be kept of a text: all of it but NUL characters and lone surrogates. */
export const keepable = (text: string): string => text.replace(/\p{Surrogate}|\0/gu, "");
