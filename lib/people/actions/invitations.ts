"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { hashPassword } from "@/lib/access/passwords";
import { startSession } from "@/lib/access/sign-in";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { typedIn } from "@/lib/core/fields";
import { hashSecret } from "@/lib/core/ids";
import { done, type FormState, refused } from "@/lib/core/result";
import { findOpenInvitation, notInvited } from "@/lib/people/data/invitations";
import { findParticipation } from "@/lib/people/data/participations";
import { SIGN_IN_FAULTS } from "@/lib/people/labels";
import { invitationAddress } from "@/lib/people/letters";
import * as mutations from "@/lib/people/mutations/invitations";
import { newPassword } from "@/lib/people/schema";
import * as schema from "@/lib/people/schema/people";
import { findProgrammeRow } from "@/lib/programmes/data";

/** The links just made, to be handed over by whoever invites: only where no mail is sent, and only this once. */
export interface LinksShown {
  links: { name: string; address: string }[];
}

function told(links: mutations.Link[]): FormState {
  const count = links.length === 1 ? "One invitation is" : `${links.length} invitations are`;
  if (links.length === 0) return { done: "Nobody is left to invite." };
  if (env().smtpUrl) return { done: `${count} on the way.` };
  const shown: LinksShown = {
    links: links
      .filter(({ opensAnAccountInUse }) => !opensAnAccountInUse)
      .map(({ name, secret }) => ({ name, address: invitationAddress(secret) })),
  };
  const hidden = shown.links.length < links.length;
  return {
    done: `${count} ready to hand over.${hidden ? " Whoever was here before signs in instead." : ""}`,
    shown,
  };
}

export const inviteOne = action("administer", "Participation", {
  input: schema.oneMember,
  find: ({ participationId }) => findParticipation(participationId),
  async run(_, row, actor) {
    if (row.programme.closedAt || row.acceptedAt || row.finishedOn) return refused("NOT_NOW");
    return done(await mutations.invite(actor, [row.id], now()));
  },
  after: told,
});

export const inviteAll = action("see", "Programme", {
  input: schema.allOfProgramme,
  find: ({ programmeId }) => findProgrammeRow(programmeId),
  async run({ programmeId }, programme, actor) {
    const own = actor.coordinates.filter((each) => each.programmeId === programmeId);
    const all = actor.leads.includes(programmeId);
    if (!all && own.length === 0) return refused("FORBIDDEN");
    if (programme.closedAt) return refused("NOT_NOW");
    const ids = await notInvited(programmeId, all ? null : own.map(({ collegeId }) => collegeId), now());
    return done(await mutations.invite(actor, ids, now()));
  },
  after: told,
});

export const withdrawInvitation = action("administer", "Participation", {
  input: schema.oneMember,
  find: ({ participationId }) => findParticipation(participationId),
  run: (_, row, { personId }) => mutations.withdrawInvitation(personId, row, now()),
  after: () => ({ done: "The invitation is taken back: its link no longer works." }),
});

/** Somebody who is signed in accepts the ground rules of a programme they were put into. */
export const acceptRules = action("agree", "Participation", {
  input: schema.acceptance,
  find: ({ participationId }) => findParticipation(participationId),
  run: async (_, row, { personId }) =>
    row.finishedOn || row.programme.closedAt
      ? refused("NOT_NOW")
      : mutations.acceptRules(personId, row, now()),
  after: () => redirect("/"),
});

/**
 * Answers an invitation: whoever holds its link may, once. Somebody with a password proves that they are who was
 * invited by giving it; somebody without one chooses it here.
 */
export async function answerInvitation(_previous: FormState, data: FormData): Promise<FormState> {
  const typed = { ...typedIn(data), password: "" };
  const parsed = schema.invitationAnswer.safeParse(typedIn(data));
  if (!parsed.success) return invalid(parsed.error.flatten().fieldErrors, typed);
  const { token, password } = parsed.data;
  const invitation = await findOpenInvitation(hashSecret(token), now());
  if (!invitation) return invalid({ "": [SIGN_IN_FAULTS.INVITATION_SPENT] }, typed);
  const { email, credential } = invitation.participation.person;
  if (credential) {
    const fault = await startSession({ provider: "password", email, password });
    if (fault === "CredentialsSignin") return invalid({ password: ["That is not your password."] }, typed);
    if (fault) return invalid({ "": [SIGN_IN_FAULTS[fault]] }, typed);
    await mutations.spendInvitation(token, null, now());
    redirect("/");
  }
  const chosen = newPassword.shape.password.safeParse(password);
  if (!chosen.success) return invalid({ password: chosen.error.issues.map(({ message }) => message) }, typed);
  const accepted = await mutations.spendInvitation(token, await hashPassword(chosen.data), now());
  if (!accepted) return invalid({ "": [SIGN_IN_FAULTS.INVITATION_SPENT] }, typed);
  await startSession({ provider: "password", email, password: chosen.data });
  redirect("/");
}

const invalid = (fieldErrors: Record<string, string[]>, typed: FormState["typed"]): FormState => ({
  ...{ refusal: "INVALID", fieldErrors, typed },
  stamp: crypto.randomUUID(),
});
