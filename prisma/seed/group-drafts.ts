import { type Arrangement, applyMove, type Lane, type Move } from "@/lib/buddy-groups/rules/arrangement";
import { localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { type Key, personId } from "@/prisma/seed/cast";
import {
  buddyGroups,
  groupId,
  groupsFormed,
  groupsLeft,
  learningSets,
  participationId,
  programmeId,
  type YearLabel,
} from "@/prisma/seed/groups";
import { collegeId } from "@/prisma/seed/places";

type Kind = "buddies" | "set";

/** Groups as an arrangement: as they are, or as they were when they were formed. */
function arrangement(label: YearLabel, kind: Kind, formed: boolean): Arrangement {
  const groups = kind === "buddies" ? buddyGroups[label] : learningSets[label];
  const left = label === "running" && formed ? groupsLeft : [];
  const lanes = Object.entries(groups).map(([name, now]): Lane => {
    const were = left.filter(({ group }) => group === name).map(({ key }) => key);
    // Who is in this group now and was in another when they were formed.
    const cameLater = (key: Key) =>
      left.some(
        (one) => one.key === key && one.group !== name && one.group.startsWith("Set") === (kind === "set"),
      );
    const keys = [...now.filter((key) => !cameLater(key)), ...were];
    return {
      ...{ id: groupId(label, name), name, groupId: formed ? null : groupId(label, name), locked: false },
      facilitatorId: kind === "set" ? participationId(label, now[0] ?? "") : null,
      seats: keys.map((key) => ({ id: participationId(label, key), locked: false })),
    };
  });
  return { lanes };
}

/** Groups were proposed for the year's draft and kept; for pairs alone the proposal was called off. */
function proposals(running: Year): Prisma.GroupProposalCreateManyInput[] {
  const at = (week: number, minutes: number) => localInstant(running.on(week, 1), minutes);
  const asked = { programmeId: programmeId("running"), version: 1, askedById: personId("lead") };
  return [
    {
      ...{ ...asked, id: "proposal-running-kept", draftId: "draft-running-buddies", end: "kept" },
      ...{ askedAt: at(groupsFormed - 1, 615), endedAt: at(groupsFormed - 1, 616), proven: true },
      ...{ resultDraftId: "draft-running-buddies", resultVersion: 1, score: 412.5, upperBound: 412.5 },
    },
    {
      ...{ ...asked, id: "proposal-running-off", draftId: "draft-running-aside", end: "cancelled" },
      ...{ askedAt: at(5, 620), endedAt: at(5, 621) },
    },
  ];
}

const asJson = (value: Arrangement | Move) => value as unknown as Prisma.InputJsonValue;

/** What has been done to the draft in progress, by whom; Wendy's objection is what it is for. */
const DONE: { by: Key; move: Move }[] = [
  {
    by: "lead",
    move: { kind: "place", person: participationId("running", "s11"), lane: groupId("running", "Avocet") },
  },
  { by: "coordinator", move: { kind: "lockLane", lane: groupId("running", "Plover"), locked: true } },
];

const IN_PROGRESS = "draft-running-half-term";

function published(label: YearLabel, kind: Kind, year: Year): Prisma.GroupDraftCreateManyInput {
  const at = (week: number, minutes: number) => localInstant(year.on(week), minutes);
  const by = personId("lead");
  return {
    ...{ id: `draft-${label}-${kind}`, programmeId: programmeId(label), kind },
    name: kind === "buddies" ? "Groups of the year" : "Sets of the year",
    arrangement: asJson(arrangement(label, kind, true)),
    ...{ madeById: by, changedById: by, publishedById: by, intentionKey: `draft-${label}-${kind}` },
    createdAt: at(groupsFormed - 1, 10 * 60),
    changedAt: at(groupsFormed - 1, 11 * 60),
    publishedAt: at(groupsFormed, 9 * 60),
  };
}

/** Drafts of groups in each state: published, laid aside, and one in progress with what has been done to it. */
export function groupDraftRows(finished: Year, running: Year) {
  const first = arrangement("running", "buddies", false);
  const at = (minutes: number) => localInstant(running.on(18, 2), minutes);
  let now = first;
  const changes = DONE.map(({ by, move }, index): Prisma.GroupDraftChangeCreateManyInput => {
    const moved = applyMove(now, move);
    if (!moved.ok) throw new Error(`the draft in progress: ${moved.obstacle}`);
    now = moved.arrangement;
    return {
      ...{ draftId: IN_PROGRESS, version: index + 2, way: "move", step: index + 1, personId: personId(by) },
      ...{ move: asJson(move), inverse: asJson(moved.inverse), at: at(600 + index * 45) },
    };
  });
  const begun = { programmeId: programmeId("running"), kind: "buddies", madeById: personId("lead") } as const;
  const drafts: Prisma.GroupDraftCreateManyInput[] = [
    published("finished", "buddies", finished),
    published("finished", "set", finished),
    published("running", "buddies", running),
    published("running", "set", running),
    {
      ...{ ...begun, id: "draft-running-aside", name: "Only pairs", intentionKey: "draft-running-aside" },
      arrangement: { lanes: [] },
      changedById: personId("lead"),
      ...{ createdAt: localInstant(running.on(5, 3), 600), changedAt: localInstant(running.on(6, 1), 600) },
      discardedAt: localInstant(running.on(6, 1), 600),
    },
    {
      ...{ ...begun, id: IN_PROGRESS, name: "A better group for Wendy", intentionKey: IN_PROGRESS },
      ...{ arrangement: asJson(now), version: DONE.length + 1, step: DONE.length, top: DONE.length },
      ...{ changedById: personId("coordinator"), createdAt: at(590), changedAt: at(645) },
    },
  ];
  const objections: Prisma.GroupObjectionCreateManyInput[] = [
    {
      membershipId: `${groupId("running", "Godwit")}-s11`,
      ...{ programmeId: programmeId("running"), collegeId: collegeId("southend"), authorId: personId("s11") },
      text: "Three of the four of us teach on the same two evenings, so I can never see any of them. A group with somebody who teaches by day would help.",
      writtenAt: localInstant(running.on(groupsFormed, 4), 17 * 60),
    },
  ];
  return {
    ...{ groupDraft: drafts, groupDraftChange: changes, groupObjection: objections },
    groupProposal: proposals(running),
  };
}
