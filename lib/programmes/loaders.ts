import { notFound } from "next/navigation";
import { cache } from "react";
import { visible } from "@/lib/access/ability";
import { coordinatesIn } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { tableOf } from "@/lib/core/csv";
import { localDay } from "@/lib/core/dates";
import { jottingAt, readJottings } from "@/lib/core/jottings";
import {
  countSetUp,
  findProgramme,
  findProgrammeRow,
  listMilestones,
  listProgrammes,
  listTakingPart,
} from "@/lib/programmes/data";
import { gettingStarted } from "@/lib/programmes/engine/getting-started";
import { areProposals } from "@/lib/programmes/engine/template";
import { MILESTONE_WORDS } from "@/lib/programmes/labels";
import { milestoneStatus, slippageOf } from "@/lib/programmes/rules";
import { listPeriods } from "@/lib/timetables/data";

/** The programmes this person takes or took part in, the running one first. */
export async function loadProgrammes() {
  const { ability } = await requireActor();
  return listProgrammes(visible(ability, "see", "Programme"));
}

/** One programme; not found for whoever takes no part in it. Read once per request. */
export const loadProgramme = cache(async (id: string) => {
  const { actor, ability } = await requireActor();
  const programme = (await findProgramme(id, visible(ability, "see", "Programme"))) ?? notFound();
  const hat = actor.hats.find((each) => each.programmeId === id);
  return {
    ...programme,
    /** Takes part still, so that what fellow participants share is theirs to see. */
    isMember: actor.programmeIds.includes(id),
    participationId: hat?.participationId,
    isTutor: hat?.roles.includes("tutor") ?? false,
    leads: actor.leads.includes(id),
    coordinates: coordinatesIn(actor, id),
  };
});

/** As `loadProgramme`, and not found for somebody who has left. */
export async function loadOwnProgramme(id: string) {
  const programme = await loadProgramme(id);
  return programme.isMember ? programme : notFound();
}

/** The milestones as a table to take along; not found for those who do not coordinate here. */
export async function takeMilestones(programmeId: string) {
  const { programme, milestones } = await loadMilestones(programmeId);
  if (!programme.coordinates) notFound();
  return tableOf(
    [
      { label: "Milestone", cell: ({ title }) => title },
      { label: "Promised for", cell: ({ baselineOn }) => baselineOn },
      { label: "Expected now", cell: ({ forecastOn }) => forecastOn },
      { label: "Came true", cell: ({ actualOn }) => actualOn },
      { label: "Days later", cell: ({ slippage }) => slippage.days },
      { label: "Teaching weeks lost", cell: ({ slippage }) => slippage.teachingWeeks },
      { label: "Stands at", cell: ({ status }) => MILESTONE_WORDS[status] },
      { label: "Why it moved", cell: ({ reason }) => reason },
      { label: "What that does", cell: ({ effect }) => effect },
      { label: "Who decided", cell: ({ decidedBy }) => decidedBy },
    ],
    milestones,
  );
}

/**
 * The programme's milestones, each with how far it slipped, in teaching weeks of the lead college. `change` names the
 * one whose form is open, with what was begun there and not sent.
 */
export async function loadMilestones(programmeId: string, change?: string) {
  const programme = await loadOwnProgramme(programmeId);
  const { actor, ability } = await requireActor();
  const milestones = await listMilestones(programmeId, visible(ability, "see", "Milestone"));
  const teaching = await listPeriods([programme.leadCollegeId]);
  const today = localDay(now(), programme.timeZone);
  const mayEdit = actor.leads.includes(programmeId) && !programme.closedAt;
  const open = mayEdit ? milestones.find(({ id }) => id === change) : undefined;
  const place = `milestone:${open?.id}`;
  return {
    programme,
    mayEdit,
    areProposals: areProposals(milestones),
    milestones: milestones.map((milestone) => {
      const slippage = slippageOf(milestone, teaching);
      return { ...milestone, slippage, status: milestoneStatus(milestone, slippage, today) };
    }),
    open: open && { ...open, begun: jottingAt(await readJottings(actor.personId, [place]), place) },
  };
}

/** A programme's settings as whoever coordinates it sees them: a lead may change them, a coordinator read. */
export async function loadSettings(id: string) {
  const { actor } = await requireActor();
  const programme = await loadOwnProgramme(id);
  if (!programme.coordinates) notFound();
  const row = (await findProgrammeRow(id)) ?? notFound();
  return { row, leads: actor.leads.includes(id) };
}

/** Whether this person leads any programme, and so may begin another. */
export async function loadWhetherLeads() {
  const { actor } = await requireActor();
  return actor.leads.length > 0;
}

/** What a new programme can begin from: the programme named, or the one of those this person leads that ends last. */
export async function loadNewProgramme(asked: string | undefined) {
  const { actor } = await requireActor();
  const led = (await loadProgrammes()).filter(({ id }) => actor.leads.includes(id));
  const from = (asked ? led.find(({ id }) => id === asked) : led[0]) ?? notFound();
  const people = (await listTakingPart(from.id)).filter((each) => each.personId !== actor.personId);
  return { led, from, people };
}

/** What is still to be done before a programme can begin, for those who run it; null for everybody else and later. */
export async function loadGettingStarted(id: string) {
  const programme = await loadProgramme(id);
  if (!programme.coordinates || !programme.isMember || programme.closedAt) return null;
  const counts = await countSetUp(id);
  return counts && gettingStarted(counts);
}
