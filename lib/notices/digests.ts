import { actorOf } from "@/lib/access/actor";
import { addDays, type Day, daysBetween, dayToColumn, localDay } from "@/lib/core/dates";
import { asNobody } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { type NewLetter, postLetter } from "@/lib/core/outbox";
import { whatWaits } from "@/lib/notices/waiting";

/** The worker's tasks: once a week, and then for each person. */
export const WEEK_TASK = "weekly-digests";
export const DIGEST_TASK = "weekly-digest";

/** Any Monday: weeks are counted from it. */
const A_MONDAY = "2024-01-01";

/** The Monday of the week in which an instant falls. */
export function weekOf(at: Date): Day {
  const today = localDay(at);
  return addDays(today, -(((daysBetween(A_MONDAY, today) % 7) + 7) % 7));
}

/** Asks for the week's digest of everybody who takes part in an open programme: one job each, whoever is done apart. */
export function queueDigests(at: Date): Promise<void> {
  const weekOn = weekOf(at);
  return asNobody(async (tx) => {
    await tx.$executeRaw`
      select graphile_worker.add_job(${DIGEST_TASK}, json_build_object('personId', p.id),
        job_key := 'digest-' || ${weekOn}::text || '-' || p.id)
      from "Person" p where p.active
        and exists (select from "Participation" t join "Programme" y on y.id = t."programmeId"
          where t."personId" = p.id and t."finishedOn" is null and y."closedAt" is null)
        and not exists (select from "WeeklyDigest" d
          where d."personId" = p.id and d."weekOn" = ${dayToColumn(weekOn)}::date)`;
  });
}

/** Writes somebody's digest of this week: once, and only if something waits for them. */
export async function writeDigest(personId: string, at: Date): Promise<void> {
  const actor = await actorOf(personId);
  const lines = actor ? await whatWaits(actor, at) : [];
  if (!actor || lines.length === 0) return;
  await asNobody(async (tx) => {
    const { count } = await tx.weeklyDigest.createMany({
      data: { personId, weekOn: dayToColumn(weekOf(at)) },
      skipDuplicates: true,
    });
    if (count > 0) await postLetter(tx, digestLetter(personId, actor.name, lines));
  });
}

/** What waits for somebody, with where to go; and how to hear no more of it. */
function digestLetter(personId: string, name: string, lines: string[]): NewLetter {
  const { appUrl } = env();
  const list = lines.map((line) => `- ${line}`).join("\n");
  return {
    personId,
    kind: "digest-weekly",
    subject: lines.length === 1 ? "One thing waits for you" : `${lines.length} things wait for you`,
    body: `Dear ${name},\n\n${list}\n\nAll of it is on your page:\n${appUrl}/\n\nThis letter comes once a week, and only when something waits. You can switch it off:\n${appUrl}/account/letters\n`,
  };
}
