import { expect, vi } from "vitest";
import { proposeGroupsAction } from "@/lib/buddy-groups/actions/proposals";
import { findWeights } from "@/lib/buddy-groups/data/candidates";
import { findDraft } from "@/lib/buddy-groups/data/drafts";
import { type Fields, send } from "@/tests/support/builders";
import { RUNNING } from "@/tests/support/example";
import { one } from "@/tests/support/owner";

/** A proposal as the database has it. */
export interface ProposalRow {
  id: string;
  draftId: string;
  end: string | null;
  resultDraftId: string | null;
  resultVersion: number | null;
  score: number;
  upperBound: number;
  proven: boolean;
}

/** The last proposal that was asked for on a draft. */
export const lastProposal = (draftId: string): Promise<ProposalRow> =>
  one<ProposalRow>(`SELECT * FROM "GroupProposal" WHERE "draftId" = $1 ORDER BY "askedAt" DESC, id LIMIT 1`, [
    draftId,
  ]);

/** Presses "Propose groups" with what counts as it is kept. */
export async function press(draftId: string, more: Fields = {}) {
  const { version } = await findWeights(RUNNING);
  return send(proposeGroupsAction, { draftId, version: String(version), ...more });
}

/** Waits until the last proposal on a draft has ended. */
export async function ended(draftId: string): Promise<ProposalRow> {
  await vi.waitFor(async () => expect((await lastProposal(draftId)).end).not.toBeNull(), {
    timeout: 60_000,
    interval: 50,
  });
  return lastProposal(draftId);
}

/** Has groups proposed and waits for what comes of it. */
export async function proposed(draftId: string, more: Fields = {}): Promise<ProposalRow> {
  expect(await press(draftId, more)).toMatchObject({ to: expect.stringContaining(draftId) });
  return ended(draftId);
}

/** Who is with whom on a board, by name of the group. */
export async function boardOf(draftId: string): Promise<Record<string, string[]>> {
  const draft = await findDraft(draftId);
  return Object.fromEntries(
    (draft?.arrangement.lanes ?? []).map(({ name, seats }) => [name, seats.map(({ id }) => id).toSorted()]),
  );
}
