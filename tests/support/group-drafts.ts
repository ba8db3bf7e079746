import { expect } from "vitest";
import { beginDraftAction, publishDraftAction } from "@/lib/buddy-groups/actions/drafts";
import { changeBoard } from "@/lib/buddy-groups/drafts";
import { loadPublication } from "@/lib/buddy-groups/loaders/board";
import type { Move } from "@/lib/buddy-groups/rules/arrangement";
import { type Fields, send } from "@/tests/support/builders";
import { RUNNING } from "@/tests/support/example";

/** Somebody of the running year, moved to a group of it, or out of theirs. */
export const place = (person: string, lane: string | null): Move => ({
  ...{ kind: "place", person: `running-${person}` },
  lane: lane && `running-${lane}`,
});

export const moves = (...made: Move[]) => ({ way: "move" as const, moves: made });

/** What the form sends that begins a draft. */
export const draftForm = (more: Fields = {}): Fields => ({
  ...{ programmeId: RUNNING, kind: "buddies", name: "A draft", from: "now" },
  intentionKey: crypto.randomUUID(),
  ...more,
});

/** Begins a draft and gives back its id. */
export async function begun(more: Fields = {}): Promise<string> {
  const outcome = await send(beginDraftAction, draftForm(more));
  if (!("to" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.to.split("/").at(-1) ?? "";
}

export interface Drafted {
  id: string;
  version: number;
}

/** A draft from the groups as they are, with these moves made. */
export async function draftWith(made: Move[], more: Fields = {}): Promise<Drafted> {
  const id = await begun(more);
  if (made.length > 0)
    expect(await changeBoard(id, { version: 1, change: moves(...made) })).toMatchObject({ status: 200 });
  return { id, version: 1 + made.length };
}

/** Looks the draft over and publishes it. */
export async function publish({ id, version }: Drafted, more: Fields = {}) {
  const { after } = await loadPublication(RUNNING, id);
  return send(publishDraftAction, { draftId: id, version: String(version), after, ...more });
}
