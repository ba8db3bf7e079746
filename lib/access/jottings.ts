import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import { type Jotting, jottingPlace, jottingValues, keepJotting } from "@/lib/core/jottings";

type JottingAnswer =
  | { status: 200; body: { version: number; savedAt: string } }
  | { status: 409; body: Jotting }
  | { status: 400 | 401 | 429 };

/**
 * Keeps the words of a short form while they are written. They are the person's own and nobody else's, so there is
 * nothing to ask but who they are.
 */
export async function keepOwnJotting(
  place: string,
  version: number,
  values: unknown,
): Promise<JottingAnswer> {
  const actor = await currentActor();
  if (!actor) return { status: 401 };
  if (!(await mayWriteNow(actor.personId))) return { status: 429 };
  const words = jottingValues.safeParse(values);
  if (!words.success || !jottingPlace.safeParse(place).success) return { status: 400 };
  const at = now();
  const saved = await keepJotting(actor.personId, place, version, words.data, at);
  if (!saved.ok) return { status: 409, body: saved.kept };
  return { status: 200, body: { version: saved.version, savedAt: at.toISOString() } };
}
