import { dayToColumn, HOME_ZONE, localInstant } from "@/lib/core/dates";
import { USUAL_GROUND_RULES } from "@/lib/programmes/engine/usual";
import type { Prisma, Stage } from "@/prisma/generated/client";
import { nextEarlySeptember, type Year } from "@/prisma/seed/calendar";
import { programmeId, type YearLabel } from "@/prisma/seed/groups";
import { collegeId } from "@/prisma/seed/places";

export function programmeRow(label: YearLabel, year: Year): Prisma.ProgrammeCreateManyInput {
  return {
    id: programmeId(label),
    title: `Learning from each other: ${label === "finished" ? "second" : "third"} year`,
    leadCollegeId: collegeId("southend"),
    timeZone: HOME_ZONE,
    startsOn: dayToColumn(year.startsOn),
    finishesOn: dayToColumn(year.finishesOn),
    funder: "The Adult Learning Partnership Fund",
    groundRules: USUAL_GROUND_RULES,
    closedAt: label === "finished" ? localInstant(year.finishesOn, 16 * 60 + 30) : null,
  };
}

export function programmeColleges(label: YearLabel): Prisma.ProgrammeCollegeCreateManyInput[] {
  return (["southend", "thurrock"] as const).map((college) => ({
    programmeId: programmeId(label),
    collegeId: collegeId(college),
  }));
}

/** The lead asks for a little less where illness had cost weeks. */
export const targetRows: Prisma.IndicatorTargetCreateManyInput[] = [
  { programmeId: programmeId("running"), indicator: "2b", target: 0.85 },
];

interface Promised {
  title: string;
  stage?: Stage;
  /** Week and weekday. */
  baseline: [number, number];
  forecast?: [number, number];
  actual?: [number, number];
  reason?: string;
}

const finished: Promised[] = [
  {
    title: "Both colleges agree the plan, the dates and the ground rules",
    stage: "ground_rules",
    baseline: [1, 3],
    actual: [1, 3],
  },
  { title: "Arts and Crafts join as a new subject area", baseline: [2, 2], actual: [2, 2] },
  {
    title: "Every tutor has finished a self-evaluation",
    stage: "self_evaluation",
    baseline: [4, 5],
    actual: [4, 4],
  },
  { title: "Every tutor has chosen a theme", stage: "themes", baseline: [5, 5], actual: [5, 5] },
  { title: "Buddy groups are published", stage: "buddy_groups", baseline: [7, 1], actual: [7, 1] },
  {
    title: "All three sets have met for the first time",
    stage: "learning_sets",
    baseline: [14, 4],
    actual: [13, 4],
  },
  { title: "Half of the tutors have visited and been visited", baseline: [22, 5], actual: [21, 5] },
  { title: "Every tutor has visited and been visited", stage: "visits", baseline: [37, 5], actual: [37, 3] },
  { title: "Group evaluation meeting", stage: "evaluation", baseline: [41, 3], actual: [41, 3] },
  { title: "End reports are in", stage: "end_reports", baseline: [43, 5], actual: [43, 4] },
];

const running: Promised[] = [
  {
    title: "Both colleges agree the plan, the dates and the ground rules",
    stage: "ground_rules",
    baseline: [1, 3],
    actual: [1, 3],
  },
  {
    title: "Every tutor has finished a self-evaluation",
    stage: "self_evaluation",
    baseline: [4, 5],
    forecast: [23, 5],
    reason: "Two new tutors joined after it was due; one goes over hers again. They have until half-term.",
  },
  { title: "Every tutor has chosen a theme", stage: "themes", baseline: [5, 5], actual: [5, 4] },
  {
    title: "Buddy groups are published",
    stage: "buddy_groups",
    baseline: [6, 1],
    actual: [7, 1],
    reason: "A tutor joined in week 5; a week's wait gave her a group from the start.",
  },
  {
    title: "All three sets have met for the first time",
    stage: "learning_sets",
    baseline: [14, 4],
    actual: [14, 4],
  },
  {
    title: "Half of the tutors have visited and been visited",
    baseline: [21, 5],
    forecast: [24, 5],
    reason: "Coughs and colds pushed several visits past the break.",
  },
  { title: "Every tutor has visited and been visited", stage: "visits", baseline: [36, 5] },
  { title: "Group evaluation meeting", stage: "evaluation", baseline: [41, 3] },
  { title: "End reports are in", stage: "end_reports", baseline: [43, 5] },
  { title: "Final workshop", stage: "workshop" as const, baseline: [44, 3] },
];

export function milestoneRows(label: YearLabel, year: Year): Prisma.MilestoneCreateManyInput[] {
  const row = (position: number) => ({
    id: `milestone-${label}-${position}`,
    programmeId: programmeId(label),
    position,
  });
  const on = (at?: [number, number]) => (at ? dayToColumn(year.on(...at)) : null);
  const kept = (label === "running" ? running : finished).map((one, index) => ({
    ...row(index + 1),
    title: one.title,
    stage: one.stage ?? null,
    baselineOn: dayToColumn(year.on(...one.baseline)),
    forecastOn: on(one.forecast),
    actualOn: on(one.actual),
    reason: one.reason ?? "",
  }));
  return label === "running" ? kept : [...kept, { ...row(kept.length + 1), ...finalWorkshop(year) }];
}

/** The one promise of the finished year that was still open when it closed: moved, and for a reason. */
function finalWorkshop(year: Year) {
  return {
    title: "Final workshop",
    stage: "workshop" as const,
    baselineOn: dayToColumn(year.on(44, 3)),
    forecastOn: dayToColumn(nextEarlySeptember(year.finishesOn)),
    movedOnPurpose: true,
    reason:
      "Tutors who plan their autumn at the start of September can put it to use the same week; at the end of the year half would have been away.",
  };
}
