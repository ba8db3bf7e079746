import { env } from "@/lib/core/env";
import type { NewLetter } from "@/lib/core/outbox";
import type { Turn } from "@/lib/overview/rules/turns";
import type { Stage } from "@/prisma/generated/enums";

/** What a reminder needs to know: who is reminded, by whom, of which stage, and what of their visits is their turn. */
export interface Reminder {
  personId: string;
  name: string;
  from: string;
  programmeId: string;
  stage: Stage;
  turns: Turn[];
}

interface Kind {
  subject: string;
  text: string;
  /** The page it is about, below the programme's own address. */
  place: string;
}

const NO_ANSWER = "If something is in the way, simply tell me and we will find a way together.";

/** What each reminder says. Never a word of what anybody wrote, and nothing of how late it is. */
const KINDS: Partial<Record<Stage, Kind>> = {
  self_evaluation: {
    subject: "A quiet ten minutes for your self-evaluation",
    text: "when you find a quiet ten minutes, your self-evaluation is waiting for you. It is for you alone: nobody else reads it, and I only see that it is finished.",
    place: "self-evaluations",
  },
  themes: {
    subject: "A theme for your year",
    text: "have you had a thought about what you would like to try this year? One theme in a sentence or two is enough, and you can word it differently later.",
    place: "self-evaluations",
  },
  visits: {
    subject: "A kind word about your visits",
    text: "a visit is the best part of this year, so here is a small reminder.",
    place: "buddy-groups",
  },
  learning_sets: {
    subject: "Did your set meet?",
    text: "a meeting of your set has gone by and it is not noted yet whether it was held and who came. One minute is enough.",
    place: "action-learning",
  },
  end_reports: {
    subject: "Your end report is half written already",
    text: "your end report is waiting for you. Much of it is filled in from your own year; three answers finish it.",
    place: "end-reports",
  },
};

/** The letter that reminds somebody, signed by whoever sent it. */
export function nudgeLetter(reminder: Reminder): NewLetter {
  const { personId, name, from, programmeId, stage, turns } = reminder;
  const kind = KINDS[stage];
  if (!kind) throw new Error(`There are no words for a reminder of ${stage}.`);
  const base = `${env().appUrl}/programmes/${programmeId}`;
  const lines =
    turns.length > 0
      ? turns.map((turn) => `${turn.words}\n${base}/visits/${turn.visitId}${turn.isForm ? "/form" : ""}`)
      : [`${stage === "visits" ? "Propose one whenever it suits you both:\n" : ""}${base}/${kind.place}`];
  const body = [
    `Dear ${name},`,
    kind.text,
    ...lines,
    NO_ANSWER,
    `With kind regards\n${from}`,
    `You can switch such reminders off: ${env().appUrl}/account/letters`,
  ];
  return {
    personId,
    kind: `nudge-${stage.replaceAll("_", "-")}`,
    subject: kind.subject,
    body: `${body.join("\n\n")}\n`,
  };
}
