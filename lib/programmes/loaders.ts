import { notFound } from "next/navigation";
import { cache } from "react";
import { visible } from "@/lib/access/ability";
import { coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { findProgramme, listProgrammes } from "@/lib/programmes/data";

/** The programmes this person takes or took part in, the running one first. */
export async function loadProgrammes() {
  const { ability } = await requireActor();
  return listProgrammes(visible(ability, "see", "Programme"));
}

/** One programme; not found for whoever takes no part in it. Read once per request. */
export const loadProgramme = cache(async (id: string) => {
  const { actor, ability } = await requireActor();
  const programme = (await findProgramme(id, visible(ability, "see", "Programme"))) ?? notFound();
  const hat = actor.hats.find((each) => each.programmeId === id);
  return {
    ...programme,
    /** Takes part still, so that what fellow participants share is theirs to see. */
    isMember: actor.programmeIds.includes(id),
    participationId: hat?.participationId,
    isTutor: hat?.roles.includes("tutor") ?? false,
    coordinates: coordinatesIn(actor, id),
  };
});

/** As `loadProgramme`, and not found for somebody who has left. */
export async function loadOwnProgramme(id: string) {
  const programme = await loadProgramme(id);
  return programme.isMember ? programme : notFound();
}
