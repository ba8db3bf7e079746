import { expect, it } from "vitest";
import { MOVE_WORDS, STATE_WORDS } from "@/lib/visits/labels";
import { openMoves, type VisitMove, visitMachine } from "@/lib/visits/rules";
import { stateSection } from "@/tests/support/state-page";

const start = new Date("2027-01-20T12:00:00Z");
const open = (move: VisitMove, at: number): boolean =>
  visitMachine
    .from(move)
    .some((state) => openMoves({ state, startsAt: start }, new Date(start.getTime() + at)).includes(move));

/** What the rules themselves say of the time, asked one minute before the visit and one minute into it. */
function timeOf(move: VisitMove): string {
  if (open(move, -60_000) && open(move, 60_000)) return "";
  return open(move, 60_000) ? "from the start of the visit on" : "until the visit starts";
}

it("is drawn as a page", async () => {
  const times = Object.fromEntries(visitMachine.moves.map((move) => [move, timeOf(move)]));
  const page = [
    "# State machines",
    "Drawn from the code by `tests/unit/visits/state-page.test.ts`; do not edit by hand. A machine says *when* something may happen, never *who* may do it: that is in [access](access/).",
    stateSection({
      title: "A visit",
      about:
        "A new time makes a visit a proposal again, which the other of the two answers. From sharing on nothing is edited; both may add.",
      machine: visitMachine,
      states: STATE_WORDS,
      moves: MOVE_WORDS,
      times,
    }),
  ].join("\n\n");
  await expect(`${page}\n`).toMatchFileSnapshot("../../../docs/state-machines.md");
});
