import { dayInWords, daysBetween } from "@/lib/core/dates";
import { shareInWords } from "@/lib/core/share";
import { ANSWER_WORDS, peopleInWords } from "@/lib/evaluation/labels";
import { countsOf, type GoingOn, type Totals } from "@/lib/evaluation/rules";
import { ANSWERS } from "@/lib/evaluation/schema";
import type { Quote, YearFacts } from "@/lib/report/engine/facts";
import { SECTION_WORDS } from "@/lib/report/labels";
import { SECTIONS, type SectionKey } from "@/lib/report/schema";

/** Something of ours that anybody may look up: words that lead to it, and what is said beside them. */
export interface Reference {
  text: string;
  /** From our own address on. */
  path: string;
  beside: string;
}

/** One section as it is read: facts to list, then lines, then what somebody wrote. */
export interface ReportSection {
  key: SectionKey;
  title: string;
  facts: { label: string; value: string }[];
  lines: (string | Reference)[];
  words: string;
}

/** One indicator as the report states it. */
export interface Indicator {
  label: string;
  value: string;
}

interface Material {
  year: YearFacts;
  totals: Totals[];
  goingOn: GoingOn;
  quotes: Quote[];
  /** Indicators with their status, as the KPI room reckons them; empty where there is none to ask. */
  indicators: Indicator[];
  words: Partial<Record<SectionKey, string>>;
}

type Live = Pick<ReportSection, "facts" | "lines">;

/** The whole report over the figures given: pure, so that the same figures are the same report. */
export function reportSections(material: Material): ReportSection[] {
  const build: Record<SectionKey, (material: Material) => Live> = {
    about,
    kpis,
    slippage,
    outcomes,
    benefits,
    wishes: (all) => ({ facts: [], lines: cardLines(all.year, "wish") }),
    next_steps: nextSteps,
    links,
  };
  return SECTIONS.map((key) => ({
    key,
    title: SECTION_WORDS[key].title,
    ...build[key](material),
    words: material.words[key] ?? "",
  }));
}

function about({ year }: Material): Live {
  return {
    facts: [
      { label: "Lead provider", value: year.lead },
      { label: "Partners", value: year.partners.join(", ") || "None" },
      { label: "From", value: dayInWords(year.startsOn) },
      { label: "To", value: dayInWords(year.finishesOn) },
      ...(year.funder ? [{ label: "Funded by", value: year.funder }] : []),
    ],
    lines: [],
  };
}

const late = (milestone: YearFacts["milestones"][number]): number => {
  const now = milestone.actual ?? milestone.forecast;
  return now === null ? 0 : Math.max(0, daysBetween(milestone.baseline, now));
};

function kpis({ year, indicators }: Material): Live {
  const met = year.milestones.filter(({ actual }) => actual !== null).length;
  return {
    facts: [{ label: "Milestones met", value: shareInWords(met, year.milestones.length) }, ...indicators],
    lines: [],
  };
}

function slippage({ year }: Material): Live {
  const moved = year.milestones.filter((milestone) => late(milestone) > 0);
  const rest = year.milestones.filter((milestone) => late(milestone) === 0);
  // While the year runs, what is still to come is not met yet.
  const met = rest.every(({ actual }) => actual !== null) ? "All key targets met" : "On time so far";
  if (moved.length === 0)
    return { facts: [], lines: [met === "On time so far" ? `${met}.` : `${met} on time.`] };
  const titles = moved.map(({ title }) => title);
  return {
    facts: [],
    lines: [
      `${met} except: ${titles.join("; ")}.`,
      ...moved.map((milestone) => {
        const { title, baseline, forecast, actual, reason, onPurpose } = milestone;
        const days = late(milestone);
        const now = dayInWords(actual ?? forecast ?? baseline);
        const purpose = onPurpose ? ", moved on purpose" : "";
        return `${title}: from ${dayInWords(baseline)} to ${now} (${days} ${days === 1 ? "day" : "days"}${purpose}). ${reason}`.trim();
      }),
    ],
  };
}

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

function outcomes({ year, totals, goingOn }: Material): Live {
  const all = year.tutors.reduce((sum, { n }) => sum + n, 0);
  const colleges = year.tutors.map(({ college, n }) => `${n} at ${college}`).join(", ");
  return {
    facts: [
      { label: "Practitioners", value: `${all} (${colleges})` },
      { label: "Of them facilitating sets", value: `${year.facilitators}` },
      { label: "Themes of their own", value: `${year.themes}` },
      { label: "Buddy groups", value: `${year.groups}` },
      { label: "Visits made", value: `${year.visits}` },
      { label: "Learners present, summed over visits", value: `${year.learners}` },
      {
        label: "Action learning sets",
        value: `${many(year.sets, "set")}, ${many(year.meetings, "meeting")}`,
      },
      { label: "Attendance at set meetings", value: shareInWords(year.present, year.expected) },
      { label: "Subject areas", value: year.subjects.join(", ") || "None" },
      ...year.outcomes.map(({ id, title }) => ({
        label: title,
        value: rated(totals.find(({ outcomeId }) => outcomeId === id)),
      })),
      ...(goingOn.answered !== null && goingOn.goOn !== null
        ? [
            {
              label: "Mean to go on learning with colleagues",
              value: shareInWords(goingOn.goOn, goingOn.answered),
            },
          ]
        : []),
    ],
    lines: [],
  };
}

function rated(totals: Totals | undefined): string {
  const counts = countsOf(totals);
  if (!counts) return "Not rated, or by too few to show";
  return ANSWERS.map((answer) => `${ANSWER_WORDS[answer].toLowerCase()} ${counts[answer]}`).join(", ");
}

function cardLines(year: YearFacts, kind: "benefit" | "wish" | "next_step", starredOnly = false): string[] {
  return year.cards
    .filter((card) => card.kind === kind && (!starredOnly || card.starred))
    .map(({ text, agreed }) => `${text} (${peopleInWords(agreed).toLowerCase()})`);
}

function benefits({ year, quotes }: Material): Live {
  const said = quotes.flatMap(({ text, by }) => (text === null ? [] : [`“${text}” ${by ?? "A tutor"}`]));
  return { facts: [], lines: [...cardLines(year, "benefit", true), ...said] };
}

function nextSteps({ year }: Material): Live {
  const ahead = year.milestones.filter(({ actual, forecast }) => actual === null && forecast !== null);
  return {
    facts: [],
    lines: [
      ...cardLines(year, "next_step"),
      ...ahead.map(({ title, forecast }) => `${title}: now planned for ${dayInWords(forecast ?? "")}`),
    ],
  };
}

function links({ year }: Material): Live {
  return {
    facts: [],
    lines: [
      ...year.entries
        .filter(({ isPublic }) => isPublic)
        .map(({ title, id }) => ({ text: title, path: `/good-practice#${id}`, beside: "" })),
      ...year.workshops
        // Before it opens a workshop has no page that anybody could look up.
        .filter(({ opened, cancelled }) => opened && !cancelled)
        .map(({ title, slug, held, came, outside, organisations }) => ({
          ...{ text: title, path: `/workshops/${slug}` },
          beside: held
            ? `${many(came, "person", "people")} came, ${outside} from outside, ${many(organisations, "organisation")}`
            : "",
        })),
    ],
  };
}

/** A section's figures as one text: kept with what somebody wrote, to tell later that they changed. */
export const figuresOf = ({ facts, lines }: Live): string => JSON.stringify([facts, lines]);
