import { describe, expect, it } from "vitest";
import { selfEvaluationDraft, selfEvaluationForm, valuesIn } from "@/lib/self-evaluations/schema";

const sent = {
  participationId: "running-s02",
  version: "0",
  goingWell: "Talk\r\nand more talk",
  toDevelop: "Pace",
  "themes.0.title": "Wait",
  "themes.0.willTry": "Count",
  "themes.0.soThatLearners": "speak",
  "themes.0.lookAt": "silence",
};
const faults = (form: object) =>
  Object.fromEntries(
    (selfEvaluationForm.safeParse(form).error?.issues ?? []).map(({ path, message }) => [
      path.join("/"),
      message,
    ]),
  );

describe("the form", () => {
  it("takes the quick form's flat fields as they are", () => {
    const form = selfEvaluationForm.parse(sent);
    expect(form.version).toBe(0);
    expect(form.intent).toBe("finish");
    expect(valuesIn(form)).toMatchObject({ goingWell: "Talk\r\nand more talk", "themes.0.title": "Wait" });
    expect(valuesIn(form)).not.toHaveProperty("participationId");
    expect(valuesIn(form)).not.toHaveProperty(["standard.1"]);
  });

  it("names each gap beside its field", () => {
    expect(faults({ ...sent, toDevelop: " ", "themes.1.title": "Half" })).toEqual({
      toDevelop: "Say what you would like to be different.",
      "themes.1.willTry": "Say what you would like to try.",
      "themes.1.soThatLearners": "Say what it should change for learners.",
      "themes.1.lookAt": "Say what a buddy could look at.",
    });
  });

  it("may have gaps when it is only kept", () => {
    expect(faults({ participationId: "x", version: "3", intent: "keep" })).toEqual({});
  });

  it("takes words and no others for standards and for how sure one feels", () => {
    expect(faults({ ...sent, "standard.4": "could-help", "workOn.4": "yes", "offer.4": "yes" })).toEqual({});
    expect(Object.keys(faults({ ...sent, "standard.4": "5", "themes.0.confidence": "11" }))).toEqual([
      "themes.0.confidence",
      "standard.4",
    ]);
  });

  it("says when a text is too long", () => {
    expect(faults({ ...sent, goingWell: "x".repeat(10_001) }).goingWell).toContain("10,000");
    expect(faults({ ...sent, "themes.0.title": "x".repeat(201) })["themes.0.title"]).toContain("200");
  });
});

describe("a draft", () => {
  it("keeps any text in any field of the form, and nothing else", () => {
    const typed = {
      goingWell: "half a sen",
      "standard.7": "",
      nonsense: "x",
      "standard.100": "y",
      toDevelop: 3,
    };
    expect(selfEvaluationDraft.parse(typed)).toEqual({ goingWell: "half a sen", "standard.7": "" });
  });

  it("drops what cannot be stored and takes no more than twice a full box", () => {
    expect(selfEvaluationDraft.parse({ goingWell: "a\0b\ud800" })).toEqual({ goingWell: "ab" });
    expect(selfEvaluationDraft.safeParse({ goingWell: "x".repeat(20_001) }).success).toBe(false);
    for (const wrong of [null, "text", 3, ["goingWell"]])
      expect(selfEvaluationDraft.safeParse(wrong).success && wrong).toBe(false);
  });
});
