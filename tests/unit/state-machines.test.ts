import { expect, it } from "vitest";
import * as actionWords from "@/lib/action-learning/labels";
import { actionMachine, meetingMachine } from "@/lib/action-learning/rules";
import * as reportWords from "@/lib/end-reports/labels";
import { reportMachine } from "@/lib/end-reports/rules";
import * as groupEvaluationWords from "@/lib/evaluation/labels";
import { evaluationMachine } from "@/lib/evaluation/rules";
import * as projectReportWords from "@/lib/report/labels";
import { projectReportMachine } from "@/lib/report/rules";
import * as practiceWords from "@/lib/resources/labels";
import { entryMachine } from "@/lib/resources/rules";
import * as evaluationWords from "@/lib/self-evaluations/labels";
import { selfEvaluationMachine } from "@/lib/self-evaluations/rules";
import * as visitWords from "@/lib/visits/labels";
import { openMoves, type VisitMove, visitMachine } from "@/lib/visits/rules";
import * as workshopWords from "@/lib/workshops/labels";
import { workshopMachine } from "@/lib/workshops/rules";
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

it("are drawn as a page", async () => {
  const page = [
    "# State machines",
    "Drawn from the code by `tests/unit/state-machines.test.ts`; do not edit by hand. A machine says *when* something may happen, never *who* may do it: that is in [access](access/).",
    stateSection({
      title: "A self-evaluation",
      about:
        "Its owner alone finishes it; nobody approves. Opened again, a new round begins and the one before stays.",
      machine: selfEvaluationMachine,
      states: evaluationWords.STATE_WORDS,
      moves: evaluationWords.MOVE_WORDS,
      times: {},
    }),
    stateSection({
      title: "A visit",
      about:
        "A new time makes a visit a proposal again, which the other of the two answers. From sharing on nothing is edited; both may add.",
      machine: visitMachine,
      states: visitWords.STATE_WORDS,
      moves: visitWords.MOVE_WORDS,
      times: Object.fromEntries(visitMachine.moves.map((move) => [move, timeOf(move)])),
    }),
    stateSection({
      title: "A meeting of a set",
      about:
        "Its facilitator plans it. To come, now and not noted yet differ by the clock alone; noting who was there says that it was held, and noting it again puts that right.",
      machine: meetingMachine,
      states: actionWords.MEETING_WORDS,
      moves: actionWords.MEETING_MOVE_WORDS,
      times: { change: "until it is held", cancel: "until it is held", hold: "from its start on" },
    }),
    stateSection({
      title: "An action",
      about:
        "What a member of an action learning set has set themselves. Letting go is as good an end as doing it, and its owner may take any end back.",
      machine: actionMachine,
      states: actionWords.ACTION_WORDS,
      moves: actionWords.MOVE_WORDS,
      times: {},
    }),
    stateSection({
      title: "An end report",
      about:
        "Submitted it is its coordinators’ to read, less what is marked “just me”; opened again it is its author’s alone.",
      machine: reportMachine,
      states: reportWords.STATE_WORDS,
      moves: reportWords.MOVE_WORDS,
      times: { reopen: "until the programme closes" },
    }),
    stateSection({
      title: "A group evaluation",
      about:
        "Everybody rates while it is open; once the totals are shown no rating changes. Cards are written until it is closed.",
      machine: evaluationMachine,
      states: groupEvaluationWords.STATE_WORDS,
      moves: groupEvaluationWords.MOVE_WORDS,
      times: {},
    }),
    stateSection({
      title: "An entry of good practice",
      about:
        "One that comes from a visit is published by the other tutor’s yes; either takes it back, and then it can be changed.",
      machine: entryMachine,
      states: practiceWords.STATE_WORDS,
      moves: practiceWords.MOVE_WORDS,
      times: {},
    }),
    stateSection({
      title: "A workshop",
      about: "Moved to another day it keeps its state, and the first day it was planned for.",
      machine: workshopMachine,
      states: workshopWords.STATE_WORDS,
      moves: workshopWords.MOVE_WORDS,
      times: { hold: "once it has begun" },
    }),
    stateSection({
      title: "The project report",
      about:
        "Published once every college has signed it off and no quote in it was taken back; then it is frozen.",
      machine: projectReportMachine,
      states: projectReportWords.STATE_WORDS,
      moves: projectReportWords.MOVE_WORDS,
      times: {},
    }),
  ].join("\n\n");
  await expect(`${page}\n`).toMatchFileSnapshot("../../docs/state-machines.md");
});
