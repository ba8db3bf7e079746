import { addDays, type Day, dayToColumn, localInstant } from "@/lib/core/dates";
import { hashSecret } from "@/lib/core/ids";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { type Key, personId, player } from "@/prisma/seed/cast";
import { participationId, programmeId } from "@/prisma/seed/groups";
import { collegeId, siteId, subjectId } from "@/prisma/seed/places";

/** Put on the list for the running year, and not yet with everybody else: no figure counts them. */
const notYet: { key: Key; sentDaysAgo?: number }[] = [
  { key: "ia", sentDaysAgo: 3 },
  { key: "ib", sentDaysAgo: 21 },
  { key: "ic" },
];

/** Their parts in the running year: nobody of them has accepted the ground rules. */
export function invitedRows(year: Year): Prisma.ParticipationCreateManyInput[] {
  return notYet.map(({ key }) => {
    const { college, site, subject, experience = "experienced" } = player(key);
    return {
      id: participationId("running", key),
      programmeId: programmeId("running"),
      personId: personId(key),
      collegeId: collegeId(college),
      siteId: siteId(site),
      subjectId: subject ? subjectId(subject) : null,
      roles: ["tutor" as const],
      experience,
      acceptedAt: null,
      startedOn: dayToColumn(year.startsOn),
    };
  });
}

/** One invitation that is open, one that has run out, and the earlier one that it took the place of. */
export function invitationRows(today: Day): Prisma.InvitationCreateManyInput[] {
  const row = (key: Key, name: string, daysAgo: number) => {
    const sentOn = addDays(today, -daysAgo);
    return {
      id: `invitation-${name}`,
      participationId: participationId("running", key),
      // Nobody knows the secret of it: who wants to try one asks the coordinator for a new invitation.
      tokenHash: hashSecret(`example ${name}`),
      invitedById: personId(player(key).college === "thurrock" ? "coordinator" : "lead"),
      createdAt: localInstant(sentOn, 10 * 60),
      expiresAt: localInstant(addDays(sentOn, 14), 10 * 60),
    };
  };
  const sent = notYet.flatMap(({ key, sentDaysAgo }) =>
    sentDaysAgo === undefined ? [] : [row(key, key, sentDaysAgo)],
  );
  const earlier = row("ib", "ib-earlier", 40);
  return [...sent, { ...earlier, withdrawnAt: localInstant(addDays(today, -21), 10 * 60) }];
}
