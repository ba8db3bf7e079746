import { dayToColumn } from "@/lib/core/dates";
import { asNobody } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { hashSecret, newSecret } from "@/lib/core/ids";
import type { SetUp } from "@/lib/people/schema";
import { templateOf } from "@/lib/programmes/engine/template";

const LINK_DAYS = 7;

/** Makes the one-time link that begins an empty Staffroom; earlier ones stop working. Null once anybody is here. */
export function makeSetUpLink(at: Date): Promise<string | null> {
  return asNobody(async (tx) => {
    if ((await tx.person.count()) > 0) return null;
    const secret = newSecret();
    await tx.setUpLink.deleteMany();
    await tx.setUpLink.create({
      data: { tokenHash: hashSecret(secret), expiresAt: new Date(at.getTime() + LINK_DAYS * 86_400_000) },
    });
    return secret;
  });
}

/**
 * Spends the link: the college, its first programme and the person who leads and coordinates it, all or nothing.
 * Answers with the programme's id, or null when the link has been used, is too old, or somebody is here already.
 */
export function setUpStaffroom(given: SetUp, passwordHash: string, at: Date): Promise<string | null> {
  return asNobody(async (tx) => {
    const { count } = await tx.setUpLink.updateMany({
      where: { tokenHash: hashSecret(given.token), spentAt: null, expiresAt: { gt: at } },
      data: { spentAt: at },
    });
    if (count === 0 || (await tx.person.count()) > 0) return null;
    const college = await tx.college.create({ data: { name: given.college, shortName: given.shortName } });
    const startsOn = dayToColumn(given.startsOn);
    const programme = await tx.programme.create({
      data: {
        title: given.programme,
        leadCollegeId: college.id,
        startsOn,
        finishesOn: dayToColumn(given.finishesOn),
        colleges: { create: { collegeId: college.id } },
        ...templateOf(given, []),
      },
    });
    const person = await tx.person.create({
      data: {
        email: given.email.trim().toLowerCase(),
        name: given.name,
        credential: { create: { hash: passwordHash, changedAt: at } },
      },
    });
    await tx.participation.create({
      data: {
        programmeId: programme.id,
        personId: person.id,
        collegeId: college.id,
        roles: ["lead", "coordinator"],
        acceptedAt: at,
        startedOn: startsOn,
      },
    });
    await recordEvent(tx, {
      personId: person.id,
      act: "set-up",
      thing: "Programme",
      thingId: programme.id,
      programmeId: programme.id,
    });
    return programme.id;
  });
}
