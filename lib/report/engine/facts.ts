/** What the year held, as the report's figures: counts, and words whose authors let them be shown. */
export interface YearFacts {
  title: string;
  funder: string;
  lead: string;
  partners: string[];
  startsOn: string;
  finishesOn: string;
  isClosed: boolean;
  tutors: { college: string; n: number }[];
  facilitators: number;
  themes: number;
  groups: number;
  sets: number;
  meetings: number;
  /** Of those expected at the set meetings held, how many were there. */
  present: number;
  expected: number;
  visits: number;
  learners: number;
  subjects: string[];
  milestones: {
    title: string;
    baseline: string;
    forecast: string | null;
    actual: string | null;
    reason: string;
    onPurpose: boolean;
  }[];
  outcomes: { id: string; title: string }[];
  cards: { kind: "benefit" | "wish" | "next_step"; text: string; agreed: number; starred: boolean }[];
  entries: { title: string; id: string; isPublic: boolean }[];
  workshops: {
    title: string;
    slug: string;
    opened: boolean;
    held: boolean;
    cancelled: boolean;
    came: number;
    outside: number;
    organisations: number;
  }[];
}

/** A quote from an end report, as it may be shown: null once its author took it back. */
export interface Quote {
  id: string;
  text: string | null;
  by: string | null;
}
