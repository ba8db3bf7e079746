import type { BoardAnswer } from "@/lib/buddy-groups/rules/board";
import type { Change } from "@/lib/buddy-groups/schema";
import { lostWords, refusalWords } from "../../forms/refusal-words";

/** The way from a board to the server that keeps it. */
export interface BoardLine {
  /** The server's answer to a change made on a version, or in words why there is none. */
  send(version: number, change: Change): Promise<BoardAnswer | string>;
  /** The board as it is now; null where it is still at this version, and where nothing came back. */
  look(version: number): Promise<BoardAnswer | null>;
}

/** The line of one draft, over the web. */
export function lineTo(draftId: string): BoardLine {
  const address = `/api/boards/${draftId}`;
  return {
    async send(version, change) {
      try {
        const response = await fetch(address, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ version, change }),
        });
        if ([200, 409, 422].includes(response.status)) return await response.json();
        if (response.status === 401) return refusalWords.SIGNED_OUT;
        if (response.status === 404) return refusalWords.NOT_FOUND;
        return response.status === 429 ? refusalWords.TOO_MANY : NOT_KEPT;
      } catch {
        return lostWords.NOT_SENT;
      }
    },
    async look(version) {
      const response = await fetch(`${address}?since=${version}`).catch(() => null);
      return response?.status === 200 ? await response.json() : null;
    },
  };
}

const NOT_KEPT = "We could not keep your last move. The board shows what is kept; try again in a moment.";
