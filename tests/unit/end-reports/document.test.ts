import mammoth from "mammoth";
import { expect, it } from "vitest";
import { reportDocument } from "@/lib/end-reports/engine/document";
import { FIELD_WORDS, passagesOf } from "@/lib/end-reports/labels";
import type { Answers } from "@/lib/end-reports/rules";
import { textInZip } from "@/tests/support/zip";

const odd = "Two lines:\n<b>bold</b> & 'quoted' \u0007 עברית 👩🏽‍🏫\tend";
const answers: Answers = {
  themes: odd,
  takeaways: "take",
  changedTeaching: "teaching",
  changedLearners: "learners",
  evidence: ["seen", "feedback"],
  motivations: "why they come",
  ownership: "own",
  community: "others",
  professionalism: "as a teacher",
  contactOutside: "yes",
  sharedWhere: "desk",
  gotInTheWay: "rooms",
  next: "more",
};

it("is read back whole by another reader: title, every answer under its heading, no control characters", async () => {
  const buffer = await reportDocument({
    ...{ name: "Ana Bell", college: "Hill College", programme: "Third year", submittedOn: "today" },
    passages: passagesOf({ ...answers, next: "" }, { next: "more" }),
    deeds: { made: 2, received: 1, meetings: 3, actions: 4, closed: 2 },
    ratings: [{ themeId: "t", title: "Waiting", baseline: 4, before: 3, now: 8 }],
    quoteConsent: "named",
  });
  expect(textInZip(buffer, "word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
  const { value: html, messages } = await mammoth.convertToHtml({ buffer });
  expect(messages).toEqual([]);
  expect(html).toContain("<h1>End report of Ana Bell</h1>");
  const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text);
  expect(headings).toEqual([
    "What I did",
    ...Object.values(FIELD_WORDS),
    "Then and now (just me)",
    "May I be quoted?",
  ]);
  const { value: text } = await mammoth.extractRawText({ buffer });
  for (const answer of Object.values(answers).filter(
    (one) => typeof one === "string" && one !== odd && one !== "yes",
  ))
    expect(text).toContain(answer);
  expect(text).toContain("<b>bold</b> & 'quoted'  עברית 👩🏽‍🏫\tend");
  expect(text).toContain("Just me.");
  expect(text).toContain("Waiting: 4 of 10 when you chose it, 3 of 10 looking back, 8 of 10 now");
  expect(text).toContain("Yes, with my name");
});
