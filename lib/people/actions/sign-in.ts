"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { addressOf } from "@/lib/access/address";
import { hashPassword } from "@/lib/access/passwords";
import { sameOriginPath } from "@/lib/access/same-origin";
import { currentActor, currentSession } from "@/lib/access/session";
import { forgetSession, startSession } from "@/lib/access/sign-in";
import { maySendLink } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import { typedIn } from "@/lib/core/fields";
import { hashSecret } from "@/lib/core/ids";
import type { FormState } from "@/lib/core/result";
import { findActivePerson, isSetUpLinkOpen } from "@/lib/people/data";
import { SIGN_IN_FAULTS } from "@/lib/people/labels";
import { endAllSessions, endOneSession, sendSignInLink } from "@/lib/people/mutations/accounts";
import { setUpStaffroom } from "@/lib/people/mutations/set-up";
import * as schema from "@/lib/people/schema";

// These are the acts of somebody who is nobody yet, so there are no rules to ask; what guards them is the
// throttle, and answers that do not tell whether a person exists.

export async function signIn(_previous: FormState, data: FormData): Promise<FormState> {
  const typed = { ...typedIn(data), password: "" };
  const parsed = schema.signIn.safeParse(typedIn(data));
  if (!parsed.success) return invalid(parsed.error, typed);
  const { email, password, callbackUrl } = parsed.data;
  const fault = await startSession({ provider: "password", email, password });
  if (fault) return answer(fault, typed);
  redirect(sameOriginPath(callbackUrl));
}

export async function requestLink(_previous: FormState, data: FormData): Promise<FormState> {
  const typed = typedIn(data);
  const parsed = schema.linkRequest.safeParse(typed);
  if (!parsed.success) return invalid(parsed.error, typed);
  const email = parsed.data.email.trim().toLowerCase();
  if (!(await maySendLink(email, addressOf(await headers())))) return answer("TOO_MANY", typed);
  const person = await findActivePerson(email);
  if (person) await sendSignInLink(person.id, sameOriginPath(parsed.data.callbackUrl), now());
  redirect("/sign-in/link?sent=yes");
}

/** Spends a link: only this press does, never the opening of the page, which mail scanners do too. */
export async function signInByLink(_previous: FormState, data: FormData): Promise<FormState> {
  const parsed = schema.linkUse.safeParse(typedIn(data));
  if (!parsed.success) return answer("LINK_SPENT", {});
  const fault = await startSession({ provider: "link", token: parsed.data.token });
  if (fault) return answer(fault === "CredentialsSignin" ? "LINK_SPENT" : fault, {});
  redirect(sameOriginPath(parsed.data.callbackUrl));
}

/** Begins an empty Staffroom; whoever holds its one-time link may, once. */
export async function setUp(_previous: FormState, data: FormData): Promise<FormState> {
  const typed = { ...typedIn(data), password: "" };
  const parsed = schema.setUp.safeParse(typedIn(data));
  if (!parsed.success) return invalid(parsed.error, typed);
  const { email, password, token } = parsed.data;
  // Asked before the hash is made, which costs much: a wrong link costs nothing.
  if (!(await isSetUpLinkOpen(hashSecret(token), now()))) return answer("SET_UP_SPENT", typed);
  const programmeId = await setUpStaffroom(parsed.data, await hashPassword(password), now());
  if (!programmeId) return answer("SET_UP_SPENT", typed);
  await startSession({ provider: "password", email, password });
  redirect(`/programmes/${programmeId}/overview`);
}

export async function signOut(): Promise<FormState> {
  const session = await currentSession();
  if (session) await endOneSession(session.personId, session.sessionId, now());
  await forgetSession();
  redirect("/sign-in");
}

export async function signOutEverywhere(): Promise<FormState> {
  const actor = await currentActor();
  if (actor) await endAllSessions(actor.personId, now());
  await forgetSession();
  redirect("/sign-in");
}

function invalid(error: z.ZodError, typed: FormState["typed"]): FormState {
  const { fieldErrors } = error.flatten() as { fieldErrors: Record<string, string[]> };
  return { refusal: "INVALID", fieldErrors, typed, stamp: crypto.randomUUID() };
}

function answer(fault: keyof typeof SIGN_IN_FAULTS, typed: FormState["typed"]): FormState {
  return {
    refusal: "INVALID",
    fieldErrors: { "": [SIGN_IN_FAULTS[fault]] },
    typed,
    stamp: crypto.randomUUID(),
  };
}
