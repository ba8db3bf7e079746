import { inARow } from "@/lib/buddy-groups/labels/proposals";
import type { HardToPlace } from "@/lib/buddy-groups/rules/hard-to-place";
import type { Reason } from "@/lib/buddy-groups/rules/reasons";
import type { Slot } from "@/lib/buddy-groups/rules/visiting";

type Names = (id: string) => string;

const DAYS = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "Tuesday mornings" */
export const slotInWords = ({ weekday, part }: Slot): string => `${DAYS[weekday]} ${part}s`;

/** What somebody has, or does without, in a sentence of its own. */
export function reasonInWords(reason: Reason, person: string, name: Names): string {
  const all = (ids: string[]) => inARow(ids.map(name));
  const own = name(person);
  switch (reason.kind) {
    case "visits":
      return `${own} can visit ${inARow(reason.hosts.map(({ id, slots }) => (slots ? `${name(id)} (${slots.map(slotInWords).join(", ")})` : name(id))))}.`;
    case "visitedBy":
      return `${all(reason.visitors)} can visit ${own}.`;
    case "works":
      return reason.own === reason.theirs
        ? `${own} and ${name(reason.other)} both work on “${reason.own}”.`
        : `${own} works on “${reason.own}” and ${name(reason.other)} on “${reason.theirs}”: both speak of ${inARow(reason.words)}.`;
    case "helpedBy":
      return `${name(reason.other)} offered help with “${reason.offer}”, which is close to ${own}’s “${reason.theme}”.`;
    case "helps":
      return `${own} offered help with “${reason.offer}”, which is close to ${name(reason.other)}’s “${reason.theme}”.`;
    case "meetsCollege":
      return `${own} meets ${all(reason.others)} from another college.`;
    case "meetsSubject":
      return `${own} teaches another subject than ${all(reason.others)}.`;
    case "meetsExperience":
      return `${own} has other experience than ${all(reason.others)}.`;
    case "sameSite":
      return `${own} sets out from the same site as ${all(reason.others)}.`;
    case "visitsNobody":
      return `${own} is free for no lesson of the others.`;
    case "visitedByNobody":
      return `Nobody in the group is free for a lesson of ${own}’s.`;
    case "noTimetable":
      return `No timetable of ${own}’s is known, so nobody can be said to visit ${own}.`;
    case "oneCollege":
      return `${own} meets nobody from another college.`;
    case "oneSubject":
      return `${own} meets nobody who is known to teach another subject.`;
    case "oneExperience":
      return `Everybody in ${own}’s group has about the same experience.`;
    case "noRelatedTheme":
      return `Nobody in the group works on something close to a theme of ${own}’s, or offered help with one.`;
    case "far":
      return `${own} is more than an hour away from ${all(reason.others)}.`;
    case "again":
      return `${own} was in a group with ${all(reason.others)} last year.`;
  }
}

/** How visits go within a group: whom each visits where everybody can make one and receive one. */
export function rotaInWords(
  rota: { visitor: string; host: string }[] | null,
  isComplete: boolean,
  name: Names,
): string {
  if (isComplete) return "Everybody can visit everybody.";
  if (!rota) return "Not everybody can make one visit and receive one.";
  const ways = rota.map(({ visitor, host }) => `${name(visitor)} visits ${name(host)}`);
  return `Everybody can make one visit and receive one: ${inARow(ways)}.`;
}

/** Why somebody is hard to place, and what would help. */
export function hardInWords({ id, why, help }: HardToPlace, name: Names): string {
  const person = name(id);
  const reasons = {
    noTimetable: `No timetable of ${person}’s is known: with one it can be said who can visit ${person}.`,
    visitsNobody: `${person} is free for nobody’s lessons.`,
    visitedByNobody: `No lesson of ${person}’s falls in anybody’s free time.`,
    fewVisits: `There is hardly anybody whom ${person} can visit and who can visit ${person}.`,
  };
  if (!help) return reasons[why];
  const people = help.opens === 1 ? "one more person" : `${help.opens} more people`;
  const so =
    help.kind === "lesson"
      ? `A lesson on ${slotInWords(help.slot)} could be visited by ${people}.`
      : `With ${DAYS[help.weekday]}s free, ${person} could visit ${people}.`;
  return `${reasons[why]} ${so}`;
}
