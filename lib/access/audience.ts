import { can } from "@/lib/access/ability";
import type { Act, Columns } from "@/lib/access/artefacts";
import { artefactOf, CAST, RELATIONS, type Relation, SAMPLES, type Sample } from "@/lib/access/cast";
import { rulesFor } from "@/lib/access/rules";

/** Everybody who may do this to that sample, as the rules have it. */
export function whoMay(act: Act, sample: Sample): Relation[] {
  const artefact = artefactOf(sample);
  const row = SAMPLES[sample] as Columns[typeof artefact];
  return RELATIONS.filter((relation) => can(rulesFor(CAST[relation]), act, artefact, row));
}

/** "Who sees this", in words: who does, and who of those one might think of does not. */
export interface Audience {
  sentence: string;
  notSeen: string;
}

interface Ways {
  later?: Sample;
  partner?: string;
  once?: string;
  there?: boolean;
  named?: Partial<Record<Relation, string>>;
}

/**
 * The sentence above a form. `now` is the thing as it is while it is written, `later` as it will be once the
 * person has done what the form is for; `partner` is the other one's name. `there` says that readers are kept by
 * name: of the set, only those who were at the meeting. `named` calls somebody otherwise, where the form is not its
 * author's own.
 */
export function whoSees(now: Sample, { later, partner, once, there, named }: Ways = {}): Audience {
  const before = whoMay("see", now);
  const after = later ? whoMay("see", later) : before;
  const added = after.filter((relation) => !before.includes(relation));
  const words = { ...WORDS, ...(there ? { setMember: THERE, facilitator: THERE } : {}), ...named };
  const names = (relations: Relation[]) => listed(wordsFor(relations, words, partner));
  const sentence =
    added.length > 0
      ? `${capital(names(before))} for now; ${names(after)} once ${once ?? "it is shared"}.`
      : `${capital(names(before))}${before.length === 1 ? " alone" : ""}.`;
  const others = (["buddy", "facilitator", "coordinator"] as const).filter(
    (relation) => !after.includes(relation),
  );
  return {
    sentence,
    notSeen: others.length > 0 ? `Not ${listed(wordsFor(others, { ...WORDS, ...named }), "or")}.` : "",
  };
}

const WORDS: Record<Relation, string> = {
  author: "you",
  partner: "the other tutor",
  buddy: "your buddy group",
  setMember: "your learning set",
  facilitator: "your set’s facilitator",
  coordinator: "your coordinators",
  otherCoordinator: "the other college’s coordinator",
  lead: "your coordinators",
  fellow: "everybody in the programme",
  leaver: "those who have left",
  outsider: "anybody",
};

const THERE = "those who were at the meeting";

function wordsFor(relations: Relation[], words: typeof WORDS, partner?: string): string[] {
  if (relations.includes("outsider")) return [words.outsider];
  if (relations.includes("fellow")) return [words.fellow];
  const shown = relations.filter((relation) => relation !== "leaver");
  const partnerIsBuddy = shown.includes("buddy");
  return [
    ...new Set(
      shown
        .filter((relation) => !(relation === "partner" && partnerIsBuddy))
        .map((relation) => (relation === "partner" ? (partner ?? words.partner) : words[relation])),
    ),
  ];
}

function listed(words: string[], joint: "and" | "or" = "and"): string {
  return words.length < 2
    ? (words[0] ?? "nobody")
    : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
