import { coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { listOpenDrafts, listPublications } from "@/lib/buddy-groups/data/drafts";
import { timeInWords } from "@/lib/core/dates";

/** What coordinators work on: the drafts, and when groups were published last. Null for everybody else. */
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
    intentionKey: crypto.randomUUID(),
  };
}

export type Arranging = NonNullable<Awaited<ReturnType<typeof loadArranging>>>;
