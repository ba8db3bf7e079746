import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { csvText } from "@/lib/core/csv";
import { keepReportDraft } from "@/lib/end-reports/drafts";
import { loadRecord, loadRecordTable } from "@/lib/end-reports/loaders/record";
import {
  loadReport,
  loadReportDocument,
  loadReportForm,
  loadReports,
} from "@/lib/end-reports/loaders/reports";
import { loadCast } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { inTransaction, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const YEARS = ["programme-finished", "programme-running"];

/** Every column in which somebody wrote something private, by table. */
const WORDS: Record<string, string[]> = {
  ThemePrivateHalf: ["atTheMoment", "withGroup", "knowBecause"],
  ThemeWording: ["title", "willTry", "soThatLearners", "lookAt"],
  VisitWishes: ["lookAt", "dontCommentOn"],
  VisitRecord: ["whatISaw", "whatILearned", "questions", "goodPractice", "nextStep"],
  HostReply: ["text"],
  VisitAddendum: ["text"],
  SetNote: ["questions", "insight"],
  SetTakeaway: ["text"],
  SetActionText: ["what", "whatHappened"],
};

/** Marks every private text with its table and its readers, so that what is found can be judged. */
async function mark(): Promise<void> {
  await inTransaction(async (client) => {
    await client.query("SET LOCAL session_replication_role = replica");
    for (const [table, columns] of Object.entries(WORDS)) {
      const { rows: found } = await client.query(`SELECT * FROM "${table}" LIMIT 1`);
      const readers = found[0] && "readerIds" in found[0];
      const who = readers ? `array_to_string("readerIds" || "authorId", '+')` : `"authorId"`;
      const set = columns.map((column) => `"${column}" = '[[${table}:' || ${who} || ']]'`);
      const where = table === "SetNote" ? `WHERE NOT "dontRecord"` : "";
      await client.query(`UPDATE "${table}" SET ${set.join(", ")} ${where}`);
    }
    const values = `jsonb_set(t.values, '{ownership}', to_jsonb('[[%:' || p."personId" || ']]'))`;
    for (const [table, key, path] of [
      ["EndReportDraft", "reportId", "{ownership}"],
      ["EndReportPrivate", "reportId", "{answers,ownership}"],
    ] as const)
      await client.query(
        `UPDATE "${table}" t SET values = ${values.replace("%", table).replace("{ownership}", path)}
         FROM "EndReport" r, "Participation" p WHERE r.id = t."${key}" AND p.id = r."ownerId"`,
      );
  });
}

/** The marks in a text that this person may not read. */
function foreign(text: string, personId: string): string[] {
  const marks = [...text.matchAll(/\[\[(\w+):([^\]]+)\]\]/g)];
  return marks.filter(([, , who = ""]) => !who.split("+").includes(personId)).map(([whole]) => whole);
}

interface Tutor {
  id: string;
  programmeId: string;
  personId: string;
  email: string;
}

let tutors: Tutor[] = [];

beforeAll(async () => {
  await loadCast();
  await mark();
  await rows('UPDATE "Person" SET active = true');
  tutors = await rows<Tutor>(
    `SELECT p.id, p."programmeId", p."personId", e.email FROM "Participation" p JOIN "Person" e ON e.id = p."personId"
     WHERE 'tutor' = ANY(p.roles) AND p."finishedOn" IS NULL AND p."acceptedAt" IS NOT NULL ORDER BY p.id`,
  );
});

describe("the form", () => {
  it("opens for all twenty of both years with what is theirs or was shared with them, and nothing else", async () => {
    expect(YEARS.map((id) => tutors.filter(({ programmeId }) => programmeId === id).length)).toEqual([
      20, 20,
    ]);
    let own = 0;
    for (const { id, programmeId, personId, email } of tutors) {
      await signedInAs(email);
      const loaded = await loadReportForm(programmeId);
      const all = JSON.stringify(loaded);
      expect(foreign(all, personId), email).toEqual([]);
      expect(loaded.ownerId).toBe(id);
      expect(loaded.open).toBe(programmeId === "programme-running");
      expect(loaded.themes.every(({ participationId }) => participationId === id)).toBe(true);
      own += all.split(`[[VisitRecord:`).length - 1;
      const prefilled = JSON.stringify(loaded.writing.values);
      if (loaded.report === null) {
        const inBoxes = [...prefilled.matchAll(/\[\[(\w+):/g)].map(([, table]) => table);
        expect(inBoxes.every((table) => table === "VisitRecord")).toBe(true);
        expect(loaded.writing.values["justMe.takeaways"]).toBe(inBoxes.length > 0 ? "yes" : "");
      }
    }
    expect(own).toBeGreaterThan(20);
  }, 60_000);

  it("is not found for whoever is no tutor of the programme", async () => {
    for (const email of [
      "lead@southend.example",
      "coordinator@thurrock.example",
      "leaver.a@southend.example",
    ]) {
      await signedInAs(email);
      expect(await outcomeOf(() => loadReportForm("programme-running")), email).toEqual({ notFound: true });
    }
  });
});

describe("a submitted report", () => {
  it("is read, and taken as a document, by its author and the coordinators, less what was kept", async () => {
    const reports = await rows<{ id: string; ownerId: string; collegeId: string }>(
      `SELECT id, "ownerId", "collegeId" FROM "EndReport" WHERE state = 'submitted'`,
    );
    expect(reports).toHaveLength(20);
    const people = [
      "lead@southend.example",
      "coordinator@thurrock.example",
      ...["tutor01@southend.example", "tutor08@southend.example", "tutor03@thurrock.example"],
      ...["leaver.a@southend.example", "withdrawn.a@southend.example", "tutor13@southend.example"],
    ];
    for (const email of people) {
      const { personId } = await signedInAs(email);
      // Colleagues are refused alike: a few of the twenty stand for all.
      const tried = /^(lead|coord)/.test(email) ? reports : reports.filter((_, at) => at % 4 === 0);
      for (const { id, ownerId, collegeId } of tried) {
        const author = tutors.find((tutor) => tutor.id === ownerId);
        const may =
          email === author?.email ||
          email.startsWith("lead") ||
          (email.startsWith("coordinator") && collegeId === "college-thurrock");
        const page = await outcomeOf(() => loadReport("programme-finished", id));
        const file = await outcomeOf(() => loadReportDocument(id));
        expect(
          [page, file].map((one) => "value" in one),
          `${email} ${id}`,
        ).toEqual([may, may]);
        if (!("value" in page && "value" in file)) continue;
        const { value: text } = await mammoth.extractRawText({ buffer: file.value });
        expect(foreign(JSON.stringify(page.value) + text, personId), `${email} ${id}`).toEqual([]);
        const mine = email === author?.email;
        expect(text.includes("[[EndReportPrivate:"), `${email} ${id}`).toBe(mine);
        expect(text.includes("Then and now"), `${email} ${id}`).toBe(mine);
        for (const { text: answer } of page.value.passages)
          for (const line of answer.split("\n")) expect(text).toContain(line);
      }
      expect(await outcomeOf(() => loadReport("programme-running", reports[0]?.id ?? ""))).toEqual({
        notFound: true,
      });
    }
  }, 60_000);

  it("in the database holds nothing that was kept", async () => {
    const { leaked } = await one<{ leaked: number }>(
      `SELECT count(*)::int AS leaked FROM "EndReportText" t JOIN "EndReportPrivate" k ON k."reportId" = t.id,
       jsonb_each(k.values->'answers') a WHERE a.key <> 'ownership' AND t.values ? a.key`,
    );
    expect(leaked).toBe(0);
    const held = await rows<{ key: string }>(
      `SELECT DISTINCT key FROM "EndReportText", jsonb_object_keys("values") key WHERE key ~ 'then|now|rating|justMe'`,
    );
    expect(held).toEqual([]);
  });
});

describe("the list", () => {
  it("has everybody's state for the lead, one college's for its coordinator, and one's own for a tutor", async () => {
    const count = async (email: string, programmeId: string) => {
      const { personId } = await signedInAs(email);
      const loaded = await loadReports(programmeId);
      expect(foreign(JSON.stringify(loaded), personId)).toEqual([]);
      return loaded.list?.tutors.length ?? 0;
    };
    for (const year of YEARS) {
      expect(await count("lead@southend.example", year)).toBe(20);
      expect(await count("coordinator@thurrock.example", year)).toBe(6);
      expect(await count("tutor01@southend.example", year)).toBe(0);
    }
    await signedInAs("lead@southend.example");
    const statuses = (await loadReports("programme-running")).list?.tutors ?? [];
    const states = new Set(statuses.map(({ progress }) => progress));
    expect(states).toEqual(new Set(["not-started", "under-way"]));
    expect(statuses.every(({ reportId }) => reportId === null)).toBe(true);
  });

  it("is not found for strangers, and one's own stays open to somebody who has left", async () => {
    await signedInAs("tutor13@southend.example");
    expect(await outcomeOf(() => loadReports("programme-finished"))).toEqual({ notFound: true });
    await signedInAs("withdrawn.a@southend.example");
    expect(await loadReports("programme-running")).toMatchObject({ list: null, own: { open: false } });
  });
});

describe("my record", () => {
  it("is one's own for everybody, on the page and as a table", async () => {
    let learnt = 0;
    for (const { programmeId, personId, email } of tutors) {
      await signedInAs(email);
      const { record } = await loadRecord(programmeId);
      const table = csvText(await loadRecordTable(programmeId));
      expect(foreign(JSON.stringify(record) + table, personId), email).toEqual([]);
      expect(table).not.toMatch(/\[\[(VisitWishes|HostReply|EndReport|ThemePrivateHalf)/);
      for (const { text } of record.learning) expect(table).toContain(text);
      learnt += record.learning.length;
    }
    expect(learnt).toBeGreaterThan(20);
  }, 60_000);

  it("of a lead is empty, and not found in a year one took no part in", async () => {
    await signedInAs("lead@southend.example");
    const { record } = await loadRecord("programme-running");
    expect([record.made, record.received, record.actions, record.learning]).toEqual([[], [], [], []]);
    await signedInAs("leaver.a@southend.example");
    expect(await outcomeOf(() => loadRecord("programme-running"))).toEqual({ notFound: true });
    expect(await outcomeOf(() => loadRecordTable("programme-running"))).toEqual({ notFound: true });
  });
});

it("gives nothing away at the drafts' door to somebody else", async () => {
  for (const email of ["lead@southend.example", "tutor02@southend.example", "coordinator@thurrock.example"]) {
    await signedInAs(email);
    for (const owner of ["running-s01", "running-s10", "running-t01"])
      expect(await keepReportDraft(owner, 99, {}), `${email} ${owner}`).toEqual({ status: 404 });
  }
  const { personId } = await signedInAs("tutor10@southend.example");
  const answer = await keepReportDraft("running-s10", 99, {});
  expect(answer.status).toBe(409);
  expect(foreign(JSON.stringify(answer), personId)).toEqual([]);
});
