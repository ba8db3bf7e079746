import { addDays, localDay } from "@/lib/core/dates";
import { asNobody, asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { hashSecret, newSecret } from "@/lib/core/ids";
import { postLetter } from "@/lib/core/outbox";
import { done, type Result } from "@/lib/core/result";
import { invitationLetter } from "@/lib/people/letters";

/** How long an invitation can be opened. */
const INVITATION_DAYS = 14;

/** A one-time link as it is shown once, where no mail is sent. */
export interface Link {
  name: string;
  secret: string;
  /** Whoever holds the link chooses the password of an account in which something is kept: nobody else may see it. */
  opensAnAccountInUse: boolean;
}

interface By {
  personId: string;
  name: string;
}

/**
 * Invites these people, each by a link of their own; earlier links of theirs stop working. Whoever has accepted or
 * left meanwhile is passed over. Answers with the links, of which only hashes are kept.
 */
export function invite(by: By, participationIds: string[], at: Date): Promise<Link[]> {
  return asPerson(
    by.personId,
    async (tx) => {
      await tx.$queryRaw`select 1 from "Participation" where "id" = any(${participationIds}) order by "id" for update`;
      const waiting = await tx.participation.findMany({
        where: { id: { in: participationIds }, acceptedAt: null, finishedOn: null, person: { active: true } },
        select: {
          ...{ id: true, programmeId: true, personId: true },
          person: {
            select: {
              name: true,
              credential: { select: { personId: true } },
              participations: { where: { acceptedAt: { not: null } }, take: 1, select: { id: true } },
            },
          },
          programme: { select: { title: true } },
        },
        orderBy: { person: { name: "asc" } },
      });
      const links: Link[] = [];
      for (const { id, programmeId, personId, person, programme } of waiting) {
        const secret = newSecret();
        await withdrawOpen(tx, id, at);
        await tx.invitation.create({
          data: {
            ...{
              participationId: id,
              invitedById: by.personId,
              tokenHash: hashSecret(secret),
              createdAt: at,
            },
            expiresAt: new Date(at.getTime() + INVITATION_DAYS * 86_400_000),
          },
        });
        await recordEvent(tx, {
          personId: by.personId,
          act: "invite",
          thing: "Participation",
          thingId: id,
          programmeId,
        });
        const lastDay = addDays(localDay(at), INVITATION_DAYS);
        await postLetter(
          tx,
          invitationLetter({
            ...{ personId, name: person.name, invitedBy: by.name, programme: programme.title },
            ...{ secret, lastDay },
          }),
        );
        const opensAnAccountInUse = !person.credential && person.participations.length > 0;
        links.push({ name: person.name, secret, opensAnAccountInUse });
      }
      return links;
    },
    30_000,
  );
}

const withdrawOpen = (tx: Transaction, participationId: string, at: Date) =>
  tx.invitation.updateMany({
    where: { participationId, spentAt: null, withdrawnAt: null },
    data: { withdrawnAt: at },
  });

/** Takes an open invitation back: its link stops working at once. */
export function withdrawInvitation(
  personId: string,
  { id, programmeId }: { id: string; programmeId: string },
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { count } = await withdrawOpen(tx, id, at);
    if (count > 0)
      await recordEvent(tx, { personId, act: "withdraw", thing: "Invitation", thingId: id, programmeId });
    return done(undefined);
  });
}

/** Notes that somebody accepted the ground rules; once, whatever is pressed how often. */
export function acceptRules(
  personId: string,
  { id, programmeId }: { id: string; programmeId: string },
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    await accept(tx, { id, programmeId, personId }, at);
    await tx.invitation.updateMany({
      where: { participationId: id, spentAt: null, withdrawnAt: null },
      data: { spentAt: at },
    });
    return done(undefined);
  });
}

async function accept(
  tx: Transaction,
  part: { id: string; programmeId: string; personId: string },
  at: Date,
) {
  const { id, programmeId, personId } = part;
  const { count } = await tx.participation.updateMany({
    where: { id, acceptedAt: null, finishedOn: null },
    data: { acceptedAt: at, version: { increment: 1 } },
  });
  if (count > 0)
    await recordEvent(tx, { personId, act: "agree", thing: "Participation", thingId: id, programmeId });
}

/**
 * Spends an invitation: its person has accepted, and has this password if they had none yet. Null when the link has
 * been used or taken back or is too old; then nothing is changed. Nobody is signed in by it alone.
 */
export function spendInvitation(secret: string, passwordHash: string | null, at: Date) {
  const tokenHash = hashSecret(secret);
  return asNobody(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: {
        ...{ tokenHash, spentAt: null, withdrawnAt: null, expiresAt: { gt: at } },
        participation: { finishedOn: null, person: { active: true } },
      },
      data: { spentAt: at },
    });
    if (count === 0) return null;
    const { participation } = await tx.invitation.findUniqueOrThrow({
      where: { tokenHash },
      select: { participation: { select: { id: true, programmeId: true, personId: true } } },
    });
    const { personId } = participation;
    if (passwordHash)
      await tx.passwordCredential.createMany({
        data: { personId, hash: passwordHash, changedAt: at },
        skipDuplicates: true,
      });
    await accept(tx, participation, at);
    return participation.programmeId;
  });
}
