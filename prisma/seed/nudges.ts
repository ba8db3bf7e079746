import { addDays, localInstant } from "@/lib/core/dates";
import type { Prisma, Stage } from "@/prisma/generated/client";
import { addWorkingDays, type Year } from "@/prisma/seed/calendar";
import { type Key, personId, player } from "@/prisma/seed/cast";
import { participationId, programmeId, type YearLabel } from "@/prisma/seed/groups";
import { collegeId } from "@/prisma/seed/places";

interface Told {
  label: YearLabel;
  to: Key;
  stage: Stage;
  at: Date;
}

/** Reminders of both years: some a while ago, some so fresh that no second one may go yet. */
function told(finished: Year, running: Year, today: string): Told[] {
  const then = (day: string, minutes: number) => localInstant(day, minutes);
  return [
    { label: "finished", to: "s05", stage: "self_evaluation", at: then(finished.on(4, 1), 9 * 60 + 5) },
    { label: "finished", to: "t04", stage: "visits", at: then(finished.on(35, 2), 11 * 60 + 40) },
    { label: "finished", to: "s12", stage: "end_reports", at: then(finished.on(43, 1), 8 * 60 + 50) },
    { label: "running", to: "s14", stage: "self_evaluation", at: then(running.on(5, 3), 9 * 60 + 20) },
    { label: "running", to: "s14", stage: "self_evaluation", at: then(addDays(today, -16), 9 * 60 + 20) },
    { label: "running", to: "s02", stage: "visits", at: then(addWorkingDays(today, -1), 10 * 60 + 15) },
    { label: "running", to: "t03", stage: "self_evaluation", at: then(addWorkingDays(today, -3), 14 * 60) },
  ];
}

const senderOf = (to: Key): Key => (player(to).college === "southend" ? "lead" : "coordinator");

const WORDS: Partial<Record<Stage, { subject: string; text: string; place: string }>> = {
  self_evaluation: {
    subject: "A quiet ten minutes for your self-evaluation",
    text: "when you find a quiet ten minutes, your self-evaluation is waiting for you. It is for you alone.",
    place: "self-evaluations",
  },
  visits: {
    subject: "A kind word about your visits",
    text: "a visit is the best part of this year, so here is a small reminder.",
    place: "buddy-groups",
  },
  end_reports: {
    subject: "Your end report is half written already",
    text: "your end report is waiting for you. Three answers finish it.",
    place: "end-reports",
  },
};

export function nudgeRows(finished: Year, running: Year, today: string) {
  const all = told(finished, running, today).map((one, index) => ({
    ...one,
    key: `${one.label}-${index + 1}`,
  }));
  return {
    nudge: all.map(
      ({ key, label, to, stage, at }): Prisma.NudgeCreateManyInput => ({
        id: `nudge-${key}`,
        programmeId: programmeId(label),
        fromId: personId(senderOf(to)),
        toId: participationId(label, to),
        collegeId: collegeId(player(to).college),
        ...{ stage, sentAt: at },
      }),
    ),
    nudgeLetter: all.flatMap(({ key, label, to, stage, at }): Prisma.LetterCreateManyInput[] => {
      const words = WORDS[stage];
      if (!words) return [];
      const { name } = player(to);
      const page = `/programmes/${programmeId(label)}/${words.place}`;
      const signed = `With kind regards\n${player(senderOf(to)).name}`;
      return [
        {
          id: `letter-nudge-${key}`,
          personId: personId(to),
          kind: `nudge-${stage.replaceAll("_", "-")}`,
          subject: words.subject,
          body: `${[`Dear ${name},`, words.text, page, signed].join("\n\n")}\n`,
          createdAt: at,
          sentAt: new Date(at.getTime() + 4_000),
        },
      ];
    }),
  };
}
