import { localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { personId } from "@/prisma/seed/cast";
import { programmeId } from "@/prisma/seed/groups";
import { themeId } from "@/prisma/seed/themes/rows";

/** How one theme of the running year was put at first, before a set meeting gave it better words. */
export function wordingRows(running: Year): Prisma.ThemeWordingCreateManyInput[] {
  return [
    {
      id: "wording-running-s07",
      themeId: themeId("running", "s07", 1),
      programmeId: programmeId("running"),
      authorId: personId("s07"),
      title: "Keeping the adults in the lesson",
      willTry: "Give the second half a plan of its own.",
      soThatLearners: "stay until the end.",
      lookAt: "What happens when the children leave the room.",
      replacedAt: localInstant(running.on(15, 3), 18 * 60),
    },
  ];
}
