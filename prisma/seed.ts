import { PrismaPg } from "@prisma/adapter-pg";
import { hashPassword } from "@/lib/access/passwords";
import { now } from "@/lib/core/clock";
import { localDay } from "@/lib/core/dates";
import { readEvidence } from "@/lib/kpis/data";
import { indicatorLine } from "@/lib/kpis/labels";
import { allMeasured } from "@/lib/kpis/rules/measured";
import type { ReportSection } from "@/lib/report/engine/sections";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { buildExample } from "@/prisma/seed/example";
import { programmeId } from "@/prisma/seed/groups";

/** Any number will do, as long as nothing else locks it: two starts at once load one example. */
const lock = 7_316_205;

async function withOwner<T>(ownerUrl: string, work: (prisma: PrismaClient) => Promise<T>): Promise<T> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl }) });
  try {
    return await work(prisma);
  } finally {
    await prisma.$disconnect();
  }
}

/** Whether the database holds no programme yet. */
export function isEmpty(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (prisma) => (await prisma.programme.count()) === 0);
}

interface LoadExample {
  /** The owner's connection, to whom row-level security does not apply. */
  ownerUrl: string;
  /** The day that lies in the middle of the running year; the real one in London unless given. */
  today?: string;
  /** Everybody's. */
  password: string;
}

/** Whoever has not answered an invitation yet has chosen no password. */
const hasComeIn = ({ email }: { email: string }) => !/^(invited|listed)\./.test(email);

/** Fills an empty database with the example programme, all of it or nothing. */
export async function loadExample({ ownerUrl, today, password }: LoadExample): Promise<void> {
  const rows = buildExample(today ?? localDay(now()));
  // A salt of its own for each: nobody can see from two hashes that two people share a password.
  const credentials = await Promise.all(
    rows.person.filter(hasComeIn).map(async ({ id = "" }) => ({
      personId: id,
      hash: await hashPassword(password),
    })),
  );
  await withOwner(ownerUrl, (prisma) =>
    prisma.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lock})`;
        if ((await tx.programme.count()) > 0) return;
        await tx.college.createMany({ data: rows.college });
        await tx.site.createMany({ data: rows.site });
        await tx.journey.createMany({ data: rows.journey });
        await tx.subject.createMany({ data: rows.subject });
        await tx.teachingPeriod.createMany({ data: rows.teachingPeriod });
        await tx.person.createMany({ data: rows.person });
        await tx.passwordCredential.createMany({ data: credentials });
        await tx.programme.createMany({ data: rows.programme });
        await tx.programmeCollege.createMany({ data: rows.programmeCollege });
        await tx.participation.createMany({ data: rows.participation });
        await tx.invitation.createMany({ data: rows.invitation });
        await tx.milestone.createMany({ data: rows.milestone });
        await tx.indicatorTarget.createMany({ data: rows.indicatorTarget });
        await tx.theme.createMany({ data: rows.theme });
        await tx.themePrivateHalf.createMany({ data: rows.themePrivateHalf });
        await tx.themeWording.createMany({ data: rows.themeWording });
        await tx.selfEvaluation.createMany({ data: rows.selfEvaluation });
        await tx.selfEvaluationAnswers.createMany({ data: rows.selfEvaluationAnswers });
        await tx.skillOffer.createMany({ data: rows.skillOffer });
        await tx.peerGroup.createMany({ data: rows.peerGroup });
        await tx.groupMembership.createMany({ data: rows.groupMembership });
        await tx.groupObjection.createMany({ data: rows.groupObjection });
        await tx.groupDraft.createMany({ data: rows.groupDraft });
        await tx.groupDraftChange.createMany({ data: rows.groupDraftChange });
        await tx.groupProposal.createMany({ data: rows.groupProposal });
        await tx.groupingWeights.createMany({ data: rows.groupingWeights });
        await tx.timetableSession.createMany({ data: rows.timetableSession });
        await tx.visit.createMany({ data: rows.visit });
        await tx.visitWishes.createMany({ data: rows.visitWishes });
        await tx.visitDraft.createMany({ data: rows.visitDraft });
        await tx.visitRecord.createMany({ data: rows.visitRecord });
        await tx.hostReply.createMany({ data: rows.hostReply });
        await tx.usefulTap.createMany({ data: rows.usefulTap });
        await tx.visitAddendum.createMany({ data: rows.visitAddendum });
        await tx.endReport.createMany({ data: rows.endReport });
        await tx.endReportDraft.createMany({ data: rows.endReportDraft });
        await tx.endReportText.createMany({ data: rows.endReportText });
        await tx.endReportPrivate.createMany({ data: rows.endReportPrivate });
        await tx.setMeeting.createMany({ data: rows.setMeeting });
        await tx.setAttendance.createMany({ data: rows.setAttendance });
        await tx.setTurn.createMany({ data: rows.setTurn });
        await tx.setNote.createMany({ data: rows.setNote });
        await tx.setNoteDraft.createMany({ data: rows.setNoteDraft });
        await tx.setTakeaway.createMany({ data: rows.setTakeaway });
        await tx.setAction.createMany({ data: rows.setAction });
        await tx.setActionText.createMany({ data: rows.setActionText });
        await tx.setReview.createMany({ data: rows.setReview });
        await tx.debrief.createMany({ data: rows.debrief });
        await tx.debriefProcess.createMany({ data: rows.debriefProcess });
        await tx.outcome.createMany({ data: rows.outcome });
        await tx.evaluation.createMany({ data: rows.evaluation });
        await tx.outcomeRating.createMany({ data: rows.outcomeRating });
        await tx.evaluationAnswer.createMany({ data: rows.evaluationAnswer });
        await tx.evaluationCard.createMany({ data: rows.evaluationCard });
        await tx.evaluationCardHand.createMany({ data: rows.evaluationCardHand });
        await tx.goodPractice.createMany({ data: rows.goodPractice });
        await tx.goodPracticeTry.createMany({ data: rows.goodPracticeTry });
        await tx.sharingAct.createMany({ data: rows.sharingAct });
        await tx.workshop.createMany({ data: rows.workshop });
        await tx.workshopLead.createMany({ data: rows.workshopLead });
        await tx.workshopPlace.createMany({ data: rows.workshopPlace });
        await tx.workshopFeedback.createMany({ data: rows.workshopFeedback });
        await tx.projectReport.createMany({ data: rows.projectReport });
        await tx.reportSection.createMany({ data: rows.reportSection });
        await tx.reportSignOff.createMany({ data: rows.reportSignOff });
        await freezeIndicators(tx, programmeId("finished"));
        await tx.nudge.createMany({ data: rows.nudge });
        await tx.event.createMany({ data: rows.event });
        await tx.letter.createMany({ data: rows.letter });
      },
      { maxWait: 30_000, timeout: 60_000 },
    ),
  );
}

/**
 * The published report states the indicators as they stood on its day: counted from what was just loaded, less the
 * workshop that was still to come.
 */
async function freezeIndicators(
  tx: Pick<PrismaClient, "$queryRaw" | "projectReport" | "workshop">,
  id: string,
): Promise<void> {
  const { facts, ...rest } = await readEvidence(id, tx);
  const { frozen, publishedAt } = await tx.projectReport.findUniqueOrThrow({ where: { programmeId: id } });
  const later = await tx.workshop.findMany({
    where: { programmeId: id, heldAt: { gt: publishedAt ?? new Date(0) } },
    select: { id: true },
  });
  const workshops = facts.workshops.map((workshop) =>
    later.some((one) => one.id === workshop.id)
      ? { ...workshop, held: false, attended: 0, outside: 0, organisations: [] }
      : workshop,
  );
  const lines = allMeasured({ facts: { ...facts, workshops }, ...rest }, 1).map(indicatorLine);
  const { sections } = frozen as unknown as { sections: ReportSection[] };
  const stated = sections.map((section) =>
    section.key === "kpis" ? { ...section, facts: [...section.facts, ...lines] } : section,
  );
  await tx.projectReport.update({
    where: { programmeId: id },
    data: { frozen: { sections: stated } as unknown as Prisma.InputJsonObject },
  });
}
