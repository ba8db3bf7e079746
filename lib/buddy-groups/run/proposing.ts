import type { Problem, Progress } from "@/lib/buddy-groups/engine/problem";
import { type Outcome, startRun } from "@/lib/buddy-groups/run";

/** A proposal that this server is working on, from before it is entered until what came of it is kept. */
export interface Proposing {
  id: string;
  programmeId: string;
  /** Who is number 0, 1, … and the number of their college, for a picture. */
  people: { id: string; college: number }[];
  progress: Progress | null;
  /** The best groups that were told of so far. */
  groups: number[][];
  cancel(): void;
}

// Kept on globalThis because the development server loads modules anew after every change.
const kept = globalThis as { staffroomProposals?: Map<string, Proposing> };

function proposals(): Map<string, Proposing> {
  kept.staffroomProposals ??= new Map();
  return kept.staffroomProposals;
}

/** The proposal of this name, while the server works on it. Undefined for one that was lost with an earlier server. */
export const proposing = (id: string): Proposing | undefined => proposals().get(id);

/** The proposal that the server works on for a programme, if there is one. */
export const workingIn = (programmeId: string): Proposing | undefined =>
  [...proposals().values()].find((each) => each.programmeId === programmeId);

/** Names of all that this server works on. */
export const underWay = (): string[] => [...proposals().keys()];

/** Milliseconds that a proposal may take: the more people, the more. */
const timeFor = (people: number): number => Math.min(60_000, 25_000 + 40 * people);

interface Asked {
  id: string;
  programmeId: string;
  people: Proposing["people"];
  problem: Problem;
}

/**
 * Begins to work on a proposal: `enter` writes it down and says whether it may go on; `keep` is called once with what
 * came of it. False when it may not go on.
 *
 * @throws ProblemError when the problem is malformed
 */
export async function propose(
  { id, programmeId, people, problem }: Asked,
  enter: () => Promise<boolean>,
  keep: (outcome: Outcome) => Promise<void>,
): Promise<boolean> {
  const entry: Proposing = { id, programmeId, people, progress: null, groups: [], cancel: () => {} };
  proposals().set(id, entry);
  try {
    if (!(await enter())) return forget(id);
    const run = startRun(programmeId, problem, {
      // The same board gives the same groups.
      seed: 1,
      timeLimitMs: timeFor(people.length),
      onProgress(progress) {
        entry.progress = progress;
        entry.groups = progress.groups ?? entry.groups;
      },
    });
    const busy: Outcome = { kind: "failed", message: "another run is under way", result: null };
    entry.cancel = () => run?.cancel();
    void Promise.resolve(run?.outcome ?? busy)
      .then(keep)
      .finally(() => forget(id));
    return true;
  } catch (error) {
    forget(id);
    throw error;
  }
}

function forget(id: string): false {
  proposals().delete(id);
  return false;
}
