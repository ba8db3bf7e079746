"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { hashPassword, passwordFits } from "@/lib/access/passwords";
import { currentSession } from "@/lib/access/session";
import { forgetSession, startSession } from "@/lib/access/sign-in";
import { mayTryPassword, passwordWasRight } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import { done, refused, unfit } from "@/lib/core/result";
import { findPasswordHash } from "@/lib/people/data";
import { LETTER_KINDS } from "@/lib/people/labels";
import * as mutations from "@/lib/people/mutations/accounts";
import * as schema from "@/lib/people/schema";

const self = async (_input: unknown, actor: Actor) => ({ id: actor.personId });

export const setPassword = action("edit", "Person", {
  input: schema.newPassword,
  find: self,
  async run({ current, password }, _, { personId, email }) {
    const hash = await findPasswordHash(personId);
    if (hash) {
      const here = `account:${personId}`;
      if (!(await mayTryPassword(email, here))) return refused("TOO_MANY");
      if (!(await passwordFits(current, hash))) return unfit("current", "That is not your present password.");
      await passwordWasRight(email, here);
    }
    await mutations.setPassword(personId, await hashPassword(password), now());
    return done({ email, password });
  },
  // Every session has ended, this one too: begin a new one here.
  async after({ email, password }) {
    await forgetSession();
    const fault = await startSession({ provider: "password", email, password });
    redirect(fault ? "/sign-in" : "/account?password=set");
  },
});

export const endSession = action("edit", "Person", {
  input: schema.oneSession,
  find: self,
  async run({ sessionId }, _, { personId }) {
    await mutations.endOneSession(personId, sessionId, now());
    return done(sessionId === (await currentSession())?.sessionId);
  },
  async after(wasThis) {
    if (wasThis) await forgetSession();
    redirect(wasThis ? "/sign-in" : "/account");
  },
});

export const chooseLetters = action("edit", "Person", {
  input: schema.letterChoice,
  find: self,
  async run({ wanted }, _, { personId }) {
    const off = Object.keys(LETTER_KINDS).filter((kind) => !wanted.includes(kind));
    await mutations.chooseLetters(personId, off);
    return done(undefined);
  },
  after: () => ({ done: "Kept. The letters are always on this page." }),
});
