import { keeper } from "@/lib/access/keeper";
import { jottingPlace, jottingValues, keepJotting } from "@/lib/core/jottings";

/**
 * Keeps the words of a short form while they are written. They are the person's own and nobody else's, so there is
 * nothing to ask but who they are.
 */
export const keepOwnJotting = keeper({
  values: jottingValues,
  find: async (place, { personId }) => (jottingPlace.safeParse(place).success ? { place, personId } : null),
  async save({ place, personId }, { version, values }, at) {
    const saved = await keepJotting(personId, place, version, values, at);
    return saved.ok ? saved : { ok: false, writing: saved.kept };
  },
});
