/** What a theme's parts are called, where they are asked and where they are read. */
export const THEME_WORDS = {
  title: "The theme, in a few words",
  willTry: "I would like to try",
  soThatLearners: "So that learners",
  lookAt: "A buddy could look at",
  topic: "Closest topic",
  atTheMoment: "At the moment",
  withGroup: "With which group",
  knowBecause: "I will know because",
  confidence: "How sure I feel about this, as I begin",
} as const;

/** One's own word on oneself, from 1 to 10; said in words, stored as a number. */
export const CONFIDENCE_WORDS: Record<string, string> = {
  "1": "1, all new to me",
  "2": "2, only just begun",
  "3": "3, finding my feet",
  "4": "4, it works now and then",
  "5": "5, about half of the time",
  "6": "6, more often than not",
  "7": "7, fairly sure",
  "8": "8, sure on most days",
  "9": "9, sure even on a hard day",
  "10": "10, quite at home with it",
};
