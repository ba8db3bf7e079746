"use server";

import { visible } from "@/lib/access/ability";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { now } from "@/lib/core/clock";
import { refused } from "@/lib/core/result";
import { findQuote, findReport, listQuotable } from "@/lib/report/data";
import * as goingOut from "@/lib/report/mutations/going-out";
import * as writing from "@/lib/report/mutations/writing";
import * as schema from "@/lib/report/schema";

/** The report as the rules look at it, whether anybody has written yet or not. */
async function find({ programmeId }: { programmeId: string }) {
  const report = await findReport(programmeId);
  return { id: report?.id ?? "", programmeId, publishedAt: report?.publishedAt ?? null };
}

const collegeOf = ({ hats }: Actor, programmeId: string) =>
  hats.find(
    (hat) =>
      hat.programmeId === programmeId && hat.roles.some((role) => role === "coordinator" || role === "lead"),
  )?.collegeId;

export const writeSection = action("edit", "ProjectReport", {
  input: schema.words,
  find,
  run: (form, _, actor) => writing.writeSection(actor.personId, form, now()),
  after: () => ({ done: "Kept." }),
  async saved({ programmeId, key }) {
    const kept = (await findReport(programmeId))?.sections.find((section) => section.key === key);
    return { text: kept?.text ?? "", version: String(kept?.version ?? 0) };
  },
});

export const chooseQuote = action("edit", "ProjectReport", {
  input: schema.newQuote,
  find,
  async run(form, { programmeId }, actor) {
    const readable = await listQuotable(programmeId, visible(rulesFor(actor), "see", "EndReportText"));
    return writing.chooseQuote(actor.personId, form, readable);
  },
  after: () => ({ done: "Chosen." }),
});

export const removeQuote = action("edit", "ProjectReport", {
  input: schema.onQuote,
  find: async ({ quoteId }) => (await findQuote(quoteId))?.report ?? null,
  run: ({ quoteId }, report, actor) => writing.removeQuote(actor.personId, quoteId, report),
});

export const signOff = action("edit", "ProjectReport", {
  input: schema.signing,
  find,
  async run(form, { programmeId }, actor) {
    const collegeId = collegeOf(actor, programmeId);
    return collegeId
      ? goingOut.signOff({ personId: actor.personId, collegeId }, programmeId, form, now())
      : refused("FORBIDDEN");
  },
});

export const publishReport = action("publish", "ProjectReport", {
  input: schema.onReport,
  find,
  run: ({ version }, { programmeId }, { personId }) =>
    goingOut.publishReport(personId, programmeId, version, now()),
});
