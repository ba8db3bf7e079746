import type { MilestoneStatus, Slippage } from "@/lib/programmes/rules";

export const MILESTONE_WORDS: Record<MilestoneStatus, string> = {
  met: "Met",
  metLate: "Met later",
  onPurpose: "Moved on purpose",
  toCome: "To come",
  slight: "Slightly later",
  some: "Later",
  much: "Much later",
  overdue: "Past its day",
};

export const MILESTONE_TONES: Record<MilestoneStatus, "done" | "waiting" | "attention" | "neutral"> = {
  met: "done",
  metLate: "done",
  onPurpose: "neutral",
  toCome: "neutral",
  slight: "neutral",
  some: "waiting",
  much: "attention",
  overdue: "attention",
};

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** `61 days later, 1 teaching week lost` */
export function slippageInWords({ days, teachingWeeks }: Slippage): string {
  if (days === 0) return "On the day";
  if (days < 0) return `${many(-days, "day")} earlier`;
  return `${many(days, "day")} later, ${many(teachingWeeks, "teaching week")} lost`;
}

/** What the sentence above the list says of all of them together. */
export function milestonesInWords(promises: { title: string; status: MilestoneStatus }[]): string {
  const open = promises.filter(({ status }) => status !== "met" && status !== "metLate");
  if (promises.length === 0) return "";
  if (open.length === 0) return `All ${promises.length} milestones were met.`;
  const met = promises.length - open.length;
  const [only] = open;
  if (open.length === 1 && only) return `All milestones were met but one: ${only.title}.`;
  return `${met} of ${promises.length} milestones met.`;
}
