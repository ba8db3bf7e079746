"use server";

import { z } from "zod";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import * as mutations from "@/lib/calendar/mutations";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { done } from "@/lib/core/result";

/** The address just made, shown this once. */
export interface FeedShown {
  address: string;
}

const self = async (_input: unknown, actor: Actor) => ({ id: actor.personId });

export const makeFeed = action("edit", "Person", {
  input: z.object({}),
  find: self,
  run: async (_, __, { personId }) => done(await mutations.makeFeed(personId, now())),
  after(secret) {
    const shown: FeedShown = { address: `${env().appUrl}/calendar/${secret}.ics` };
    return { done: "Your calendar’s address is made.", shown };
  },
});

export const endFeed = action("edit", "Person", {
  input: z.object({}),
  find: self,
  async run(_, __, { personId }) {
    await mutations.endFeed(personId);
    return done(undefined);
  },
  after: () => ({ done: "The address no longer works. Calendars that used it get nothing more." }),
});
