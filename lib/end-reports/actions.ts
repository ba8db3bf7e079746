"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { now } from "@/lib/core/clock";
import { type Author, findAuthor, findReport, readWriting, readYear, reportOf } from "@/lib/end-reports/data";
import { reopenReport as reopen, submitReport as submit } from "@/lib/end-reports/mutations";
import { divide } from "@/lib/end-reports/rules";
import * as schema from "@/lib/end-reports/schema";

const place = ({ programmeId }: { programmeId: string }) => `/programmes/${programmeId}/end-reports`;

export const submitReport = action("finish", "EndReport", {
  input: schema.endReportForm,
  async find({ ownerId }) {
    const author = await findAuthor(ownerId);
    return author && { ...reportOf(author), author };
  },
  async run(form, { author }) {
    const { themes, deeds } = await readYear(author.personId, author.id);
    return submit(author, form.version, divide(form, themes, deeds), form.quoteConsent, now());
  },
  after: (id, _, report) => redirect(`${place(report)}/${id}`),
  saved: async (_, { author }) => latest(author),
});

/** What is kept now, for the form to show beside what was typed. */
async function latest({ personId, id }: Author) {
  const report = (await findAuthor(id))?.endReport ?? null;
  const { version, values } = await readWriting(personId, report);
  return { ...values, version: String(version) };
}

export const reopenReport = action("reopen", "EndReport", {
  input: schema.onReport,
  find: ({ reportId }) => findReport(reportId),
  run: ({ version }, report, actor) => reopen(actor.personId, report, version, now()),
  after: (_, __, report) => redirect(`${place(report)}/form`),
});
