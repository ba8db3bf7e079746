import { addDays, dayToColumn, localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { type Key, personId } from "@/prisma/seed/cast";
import { type PracticeText, practiceTexts, sharers } from "@/prisma/seed/closing/practice-texts";
import { participationId, programmeId } from "@/prisma/seed/groups";
import { subjectId } from "@/prisma/seed/places";
import { finishedVisits, runningVisits } from "@/prisma/seed/visits/story";

type Years = { finished: Year; running: Year };

/** The other tutor of the visit that an entry comes from. */
function otherOf({ visit, by }: PracticeText): Key | undefined {
  const story = [...finishedVisits, ...runningVisits].find(({ key }) => key === visit);
  return story && (story.visitor === by ? story.host : story.visitor);
}

function entryRow(text: PracticeText, years: Years): Prisma.GoodPracticeCreateManyInput {
  const { key, year, by, visit, stage, standard, subject, week } = text;
  const day = years[year].on(week, 2);
  const [begun, asked, agreed] = [day, addDays(day, 1), addDays(day, 3)].map((on) =>
    localInstant(on, 17 * 60),
  );
  const other = otherOf(text);
  const out = stage === "published" || stage === "widening" || stage === "public";
  const offered = stage === "offered" || stage === "widening";
  const publishedAt = out ? (other ? agreed : asked) : null;
  return {
    id: `practice-${key}`,
    ...{ programmeId: programmeId(year), authorId: personId(by), standardNumber: standard },
    ...{ title: text.title, oneSentence: text.oneSentence, whatToDo: text.whatToDo },
    ...{ learnersDid: text.learnersDid ?? "", watchOutFor: text.watchOutFor ?? "" },
    hostId: other && (out || offered) ? personId(other) : null,
    visitId: visit ? `visit-${visit}` : null,
    subjectId: subject ? subjectId(subject) : null,
    licence: stage === "public" || stage === "widening" ? "cc_by" : "within_programme",
    createdAt: begun ?? new Date(0),
    offeredAt: offered ? (agreed ?? null) : null,
    offeredFor: offered ? (stage === "widening" ? "everybody" : "programme") : null,
    approvedAt: other && out ? (agreed ?? null) : null,
    approvedFor: other && out ? (stage === "public" ? "everybody" : "programme") : null,
    publishedAt: publishedAt ?? null,
    publicAt: stage === "public" ? (publishedAt ?? null) : null,
    withdrawnAt: stage === "withdrawn" ? (agreed ?? null) : null,
    intentionKey: `example-practice-${key}`,
    version: stage === "draft" ? 4 : 6,
  };
}

const kinds = ["team_meeting", "conversation", "workshop", "online"] as const;

/** Entries of good practice in every state, what came of trying them, and where things were passed on. */
export function practiceRows(finished: Year, running: Year) {
  const years = { finished, running };
  return {
    goodPractice: practiceTexts.map((text) => entryRow(text, years)),
    goodPracticeTry: practiceTexts.flatMap(({ key, year, week, tries = [] }) =>
      tries.map(([by, text], at): Prisma.GoodPracticeTryCreateManyInput => {
        const on = years[year].on(week + 1, 1 + at);
        return {
          id: `try-${key}-${at + 1}`,
          ...{ entryId: `practice-${key}`, programmeId: programmeId(year), authorId: personId(by), text },
          ...{ triedOn: dayToColumn(on), createdAt: localInstant(on, 18 * 60) },
          intentionKey: `example-try-${key}-${at + 1}`,
        };
      }),
    ),
    sharingAct: [
      ...sharers.map((key, at) => sharing("finished", key, finished.on(12 + at, 1 + (at % 5)), at)),
      ...["s01", "s09", "t03"].map((key, at) => sharing("running", key, running.on(17 + at, 2), at)),
    ],
  };
}

function sharing(
  year: "finished" | "running",
  key: Key,
  on: string,
  at: number,
): Prisma.SharingActCreateManyInput {
  const kind = kinds[at % kinds.length] ?? "conversation";
  return {
    id: `sharing-${year}-${key}`,
    ...{ programmeId: programmeId(year), participationId: participationId(year, key), kind },
    ...{ onDate: dayToColumn(on), people: kind === "conversation" ? null : 4 + (at % 9) },
    createdAt: localInstant(on, 18 * 60 + at),
    intentionKey: `example-sharing-${year}-${key}`,
  };
}
