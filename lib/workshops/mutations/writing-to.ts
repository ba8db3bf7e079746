import type { Transaction } from "@/lib/core/db";
import { hashSecret } from "@/lib/core/ids";
import { postLetter } from "@/lib/core/outbox";
import { placeSecret, type ShownWorkshop } from "@/lib/workshops/data";
import { type PlaceNews, placeLetter } from "@/lib/workshops/letters";

/** Writes to the holder of a place, and makes sure that the letter's link opens it. */
export async function tellPlace(
  tx: Transaction,
  news: PlaceNews,
  place: { id: string; personId: string | null; name: string; email: string; tokenHash: string },
  workshop: Pick<
    ShownWorkshop,
    "slug" | "title" | "startsAt" | "endsAt" | "place" | "onlineAt" | "reason" | "programme"
  >,
): Promise<void> {
  const secret = placeSecret(place.id);
  const tokenHash = hashSecret(secret);
  if (place.tokenHash !== tokenHash)
    await tx.workshopPlace.update({ where: { id: place.id }, data: { tokenHash } });
  await postLetter(tx, placeLetter(news, place, workshop, secret));
}
