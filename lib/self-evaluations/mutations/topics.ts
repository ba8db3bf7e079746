import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type { ThemeTopic } from "@/lib/themes/data";

interface Keeper {
  personId: string;
  /** The programme on whose pages it is kept; the list is the same to all of them. */
  programmeId: string;
}

const tell = (tx: Transaction, { personId, programmeId }: Keeper, act: string, thingId: string) =>
  recordEvent(tx, { personId, act, thing: "ThemeTopic", thingId, programmeId });

/** A list to choose from by eye. */
const MOST = 50;

/** All topics in their order, for one who changes the list alone: places and titles are taken one after the other. */
async function locked(tx: Transaction) {
  await tx.$executeRaw`lock table "ThemeTopic" in share row exclusive mode`;
  return tx.themeTopic.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] });
}

const isCalled = (title: string) => (topic: { title: string }) =>
  topic.title.trim().toLowerCase() === title.trim().toLowerCase();

const taken = () => unfit("title", "There is a topic of this title already, perhaps one no longer offered.");

/** Adds a topic after the last one. Sent again with the same intention it is the one that is there. */
export function addTopic(
  by: Keeper,
  { intentionKey, title }: Pick<ThemeTopic, "title"> & { intentionKey: string },
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const topics = await locked(tx);
    if (topics.some((each) => each.intentionKey === intentionKey)) return done(undefined);
    if (topics.some(isCalled(title))) return taken();
    if (topics.length >= MOST) return refused("NOT_NOW");
    const position = (topics.at(-1)?.position ?? 0) + 1;
    const { id } = await tx.themeTopic.create({ data: { title, position, intentionKey } });
    await tell(tx, by, "create", id);
    return done(undefined);
  });
}

/**
 * Changes a topic, unless it has been changed since `version`. Put in another place it moves those between; retired,
 * it stays on the themes that have it.
 */
export function changeTopic(
  by: Keeper,
  { id, version }: Pick<ThemeTopic, "id" | "version">,
  { retired, title, position }: Pick<ThemeTopic, "title" | "position"> & { retired: boolean },
  at: Date,
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const topics = await locked(tx);
    const now = topics.find((each) => each.id === id);
    if (!now) return refused("NOT_FOUND");
    const others = topics.filter((each) => each.id !== id);
    const place = Math.min(position, topics.length);
    if (now.version !== version) {
      const same = now.title === title && now.position === place && !now.retiredAt === !retired;
      return same && now.version === version + 1 ? done(undefined) : refused("STALE");
    }
    if (others.some(isCalled(title))) return taken();
    const retiredAt = retired ? (now.retiredAt ?? at) : null;
    await tx.themeTopic.update({
      where: { id },
      data: { title, retiredAt, position: place, version: { increment: 1 } },
    });
    const order = others.toSpliced(place - 1, 0, now);
    for (const [index, each] of order.entries())
      if (each.id !== id && each.position !== index + 1)
        await tx.themeTopic.update({
          where: { id: each.id },
          data: { position: index + 1, version: { increment: 1 } },
        });
    await tell(tx, by, "edit", id);
    return done(undefined);
  });
}
