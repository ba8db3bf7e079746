import { vi } from "vitest";
import { loadEvaluation } from "@/lib/evaluation/loaders";
import { loadProjectReport } from "@/lib/report/loaders";
import { loadEntry, loadEntryForm, loadPublicPractice, loadResources } from "@/lib/resources/loaders";
import { loadOpenWorkshops, loadPublicWorkshop } from "@/lib/workshops/loaders/coming";
import { loadWorkshop, loadWorkshopForm, loadWorkshops } from "@/lib/workshops/loaders/running";
import { RUNNING } from "@/tests/support/example";
import { rows } from "@/tests/support/owner";
import { inProgramme, type Page, pagesCostFew } from "@/tests/support/page-cost";

vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  cache: (await import("@/tests/support/request-cache")).cache,
}));

const LEAD = "lead@southend.example";
const BOTH = [LEAD, "coordinator@thurrock.example"];
const TUTOR = "tutor10@southend.example";

const PAGES: Page[] = [
  ["group evaluation", [TUTOR, ...BOTH], inProgramme(() => loadEvaluation(RUNNING))],
  ["good practice", [TUTOR, ...BOTH], inProgramme(() => loadResources(RUNNING, {}))],
  ["an entry", [TUTOR, ...BOTH], inProgramme(() => loadEntry(RUNNING, "practice-p24"))],
  [
    "an entry to write",
    ["tutor05@southend.example"],
    inProgramme(() => loadEntryForm(RUNNING, "practice-p21")),
  ],
  ["public good practice", [TUTOR], () => loadPublicPractice({ q: "a" })],
  ["workshops", [TUTOR, ...BOTH], inProgramme(() => loadWorkshops(RUNNING))],
  ["a workshop", [TUTOR, ...BOTH], inProgramme(() => loadWorkshop(RUNNING, "workshop-w21"))],
  ["a workshop to change", [LEAD], inProgramme(() => loadWorkshopForm(RUNNING, "workshop-w22"))],
  ["open workshops", [TUTOR], () => loadOpenWorkshops()],
  ["a workshop to sign up for", [TUTOR], () => loadPublicWorkshop("example-w22")],
  ["the project report", BOTH, inProgramme(() => loadProjectReport(RUNNING))],
];

pagesCostFew(PAGES, async () => {
  await rows(`UPDATE "Evaluation" SET "openedAt" = now() WHERE "programmeId" = $1`, [RUNNING]);
});
