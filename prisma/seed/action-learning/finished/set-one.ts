import type { MeetingStory } from "@/prisma/seed/action-learning/story";

/** The finished year of set one: three meetings, in which everybody presented once. */
export const finishedSetOne: MeetingStory[] = [
  {
    ...{ key: "f11", set: "Set one", week: 13, weekday: 3, site: "pier", room: "Room 11", away: ["s09"] },
    turns: {
      s01: {
        issue: "How can I stop answering my own questions?",
        questions: "What would you hear if you waited? Who fills the silence when you are not in the room?",
        insight: "I rescue people who were not drowning.",
      },
      s06: {
        issue: "How can I bring beginners and old hands to one bench?",
        questions: "What do the beginners know that the old hands have forgotten?",
        insight: "The old hands want to be asked, not to be left alone.",
      },
      t02: {
        issue: "How can I tell whether the quiet ones follow?",
        questions: "Whom do you ask now? What could they show you without a word?",
      },
    },
    takeaways: {
      s03: "Tom's question about what beginners know: ask it of my own Level 1 group.",
      t05: "I counted: in two hours nobody told anybody what to do, and it was the most useful talk this term.",
    },
    actions: [
      {
        ...{
          owner: "s01",
          asks: "s03",
          what: "Count to five after every question on Tuesday, with a bead in my pocket for each.",
        },
        end: { state: "done", weeks: 3, whatHappened: "Eleven beads moved. Two people spoke who never had." },
      },
      {
        ...{ owner: "s06", asks: "t02", what: "Ask one old hand a week to show their own mistake box." },
        end: {
          state: "done",
          weeks: 6,
          whatHappened: "The mistake box is now the most popular thing in the studio.",
        },
      },
      {
        ...{ owner: "t02", asks: "s01", what: "Try mini whiteboards for the first ten minutes." },
        end: {
          ...{ state: "changed", weeks: 5 },
          whatHappened:
            "No boards to be had. Folded paper held up did the same, and nobody minded the rubbing out.",
        },
      },
    ],
  },
  {
    ...{ key: "f12", set: "Set one", week: 21, weekday: 3, site: "grays", room: "R5" },
    turns: {
      s03: {
        issue: "How can I make it safe to be wrong at forty?",
        questions: "When were you last wrong in front of people? What did somebody do that helped?",
        insight: "I have never let them see me wrong, so why should they?",
      },
      s12: "dontRecord",
    },
    takeaways: { s09: "Being wrong first, as the tutor: I could begin with my own howlers in Italian." },
    actions: [
      {
        ...{
          owner: "s03",
          asks: "s09",
          what: "Work one problem on the board that I have not solved beforehand.",
        },
        end: {
          state: "done",
          weeks: 2,
          whatHappened: "I got stuck. They got me out, and enjoyed it a good deal.",
        },
      },
      {
        ...{
          owner: "s12",
          asks: "t05",
          what: "Ask two people what they would rather come to on a Thursday evening.",
        },
        end: { state: "done", weeks: 4, whatHappened: "Both said: shorter, and with tea." },
      },
    ],
  },
  {
    ...{ key: "f13", set: "Set one", week: 30, weekday: 3, site: "pier", room: "Room 4", away: ["s06"] },
    turns: {
      s09: {
        issue: "How can I keep an evening class together when half come for company?",
        questions: "What do those who come for company learn? Who decided that it is not enough?",
        insight: "Company is why the others stay too.",
      },
      t05: {
        issue: "How can I slow down without losing the quick ones?",
        questions: "What would the quick ones do if you said nothing for ten minutes?",
      },
    },
    actions: [
      {
        ...{
          owner: "s09",
          asks: "s12",
          dueWeeks: 6,
          what: "Put a quarter of an hour of free talk in the plan, and call it that.",
        },
        end: {
          state: "done",
          weeks: 5,
          whatHappened: "They talk in Italian, mostly. I never had that when I asked for it.",
        },
      },
      {
        ...{
          owner: "t05",
          asks: "s03",
          dueWeeks: 6,
          what: "Give the quick ones the errand of writing the help sheet.",
        },
        end: {
          state: "let_go",
          weeks: 6,
          whatHappened: "The quick ones finished the course early. The sheet can wait.",
        },
      },
    ],
  },
];
