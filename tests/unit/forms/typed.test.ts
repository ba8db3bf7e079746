import { describe, expect, test } from "vitest";
import { fieldId } from "@/components/forms/form-context";
import { sameWords } from "@/components/forms/same-words";
import { flatErrors, nested, typedOf } from "@/components/forms/typed";

describe("what was typed", () => {
  test("keeps every name and drops what the framework adds", () => {
    const data = new FormData();
    data.append("$ACTION_ID_1", "x");
    data.append("title", "Starters");
    data.append("help", "a");
    data.append("help", "b");
    data.append("empty", "");
    expect(typedOf(data)).toEqual({ title: "Starters", help: ["a", "b"], empty: "" });
  });

  test("nests dotted names: lists count from nought, anything else is an object", () => {
    expect(
      nested({
        title: "x",
        "themes.0.title": "one",
        "themes.1.title": "two",
        "standard.1": "3",
        "standard.20": "4",
      }),
    ).toEqual({ title: "x", themes: [{ title: "one" }, { title: "two" }], standard: { 1: "3", 20: "4" } });
  });

  test("a hostile name reaches no prototype", () => {
    nested({ "__proto__.bad": "1", "constructor.prototype.bad": "1" });
    expect(Object.hasOwn(Object.prototype, "bad")).toBe(false);
  });

  test("nested errors come back under the names of their fields", () => {
    const errors = {
      title: { type: "too_small", message: "Say what" },
      themes: [undefined, { title: { type: "x", message: "Title" } }],
      root: { type: "x", message: "All of it" },
    };
    expect(flatErrors(errors)).toEqual({
      title: ["Say what"],
      "themes.1.title": ["Title"],
      "": ["All of it"],
    });
  });

  test("newlines as browsers send them are no difference", () => {
    expect(sameWords({ a: "one\r\ntwo", b: "" }, { a: "one\ntwo" })).toBe(true);
    expect(sameWords({ a: "one" }, { a: "two" })).toBe(false);
    expect(sameWords({ a: "one" }, {})).toBe(false);
  });

  test("ids are the names, with a prefix only where two forms share a page", () => {
    expect(fieldId("", "themes.0.title")).toBe("themes.0.title");
    expect(fieldId("note", "title")).toBe("note-title");
  });
});
