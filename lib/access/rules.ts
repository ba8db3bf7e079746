import { type Ability, type Allow, abilityFrom } from "@/lib/access/ability";
import type { Actor } from "@/lib/access/actor";

/**
 * Who may do what, in one place. The same declarations filter lists in SQL, decide buttons and actions, and
 * render the sentence "Who sees this" above every form. The state machines say when; only this file says who.
 */
export function rulesFor(actor: Actor): Ability {
  return abilityFrom((allow) => {
    hallRules(actor, allow);
    nudgeRules(actor, allow);
    themeRules(actor, allow);
    timetableRules(actor, allow);
    groupRules(actor, allow);
    visitRules(actor, allow);
    selfEvaluationRules(actor, allow);
    learningSetRules(actor, allow);
    closingRules(actor, allow);
    outreachRules(actor, allow);
  });
}

/** Everybody in a programme sees it, its people's names and its milestones; its lead changes them. */
function hallRules({ personId, everIn, programmeIds, leads, coordinates }: Actor, allow: Allow) {
  allow(["see", "edit"], "Person", { id: personId });
  allow("see", "Programme", { id: { in: everIn } });
  allow("administer", "Programme", { id: { in: leads } });
  allow("count", "Programme", { id: { in: programmeIds } });
  allow("see", "Participation", { programmeId: { in: programmeIds } });
  allow("agree", "Participation", { personId });
  allow("administer", "Participation", { programmeId: { in: leads } });
  allow("see", "College", { programmeId: { in: programmeIds } });
  allow("edit", "College", { programmeId: { in: leads } });
  allow("see", "Milestone", { programmeId: { in: programmeIds } });
  allow(["create", "edit"], "Milestone", { programmeId: { in: leads } });
  allow("see", "Letter", { personId });
  for (const { programmeId, collegeId } of coordinates) {
    allow("administer", "Participation", { programmeId, collegeId });
    allow("edit", "College", { programmeId, id: collegeId });
  }
}

/** Coordinators remind the people of their college, the lead everybody; who was reminded knows of it. */
function nudgeRules({ mine, leads, coordinates }: Actor, allow: Allow) {
  allow("see", "Nudge", { toId: { in: mine } });
  allow(["see", "create"], "Nudge", { programmeId: { in: leads } });
  for (const college of coordinates) allow(["see", "create"], "Nudge", college);
}

/** A theme is its owner's; its shareable half is for those who work with them and for the coordinators. */
function themeRules({ personId, mine, active, buddies, setMates, leads, coordinates }: Actor, allow: Allow) {
  allow("see", "Theme", { participationId: { in: [...mine, ...buddies, ...setMates] } });
  allow("see", "Theme", { programmeId: { in: leads } });
  allow(["create", "edit"], "Theme", { participationId: { in: active } });
  allow(["see", "edit"], "ThemePrivateHalf", { authorId: personId });
  allow("see", "ThemeWording", { authorId: personId });
  for (const college of coordinates) allow("see", "Theme", college);
}

/** A timetable is for its owner, those who may visit them, and the coordinators, who may keep it for them. */
function timetableRules(actor: Actor, allow: Allow) {
  const { mine, active, buddies, programmeIds, leads, coordinates } = actor;
  allow("see", "TimetableSession", { participationId: { in: [...mine, ...buddies] } });
  allow(["create", "edit"], "TimetableSession", { participationId: { in: active } });
  allow(["see", "create", "edit"], "TimetableSession", { programmeId: { in: leads } });
  allow("see", "TeachingPeriod", { programmeId: { in: programmeIds } });
  allow(["create", "edit"], "TeachingPeriod", { programmeId: { in: leads } });
  for (const { programmeId, collegeId } of coordinates) {
    allow(["see", "create", "edit"], "TimetableSession", { programmeId, homeCollegeId: collegeId });
    allow(["create", "edit"], "TeachingPeriod", { programmeId, collegeId });
  }
}

/**
 * Members see their groups once published, and say whether they work for them, and why not to the coordinators; a
 * facilitator keeps her set's ground rules; coordinators see and arrange all of them.
 */
function groupRules(actor: Actor, allow: Allow) {
  const { personId, groupIds, setIds, facilitates, leads, coordinates } = actor;
  const own = { id: { in: [...groupIds, ...setIds] }, publishedAt: { not: null } };
  allow(["see", "agree", "decline"], "PeerGroup", own);
  allow("edit", "PeerGroup", { id: { in: facilitates }, publishedAt: { not: null } });
  allow("see", "GroupObjection", { authorId: personId });
  allow("see", "GroupObjection", { programmeId: { in: leads } });
  for (const college of coordinates) allow("see", "GroupObjection", college);
  allow(["see", "administer", "publish"], "PeerGroup", { programmeId: { in: leads } });
  for (const { programmeId } of coordinates) allow(["see", "administer"], "PeerGroup", { programmeId });
}

/**
 * Host and visitor see all of their visit; their buddies and the coordinators see that it is planned or took
 * place, and never what was written. The host may read the form once it is shared.
 */
function visitRules(actor: Actor, allow: Allow) {
  const { mine, active, buddies, groupIds, setIds, leads, coordinates } = actor;
  allow("see", "Visit", { OR: [{ hostId: { in: mine } }, { visitorId: { in: mine } }] });
  allow("see", "Visit", { groupId: { in: groupIds } });
  allow("see", "Visit", { programmeId: { in: leads } });
  for (const { programmeId, collegeId } of coordinates)
    allow("see", "Visit", {
      programmeId,
      OR: [{ hostCollegeId: collegeId }, { visitorCollegeId: collegeId }],
    });

  const company = [...active, ...buddies];
  allow("propose", "Visit", {
    proposedById: { in: active },
    hostId: { in: company },
    visitorId: { in: company },
  });
  allow(["agree", "decline"], "Visit", { awaitingId: { in: active } });
  allow(["counter", "move", "cancel", "visit", "notHeld"], "Visit", {
    OR: [{ hostId: { in: active } }, { visitorId: { in: active } }],
  });
  allow(["record", "revise", "share"], "Visit", { visitorId: { in: mine } });
  allow("acknowledge", "Visit", { hostId: { in: mine } });
  allow("add", "Visit", { OR: [{ hostId: { in: mine } }, { visitorId: { in: mine } }] });

  const either = { OR: [{ hostId: { in: mine } }, { visitorId: { in: mine } }] };
  allow("see", "VisitWishes", either);
  allow("edit", "VisitWishes", { hostId: { in: active } });
  allow(["see", "edit"], "VisitDraft", { visitorId: { in: mine } });
  allow("see", "VisitRecord", { visitorId: { in: mine } });
  allow("see", "VisitRecord", { hostId: { in: mine }, sharedAt: { not: null } });
  allow("see", "VisitRecord", { sharedAt: { not: null }, openToGroupId: { in: groupIds } });
  allow("see", "VisitRecord", { sharedAt: { not: null }, openToSetId: { in: setIds } });
  allow("see", "HostReply", either);
  allow("see", "UsefulTap", { hostId: { in: mine } });
  allow("see", "VisitAddendum", either);
}

/**
 * A self-evaluation is read by its author alone; coordinators see whether it is finished, and what was offered. The
 * standards that it asks of and the topics of themes are there for everybody and kept by the leads.
 */
function selfEvaluationRules(actor: Actor, allow: Allow) {
  const { mine, active, programmeIds, leads, coordinates } = actor;
  for (const list of ["Standard", "ThemeTopic"] as const) {
    allow("see", list, { programmeId: { in: programmeIds } });
    allow(["create", "edit"], list, { programmeId: { in: leads } });
  }
  allow("see", "SelfEvaluation", { ownerId: { in: mine } });
  allow("see", "SelfEvaluation", { programmeId: { in: leads } });
  for (const college of coordinates) allow("see", "SelfEvaluation", college);
  allow(["create", "finish", "reopen"], "SelfEvaluation", { ownerId: { in: active } });
  allow("see", "SelfEvaluationAnswers", { ownerId: { in: mine } });
  allow("edit", "SelfEvaluationAnswers", { ownerId: { in: active } });
  allow("see", "SkillOffer", { participationId: { in: mine } });
  allow("see", "SkillOffer", { programmeId: { in: leads } });
  for (const college of coordinates) allow("see", "SkillOffer", college);
}

/** What is said in a set stays with those who were there; coordinators see that it met and who came. */
function learningSetRules(actor: Actor, allow: Allow) {
  const { personId, mine, active, setIds, facilitates, leads, coordinates } = actor;
  allow("see", "SetMeeting", { setId: { in: setIds } });
  allow("see", "SetMeeting", { programmeId: { in: leads } });
  for (const { programmeId } of coordinates) allow("see", "SetMeeting", { programmeId });
  allow("administer", "SetMeeting", { setId: { in: facilitates } });
  allow("see", "SetNote", { presenterId: { in: mine } });
  allow("see", "SetNote", { setId: { in: setIds }, readerIds: { has: personId } });
  allow("edit", "SetNote", { setId: { in: facilitates }, readerIds: { has: personId } });
  allow(["edit", "withdraw"], "SetNote", { presenterId: { in: mine } });
  allow(["see", "edit"], "SetTakeaway", { authorId: personId });
  allow("see", "SetAction", { OR: [{ ownerId: { in: mine } }, { setId: { in: setIds } }] });
  allow(["create", "edit", "finish", "reopen"], "SetAction", { ownerId: { in: active } });
  allow("agree", "SetAction", { ownerId: { in: active } });
  allow("create", "SetAction", { setId: { in: facilitates } });
  allow("count", "SetAction", { programmeId: { in: [...leads, ...coordinates.map((c) => c.programmeId)] } });
  allow("see", "SetActionText", { ownerId: { in: mine } });
  allow("see", "SetActionText", { setId: { in: setIds }, readerIds: { has: personId } });
  allow("edit", "SetActionText", { ownerId: { in: active } });
  allow("see", "SetReview", { setId: { in: setIds }, readerIds: { has: personId } });
  allow(["create", "edit"], "SetReview", { setId: { in: facilitates } });
  allow(["see", "edit"], "Debrief", { authorId: personId });
  if (facilitates.length > 0) allow("see", "DebriefProcess", { programmeId: { in: actor.programmeIds } });
}

/** The close of the year: ratings are one's own, cards are everybody's, reports reach coordinators when submitted. */
function closingRules(actor: Actor, allow: Allow) {
  const { personId, mine, active, activeIn, programmeIds, groupIds, setIds, leads, coordinates } = actor;
  allow("see", "Evaluation", { programmeId: { in: programmeIds } });
  allow("administer", "Evaluation", {
    programmeId: { in: [...leads, ...coordinates.map((c) => c.programmeId)] },
  });
  allow(["see", "edit"], "OutcomeRating", { authorId: personId });
  // Whose card it is only its writer's own hand knows, behind row-level security: it is found for nobody else.
  allow(["see", "withdraw"], "EvaluationCard", { programmeId: { in: programmeIds } });
  allow(["create", "agree"], "EvaluationCard", { programmeId: { in: activeIn } });
  allow("edit", "EvaluationCard", {
    programmeId: { in: [...leads, ...coordinates.map((c) => c.programmeId)] },
  });
  allow("see", "EndReport", { ownerId: { in: mine } });
  allow("see", "EndReport", { programmeId: { in: leads } });
  allow(["create", "finish", "reopen"], "EndReport", { ownerId: { in: active } });
  allow("see", "EndReportText", { ownerId: { in: mine } });
  allow("edit", "EndReportText", { ownerId: { in: active } });
  allow("see", "EndReportText", { submittedAt: { not: null }, programmeId: { in: leads } });
  allow("see", "EndReportText", { submittedAt: { not: null }, openToGroupId: { in: groupIds } });
  allow("see", "EndReportText", { submittedAt: { not: null }, openToSetId: { in: setIds } });
  allow(["see", "edit"], "EndReportPrivate", { ownerId: { in: mine } });
  for (const college of coordinates) {
    allow("see", "EndReport", college);
    allow("see", "EndReportText", { ...college, submittedAt: { not: null } });
  }
}

/** What goes out of the house: good practice with both people's word, workshops, the report once published. */
function outreachRules(actor: Actor, allow: Allow) {
  const { personId, mine, active, activeIn, programmeIds, leads, coordinates } = actor;
  const runs = [...leads, ...coordinates.map((c) => c.programmeId)];
  allow(["see", "edit", "withdraw"], "GoodPractice", { authorId: personId });
  allow("create", "GoodPractice", { authorId: personId, programmeId: { in: activeIn } });
  allow("add", "GoodPractice", { programmeId: { in: activeIn }, publishedAt: { not: null } });
  allow(["see", "approve", "withdraw"], "GoodPractice", { hostId: personId });
  allow("see", "GoodPractice", { programmeId: { in: programmeIds }, publishedAt: { not: null } });
  allow("see", "GoodPractice", { publicAt: { not: null } });
  allow("see", "SharingAct", { participationId: { in: mine } });
  allow(["create", "withdraw"], "SharingAct", { participationId: { in: active } });
  allow("count", "SharingAct", { programmeId: { in: runs } });
  allow("see", "Workshop", { programmeId: { in: programmeIds } });
  // One for the colleges is listed nowhere, but whoever was sent its address may come.
  allow("see", "Workshop", { openedAt: { not: null }, audience: { in: ["everybody", "colleges"] } });
  allow(["create", "edit", "publish"], "Workshop", { programmeId: { in: runs } });
  allow(["see", "withdraw"], "WorkshopPlace", { personId });
  allow("see", "WorkshopPlace", { programmeId: { in: leads } });
  for (const { programmeId, collegeId } of coordinates)
    allow("see", "WorkshopPlace", { programmeId, OR: [{ collegeId }, { collegeId: null }] });
  allow(["see", "edit"], "ProjectReport", { programmeId: { in: runs } });
  allow("publish", "ProjectReport", { programmeId: { in: leads } });
  allow("see", "ProjectReport", { programmeId: { in: programmeIds }, publishedAt: { not: null } });
}
