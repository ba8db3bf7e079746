import type { Machine } from "@/lib/core/machine";

interface Described<State extends string, Move extends string> {
  title: string;
  about: string;
  machine: Machine<State, Move>;
  states: Record<State, string>;
  moves: Record<Move, string>;
  /** Remarks on moves that wait for their time. */
  times: Partial<Record<Move, string>>;
}

/** A section of `docs/state-machines.md`, drawn from the machine itself. */
export function stateSection<State extends string, Move extends string>({
  title,
  about,
  machine,
  states,
  moves,
  times,
}: Described<State, Move>): string {
  const rows = machine.moves.map((move) => {
    const from = machine.from(move).map((state) => states[state]);
    return `| ${moves[move]} | ${from.join(" or ")} | ${states[machine.to(move)]} | ${times[move] ?? ""} |`;
  });
  const all = Object.keys(states) as State[];
  const arrows = machine.moves.flatMap((move) =>
    machine.from(move).map((state) => `    ${state} --> ${machine.to(move)}: ${moves[move]}`),
  );
  const ends = all.filter((state) => machine.moves.every((move) => machine.next(state, move) === null));
  return [
    `## ${title}`,
    about,
    ["| Move | From | To | When |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    [
      "```mermaid",
      "stateDiagram-v2",
      ...all.map((state) => `    ${state}: ${states[state]}`),
      `    [*] --> ${all[0]}`,
      ...arrows,
      ...ends.map((state) => `    ${state} --> [*]`),
      "```",
    ].join("\n"),
  ].join("\n\n");
}
