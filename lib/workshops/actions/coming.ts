"use server";

import { visible } from "@/lib/access/ability";
import { openAction } from "@/lib/access/open-action";
import { anybodysAbility } from "@/lib/access/session";
import { mayBeWrittenTo } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import { refused } from "@/lib/core/result";
import { findBySlug, findPlace } from "@/lib/workshops/data";
import * as places from "@/lib/workshops/mutations/places";
import * as schema from "@/lib/workshops/schema";

// Forms of those who come, most of whom have no account. A place is opened by the secret in its letter.

export const signUp = openAction({
  input: schema.signUp,
  async run(form) {
    const workshop = await findBySlug(form.slug, visible(await anybodysAbility(), "see", "Workshop"));
    if (!workshop) return refused("NOT_FOUND");
    return places.signUpFor(workshop, form, await mayBeWrittenTo(form.email), now());
  },
  after: (_, { email }) => ({
    done: `Thank you. A letter is on its way to ${email}: it says whether you have a place or are on the waiting list, and holds the link to cancel.`,
  }),
});

export const cancelPlace = openAction({
  input: schema.onPlace,
  async run({ secret }) {
    const place = await findPlace(secret);
    return place ? places.cancelPlace(place, now()) : refused("NOT_FOUND");
  },
  after: () => ({ done: "Your place is given back. Thank you for telling us." }),
});

export const giveFeedback = openAction({
  input: schema.feedback,
  async run(form) {
    const place = await findPlace(form.secret);
    return place ? places.giveFeedback(place, form, now()) : refused("NOT_FOUND");
  },
  after: () => ({ done: "Thank you. You can change your answers here until feedback closes." }),
});

export const sayWhetherTried = openAction({
  input: schema.tried,
  async run({ secret, triedIt }) {
    const place = await findPlace(secret);
    return place ? places.sayWhetherTried(place, triedIt, now()) : refused("NOT_FOUND");
  },
  after: () => ({ done: "Thank you for telling us." }),
});
