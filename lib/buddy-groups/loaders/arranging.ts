import { coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { listLateComers, listLeavers, listVisitsOf } from "@/lib/buddy-groups/data/attention";
import { listOpenDrafts, listPublications } from "@/lib/buddy-groups/data/drafts";
import { isWhole, lackInWords, lackingAfter } from "@/lib/buddy-groups/rules/attention";
import { dayInWords, localDay, timeInWords } from "@/lib/core/dates";

/** So many are named at once; whoever comes after them is named when these have a place. */
const NAMED = 50;

type Publications = Awaited<ReturnType<typeof listPublications>>;

/** What coordinators work on: the drafts, what was published last, and who needs a place. Null for everybody else. */
export async function loadArranging(programmeId: string) {
  const { actor } = await requireActor();
  if (!coordinatesIn(actor, programmeId)) return null;
  const drafts = await listOpenDrafts(programmeId);
  const published = await listPublications(programmeId);
  return {
    drafts: drafts.map(({ changedAt, changedBy, ...draft }) => ({
      ...draft,
      changed: `${changedBy.name}, ${timeInWords(changedAt)}`,
    })),
    published: published.map(({ publishedAt, ...draft }) => ({
      ...draft,
      at: publishedAt ? timeInWords(publishedAt) : "",
    })),
    ...(await loadAttention(programmeId, published)),
    intentionKey: crypto.randomUUID(),
  };
}

/** Who left a group that has not been seen to since, and who has come and is in none. */
async function loadAttention(programmeId: string, published: Publications) {
  const leavers = (await listLeavers(programmeId)).filter(
    ({ kind, leftOn }) =>
      !published.some(
        (each) => each.kind === kind && each.publishedAt && localDay(each.publishedAt) > leftOn,
      ),
  );
  const visits = await listVisitsOf(leavers.map(({ groupId }) => groupId));
  const lateComers = await listLateComers(programmeId, NAMED);
  return {
    leavers: leavers
      .map(({ staying, leftOn, facilitated, ...leaver }) => {
        const theirs = visits.filter(({ groupId }) => groupId === leaver.groupId);
        const lacking = leaver.kind === "buddies" ? lackingAfter(staying, theirs) : [];
        return {
          ...{
            ...leaver,
            key: crypto.randomUUID(),
            fewestKey: crypto.randomUUID(),
            left: dayInWords(leftOn),
          },
          staying: staying.map(({ name }) => name),
          lacking: lacking.map(lackInWords),
          sound: lacking.length === 0 && isWhole(leaver.kind, staying.length, facilitated),
        };
      })
      .filter(({ sound }) => !sound),
    lateComers,
    placeKeys: { buddies: crypto.randomUUID(), set: crypto.randomUUID() },
    fewestKeys: { buddies: crypto.randomUUID(), set: crypto.randomUUID() },
  };
}

export type Arranging = NonNullable<Awaited<ReturnType<typeof loadArranging>>>;
