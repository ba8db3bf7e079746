import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, unfit } from "@/lib/core/result";

interface Holder {
  personId: string;
  programmeId: string;
  person: { name: string };
}

/** Whether somebody takes part in a year that is not closed; nobody's account goes while they do. */
const takesPart = (tx: Transaction, personId: string) =>
  tx.participation.count({ where: { personId, finishedOn: null, programme: { closedAt: null } } });

const OTHERS = "This person has taken part elsewhere too: a lead of theirs has to do this.";

/** Whether somebody has taken part in a programme that whoever asks does not lead: their account is not theirs alone. */
async function isOthers(tx: Transaction, byId: string, personId: string): Promise<boolean> {
  const elsewhere = await tx.participation.count({
    where: {
      ...{ personId, acceptedAt: { not: null } },
      programme: {
        participations: {
          none: { personId: byId, roles: { has: "lead" }, acceptedAt: { not: null }, finishedOn: null },
        },
      },
    },
  });
  return elsewhere > 0;
}

/**
 * Closes the account of somebody who takes part in no year any more, wherever it is: every session of theirs is over
 * with the next request, and no password or link opens another. What they wrote stays. Since nobody leaves a
 * programme without a lead, no last lead can be shut out.
 */
export function closeAccount(byId: string, holder: Holder, at: Date): Promise<Result> {
  const { personId, programmeId } = holder;
  return asPerson(byId, async (tx) => {
    // Held meanwhile: whoever puts them on a list at this moment comes before or after.
    await tx.$queryRaw`select 1 from "Person" where "id" = ${personId} for update`;
    if ((await takesPart(tx, personId)) > 0)
      return unfit("", `${holder.person.name} takes part in a year that is still running.`);
    if (await isOthers(tx, byId, personId)) return unfit("", OTHERS);
    const { count } = await tx.person.updateMany({
      where: { id: personId, active: true },
      data: { active: false, sessionVersion: { increment: 1 } },
    });
    if (count === 0) return done(undefined);
    await tx.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: at } });
    await recordEvent(tx, {
      ...{ personId: byId, act: "close-account", thing: "Person", thingId: personId, programmeId },
    });
    return done(undefined);
  });
}

/** Opens it again: they sign in as before. */
export function reopenAccount(byId: string, { personId, programmeId }: Holder): Promise<Result> {
  return asPerson(byId, async (tx) => {
    if (await isOthers(tx, byId, personId)) return unfit("", OTHERS);
    const { count } = await tx.person.updateMany({
      where: { id: personId, active: false },
      data: { active: true },
    });
    if (count > 0)
      await recordEvent(tx, {
        ...{ personId: byId, act: "reopen-account", thing: "Person", thingId: personId, programmeId },
      });
    return done(undefined);
  });
}
