import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { loadProjectReport, loadProjectReportDocument } from "@/lib/report/loaders";
import { loadCast } from "@/tests/support/example";
import { one } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const FINISHED = "programme-finished";

beforeAll(loadCast);

describe("the finished year’s report", () => {
  it("is everybody’s to read, says what the database says, and comes as a Word document", async () => {
    await signedInAs("tutor01@thurrock.example");
    const report = await loadProjectReport(FINISHED);
    if (report.publishedOn === null) throw new Error("a draft");
    const all = JSON.stringify(report.published);
    expect(all).toContain("20 (14 at ");
    expect(all).toContain("All key targets met except: Final workshop.");
    expect(all).toContain("18 of 20 (90 %)");
    const { sum } = await one<{ sum: number }>(
      'SELECT sum("learnersPresent")::int AS sum FROM "Visit" WHERE "programmeId" = $1',
      [FINISHED],
    );
    expect(all).toContain(`"value":"${sum}"`);
    const { value } = await mammoth.extractRawText({ buffer: await loadProjectReportDocument(FINISHED) });
    expect(value).toContain("Outcomes and process");
    expect(value).toContain(`Published on ${report.publishedOn}`);
  });
});
