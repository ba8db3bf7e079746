/** What a facilitator kept after a meeting: with the set, for herself, and for other facilitators. */
export interface Afterwards {
  review?: { asked?: string; airTime?: string; change?: string };
  debrief?: {
    worked?: string;
    steppedIn?: string;
    whoWasQuiet?: string;
    change?: string;
    helpWanted?: true;
  };
}

/** By the key of the meeting. One meeting of the running year has no debrief yet, and after one help is wanted. */
export const afterwards: Record<string, Afterwards> = {
  f11: {
    review: {
      asked: "Mostly. Two pieces of advice slipped in, dressed up as questions.",
      airTime: "Even, but for the last ten minutes.",
      change: "A minute of quiet before the first question.",
    },
    debrief: {
      worked: "Saying aloud at the start that no answer is expected of anybody.",
      steppedIn: "Twice, when a story about somebody else’s class began.",
      whoWasQuiet: "Paul, who then asked the question that turned it.",
      change: "Begin the first turn on time even if one chair is empty.",
    },
  },
  f12: {
    review: { asked: "Yes, all the way through.", change: "Keep the pens down until the summary." },
    debrief: {
      worked: "Letting each presenter choose who asks first.",
      steppedIn: "Once, and too early; they would have got there.",
      change: "Count to ten before I rescue anybody.",
    },
  },
  f13: {
    review: {
      airTime: "The newest of us spoke most, and that was right today.",
      change: "Nothing. Do it again.",
    },
    debrief: {
      worked: "Ending with one word each instead of a round of thanks.",
      whoWasQuiet: "Yusuf; tired, he said, not bored.",
      change: "Ask for next year’s dates before people stand up.",
    },
  },
  f21: {
    review: {
      asked: "Half and half.",
      change: "Write ‘could that be a question?’ on a card and pass it round.",
    },
    debrief: {
      worked: "The card: it made us laugh, and then it worked.",
      steppedIn: "More than I wanted to. I explained fractions.",
      change: "Sit on my hands when it is about my own subject.",
      helpWanted: true,
    },
  },
  f22: {
    review: {
      asked: "Better than in November.",
      airTime: "Joan and Anita had least.",
      change: "Go round once in order.",
    },
    debrief: {
      worked: "Going round once in order, then freely.",
      whoWasQuiet: "Joan, until the resources round.",
      change: "Shorten check-in when one of us is late.",
    },
  },
  f23: {
    review: { asked: "Yes, and we noticed when we did not.", change: "Meet somewhere with a window." },
    debrief: {
      worked: "Reading last time’s actions aloud, including those let go.",
      steppedIn: "Not once.",
    },
  },
  f31: {
    review: {
      asked: "We asked, and then we all answered.",
      airTime: "I had too much of it.",
      change: "The presenter answers. Only the presenter.",
    },
    debrief: {
      worked: "A clock that everybody can see.",
      steppedIn: "When two people talked to each other past the presenter.",
      whoWasQuiet: "Neil.",
      change: "Sit opposite the presenter, not beside.",
    },
  },
  f32: {
    review: { asked: "Nearly always.", airTime: "Even.", change: "Leave five minutes between turns." },
    debrief: {
      worked: "Five minutes of walking between two heavy turns.",
      change: "Ask before the meeting who has a turn.",
    },
  },
  f33: {
    review: {
      asked: "So much that somebody begged for advice.",
      change: "Allow advice, once, if the presenter asks for it.",
    },
    debrief: {
      worked: "Asking the presenter whether they want ideas, and taking no for an answer.",
      whoWasQuiet: "Nobody, for once.",
      steppedIn: "To stop a very good conversation at six o’clock.",
    },
  },
  r11: {
    review: {
      asked: "For a first meeting, remarkably so.",
      airTime: "Ruth had least.",
      change: "Say the ground rules in our own words next time.",
    },
    debrief: {
      worked: "Two minutes to tell it, by the clock, and then no more telling.",
      steppedIn: "At ‘what I would do is’. Twice.",
      whoWasQuiet: "Ruth, who is new, and did not look unhappy.",
      change: "Ask the new ones first, not last.",
    },
  },
  r12: { review: { asked: "Yes.", airTime: "Even.", change: "Longer silences." } },
  r21: {
    review: { asked: "More than last year.", change: "Start with the actions, not with the kettle." },
    debrief: {
      worked: "Last year’s card, brought along by somebody else.",
      whoWasQuiet: "Ioana, and I forgot to make room.",
      change: "Put the quiet ones’ names where I can see them.",
    },
  },
  r22: {
    review: {
      asked: "Until it got hard; then we advised.",
      airTime: "One of us had a third of it.",
      change: "Stop when it gets hard, and breathe.",
    },
    debrief: {
      worked: "Stopping for a breath when it got heavy.",
      steppedIn: "Too late. I did not know whether to go on.",
      whoWasQuiet: "All but two, after that.",
      change: "Agree beforehand on a word that stops everything.",
      helpWanted: true,
    },
  },
  r31: {
    review: {
      asked: "Yes, with one exception who apologised.",
      airTime: "Even.",
      change: "Meet at a table, not in a row.",
    },
    debrief: {
      worked: "Asking what the presenter wants from us before they begin.",
      steppedIn: "Once, about time.",
    },
  },
};

/** Who is down to present at meetings to come. */
export const downToPresent: Record<string, string[]> = { r13: ["s13", "t05"], r34: ["s04", "s11", "t01"] };

/** What sets agreed on for themselves, by the id of the set. */
export const groundRules: Record<string, string> = {
  "finished-set-one": "What is said here stays here. Phones off, tea on. Questions before anything else.",
  "finished-set-two":
    "We begin at a quarter to four and end at a quarter to six, whoever is still talking. Four of us are enough to meet. What people bring is theirs to repeat, and nobody else’s.",
  "finished-set-three": "Nobody has to present. Nobody has to answer. Everybody listens.",
  "running-set-one":
    "What somebody brings stays in this room, and so does who brought it.\nSay by the evening before if you cannot come; with fewer than four we meet another day.\nAsk first. Advice only if the presenter wants it.\nNobody speaks twice before everybody could have spoken once.",
  "running-set-two":
    "Confidential means: not in the staffroom, not at home, not in general terms.\nOn time, because others have buses.\nSilence is allowed.",
};
