/** How far somebody on the list has come. An invitation that was taken back is as if it had never been. */
export type InvitationState = "accepted" | "invited" | "expired" | "not_invited";

interface Listed {
  acceptedAt: Date | null;
  /** The latest that was not taken back, if any. */
  invitations: { expiresAt: Date; spentAt: Date | null }[];
}

export function invitationState({ acceptedAt, invitations }: Listed, now: Date): InvitationState {
  if (acceptedAt) return "accepted";
  const [latest] = invitations;
  if (!latest) return "not_invited";
  return latest.expiresAt > now && !latest.spentAt ? "invited" : "expired";
}
