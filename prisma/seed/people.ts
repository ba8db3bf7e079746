import { addDays, dayToColumn, localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { type Key, personId, player, players } from "@/prisma/seed/cast";
import {
  facilitates,
  groupsLeft,
  participationId,
  programmeId,
  tutorsOf,
  type YearLabel,
} from "@/prisma/seed/groups";
import { collegeId, siteId, subjectId } from "@/prisma/seed/places";

export function personRows(finished: Year, running: Year): Prisma.PersonCreateManyInput[] {
  const early = new Set(["lead", "coordinator", ...tutorsOf("finished")]);
  return players.map(({ key, email, name, active = true }, index) => ({
    id: personId(key),
    ...{ email, name, active },
    sessionVersion: active ? 1 : 2,
    createdAt: localInstant(addDays(early.has(key) ? finished.startsOn : running.startsOn, -14), 600 + index),
  }));
}

/** tutor08 answers for tutor13's work, and so is never in a group with her. */
const lineManagers: Partial<Record<YearLabel, Record<Key, Key>>> = { running: { s13: "s08" } };

function rolesOf(label: YearLabel, key: Key): Prisma.ParticipationCreateManyInput["roles"] {
  if (key === "lead") return ["lead", "coordinator"];
  if (key === "coordinator") return ["coordinator"];
  return facilitates(label, key) ? ["tutor", "facilitator"] : ["tutor"];
}

export function participationRows(label: YearLabel, year: Year): Prisma.ParticipationCreateManyInput[] {
  const left = label === "running" ? groupsLeft.filter(({ key }) => !tutorsOf(label).includes(key)) : [];
  const keys = new Set(["lead", "coordinator", ...tutorsOf(label), ...left.map(({ key }) => key)]);
  return [...keys].map((key, index) => {
    const { college, site, subject, experience = "experienced", maxTravelMinutes = null } = player(key);
    const lineManager = lineManagers[label]?.[key];
    const lastWeek = left.find((one) => one.key === key)?.lastWeek;
    return {
      id: participationId(label, key),
      programmeId: programmeId(label),
      personId: personId(key),
      collegeId: collegeId(college),
      siteId: siteId(site),
      subjectId: subject ? subjectId(subject) : null,
      lineManagerId: lineManager ? personId(lineManager) : null,
      roles: rolesOf(label, key),
      ...{ experience, maxTravelMinutes },
      acceptedAt: localInstant(year.on(1 + (index % 3), 1 + (index % 5)), 9 * 60 + index),
      startedOn: dayToColumn(year.startsOn),
      finishedOn: lastWeek ? dayToColumn(year.on(lastWeek, 5)) : null,
    };
  });
}
