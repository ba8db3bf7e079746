"use client";

import { useId } from "react";
import type { BoardState } from "@/lib/buddy-groups/rules/board";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import type { BoardKeeper, Said } from "./board-keeper";

interface ToolbarProps {
  state: BoardState;
  said: Said | undefined;
  saving: boolean;
  keeper: BoardKeeper;
  asked: string;
  ask: (words: string) => void;
  add: () => void;
}

/** Back, forward, search, another group; and what happened last. */
export function Toolbar({ state, said, saving, keeper, asked, ask, add }: ToolbarProps) {
  const box = useId();
  return (
    <div className="mb-4 space-y-4">
      <div className="flex flex-wrap items-end gap-3">
        <Button kind="secondary" disabled={!state.canUndo || !state.open} onClick={() => keeper.undo()}>
          Undo
        </Button>
        <Button kind="secondary" disabled={!state.canRedo || !state.open} onClick={() => keeper.redo()}>
          Redo
        </Button>
        <Button kind="secondary" disabled={!state.open} onClick={add}>
          Add a group
        </Button>
        <div className="min-w-48 flex-1">
          <label htmlFor={box} className="block font-semibold text-small">
            Find somebody
          </label>
          <input
            id={box}
            type="search"
            value={asked}
            onChange={({ currentTarget }) => ask(currentTarget.value)}
            className="min-h-12 w-full rounded-control border border-edge bg-sheet px-3"
          />
        </div>
        <p className="min-w-24 py-3 text-small text-soft">{saving ? "Saving …" : "All saved"}</p>
      </div>
      <div role="status" aria-live="polite" className="min-h-7">
        {said && !said.urgent ? said.words.map((words) => <p key={words}>{words}</p>) : null}
      </div>
      {said?.urgent ? (
        <Notice kind="warning" live>
          {said.words.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      ) : null}
    </div>
  );
}
