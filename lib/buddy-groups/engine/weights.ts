/** What a coordinator can weigh, each from 0 (does not matter) to 10 (matters most). */
export interface WishWeights {
  /** Themes that are related, or a theme that somebody offered to help with. */
  themes: number;
  /** Different colleges. */
  colleges: number;
  /** Different subjects. */
  subjects: number;
  /** Lessons in which each could visit the other. */
  lessons: number;
  /** Hours in which both could talk. */
  talk: number;
  /** Unlike experience. */
  experience: number;
  /** A short way to each other. */
  journey: number;
  /** Not together last year, nor the year before. */
  history: number;
  /** Each college's people spread evenly over the groups. */
  evenly: number;
}

export const WISHES = [
  "themes",
  "colleges",
  "subjects",
  "lessons",
  "talk",
  "experience",
  "journey",
  "history",
  "evenly",
] as const satisfies (keyof WishWeights)[];

/** What the sliders say. */
export const WISH_WORDS: Record<keyof WishWeights, string> = {
  themes: "Work on related things, or can help each other",
  colleges: "Come from different colleges",
  subjects: "Teach different subjects",
  lessons: "Can visit each other in several lessons",
  talk: "Have time to talk",
  experience: "Bring different experience",
  journey: "Have a short way to each other",
  history: "Were not together in the last two years",
  evenly: "Every group has its share of each college",
};

/** Three ways of weighing to begin from. */
export const PRESETS = {
  balanced: {
    title: "A bit of everything",
    words: "Related themes and new faces first, and visits that fit into the week.",
    weights: weigh([5, 4, 3, 4, 2, 2, 4, 5, 8]),
  },
  mixing: {
    title: "Meet somebody new",
    words: "Other colleges, other subjects, other experience, and nobody from last year’s group.",
    weights: weigh([3, 8, 5, 3, 1, 4, 1, 8, 10]),
  },
  easy: {
    title: "Easy to visit",
    words: "Many lessons to choose from, short ways and time to talk; the rest as it comes.",
    weights: weigh([3, 2, 1, 8, 5, 1, 8, 3, 4]),
  },
} as const satisfies Record<string, { title: string; words: string; weights: WishWeights }>;

function weigh(values: number[]): WishWeights {
  return Object.fromEntries(WISHES.map((wish, at) => [wish, values[at] ?? 0])) as unknown as WishWeights;
}
