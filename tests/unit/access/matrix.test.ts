import { describe, expect, it } from "vitest";
import { ACTS, ARTEFACTS } from "@/lib/access/artefacts";
import { whoMay, whoSees } from "@/lib/access/audience";
import { artefactOf, RELATIONS, type Relation } from "@/lib/access/cast";
import { matrixText, relationPage, samples } from "@/tests/support/access-pages";
import { CONTENT, PRIVACY } from "@/tests/support/privacy-matrix";

const OUTSIDE: Relation[] = ["coordinator", "otherCoordinator", "lead", "fellow", "leaver", "outsider"];

describe("the privacy matrix", () => {
  it("speaks of every sample and every relation, and every artefact has a sample", () => {
    expect([...PRIVACY.keys()].sort()).toEqual([...samples].sort());
    for (const line of PRIVACY.values()) expect([...line.keys()]).toEqual([...RELATIONS]);
    expect([...new Set(samples.map(artefactOf))].sort()).toEqual([...ARTEFACTS].sort());
  });

  it.each(samples)("is what the rules say of %s", (sample) => {
    const wanted = RELATIONS.filter((relation) => PRIVACY.get(sample)?.get(relation));
    expect(whoMay("see", sample)).toEqual(wanted);
  });

  it.each(CONTENT)("keeps %s from every coordinator, whatever they would do with it", (sample) => {
    for (const act of ACTS) {
      const may = whoMay(act, sample);
      expect(
        may.filter((relation) => OUTSIDE.includes(relation)),
        act,
      ).toEqual([]);
    }
  });

  it.each(samples)("lets nobody who left and no outsider change %s", (sample) => {
    for (const act of ACTS.filter((each) => each !== "see")) {
      const may = whoMay(act, sample);
      expect(
        may.filter((relation) => relation === "leaver" || relation === "outsider"),
        act,
      ).toEqual([]);
    }
  });

  it("gives each step of a visit to exactly those whose step it is", () => {
    const both = ["author", "partner"];
    // In the sample the author visits, asked, and waits for the partner's answer.
    for (const act of ["agree", "decline"] as const) expect(whoMay(act, "Visit")).toEqual(["partner"]);
    for (const act of ["counter", "move", "cancel", "visit", "notHeld", "add"] as const)
      expect(whoMay(act, "Visit")).toEqual(both);
    for (const act of ["propose", "record", "revise", "share"] as const)
      expect(whoMay(act, "Visit")).toEqual(["author"]);
    expect(whoMay("acknowledge", "Visit")).toEqual(["partner"]);
    expect(whoMay("edit", "VisitWishes")).toEqual(["author"]);
    expect(whoMay("edit", "VisitDraft")).toEqual(["author"]);
  });
});

describe("what the rules say, as files to read", () => {
  it("is one table", async () => {
    await expect(matrixText()).toMatchFileSnapshot("matrix.txt");
  });

  it.each(RELATIONS)("is a page for %s", async (relation) => {
    await expect(`${relationPage(relation)}\n`).toMatchFileSnapshot(
      `../../../docs/access/${kebab(relation)}.md`,
    );
  });
});

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("who sees this", () => {
  const never = "Not your buddy group, your set’s facilitator or your coordinators.";

  it("is said above the visit form, before and after sharing", () => {
    const form = whoSees("VisitRecord-written", { later: "VisitRecord-shared", partner: "Helen" });
    expect(form.sentence).toBe("You for now; you and Helen once it is shared.");
    expect(form.notSeen).toBe(never);
    expect(whoSees("VisitRecord-shared", { partner: "Helen" })).toEqual({
      sentence: "You and Helen.",
      notSeen: never,
    });
  });

  it("is said above wishes, reply, addendum, draft and private half", () => {
    for (const sample of ["VisitWishes", "HostReply", "VisitAddendum"] as const)
      expect(whoSees(sample, { partner: "Gareth" })).toEqual({ sentence: "You and Gareth.", notSeen: never });
    expect(whoSees("VisitWishes").sentence).toBe("You and the other tutor.");
    for (const sample of ["VisitDraft", "ThemePrivateHalf", "UsefulTap"] as const)
      expect(whoSees(sample)).toEqual({ sentence: "You alone.", notSeen: never });
  });

  it("never forgets a reader", () => {
    expect(whoSees("VisitRecord-opened", { partner: "Helen" })).toEqual({
      sentence: "You, your buddy group, your learning set and your set’s facilitator.",
      notSeen: "Not your coordinators.",
    });
    expect(
      whoSees("EndReportText-draft", { later: "EndReportText-submitted", once: "you submit it" }),
    ).toEqual({
      sentence: "You for now; you and your coordinators once you submit it.",
      notSeen: "Not your buddy group or your set’s facilitator.",
    });
    expect(whoSees("EvaluationCard").sentence).toBe("Everybody in the programme.");
    expect(whoSees("GoodPractice-public").sentence).toBe("Anybody.");
  });
});
