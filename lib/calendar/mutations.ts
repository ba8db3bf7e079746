import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { hashSecret, newSecret } from "@/lib/core/ids";

/** Makes the address of somebody's calendar anew and returns its secret, this once; the old address ends with it. */
export function makeFeed(personId: string, at: Date): Promise<string> {
  const secret = newSecret();
  const feed = { tokenHash: hashSecret(secret), madeAt: at };
  return asPerson(personId, async (tx) => {
    await tx.calendarFeed.upsert({ where: { personId }, create: { personId, ...feed }, update: feed });
    await recordEvent(tx, { personId, act: "make-feed", thing: "CalendarFeed" });
    return secret;
  });
}

/** Ends it: the address leads nowhere from the next request on. */
export function endFeed(personId: string): Promise<void> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.calendarFeed.deleteMany({ where: { personId } });
    if (count > 0) await recordEvent(tx, { personId, act: "end-feed", thing: "CalendarFeed" });
  });
}
