import type { MeetingStory } from "@/prisma/seed/action-learning/story";

/** The finished year of set two: three meetings, in which everybody presented once. */
export const finishedSetTwo: MeetingStory[] = [
  {
    ...{ key: "f21", set: "Set two", week: 12, weekday: 4, site: "pier", room: "Room 15", away: ["la"] },
    turns: {
      s08: {
        issue: "How can I help people who only want the rule?",
        questions: "What does the rule give them? What happened the last time they went without one?",
        insight: "The rule is a handrail. I was asking people to let go on the stairs.",
      },
      s05: {
        issue: "How can I correct pronunciation without shutting people up?",
        questions: "Whose ears matter: yours or the bus driver's?",
      },
      t04: "dontRecord",
    },
    takeaways: { s02: "Handrail: say it in my next lesson on commas." },
    actions: [
      {
        ...{ owner: "s08", asks: "s02", what: "Let them have the rule first, then ask where it breaks." },
        end: {
          state: "done",
          weeks: 4,
          whatHappened: "It broke at minus one, and they argued past the bell.",
        },
      },
      {
        ...{
          owner: "s05",
          asks: "t01",
          what: "Record three learners ordering a coffee in a real café, with their leave.",
        },
        end: {
          state: "changed",
          weeks: 7,
          whatHappened: "They preferred to ring the surgery. It was harder and better.",
        },
      },
      {
        ...{ owner: "t04", asks: "s11", what: "Have the conversation I have put off, before the half-term." },
        end: { state: "done", weeks: 3 },
      },
    ],
  },
  {
    ...{ key: "f22", set: "Set two", week: 21, weekday: 4, site: "grays", room: "R2" },
    turns: {
      s02: {
        issue: "How can I mark less and say more?",
        questions: "Which of your marks did somebody use? What would you write if you had one sentence?",
        insight: "One sentence is what I remember of my own teachers.",
      },
      la: {
        issue: "How can I demonstrate so that people watch the hands and not me?",
        questions: "Where do you stand? What would a film of it leave out?",
        insight: "I talk because the silence at the bench frightens me, not them.",
      },
      t01: {
        issue: "How can I welcome somebody new in week nine?",
        questions: "Who in the room was new last? Have you asked her?",
      },
    },
    takeaways: {
      s08: "Say less at the start of a turn; Joan knew her own answer after the second question.",
      s11: "One sentence of feedback. Try it on the Monday group, all twelve.",
    },
    actions: [
      {
        ...{
          owner: "s02",
          asks: "s05",
          what: "One sentence on each piece of writing for a fortnight, and no ticks.",
        },
        end: {
          state: "done",
          weeks: 3,
          whatHappened: "Four people wrote back. That has not happened before.",
        },
      },
      {
        ...{ owner: "la", asks: "t04", what: "Demonstrate the bezel once without a word." },
        end: { state: "done", weeks: 2, whatHappened: "You could hear the file. Everybody came closer." },
      },
      {
        ...{ owner: "t01", asks: "s08", what: "Ask the last newcomer to meet the next one at the door." },
        end: {
          state: "done",
          weeks: 5,
          whatHappened: "She brought biscuits and a list of what nobody had told her.",
        },
      },
    ],
  },
  {
    ...{
      key: "f23",
      set: "Set two",
      week: 30,
      weekday: 4,
      site: "pier",
      room: "Room 15",
      away: ["s05", "t04"],
    },
    turns: {
      s11: {
        issue: "How can I help somebody who was told at school that he cannot spell?",
        questions: "What does he spell right already? Who told him, and would he write to them?",
        insight: "He spells every football ground in the country. Begin there.",
      },
    },
    actions: [
      {
        ...{
          owner: "s11",
          asks: "s02",
          dueWeeks: 5,
          what: "Build a spelling list from the fixtures page with him.",
        },
        end: {
          state: "done",
          weeks: 3,
          whatHappened: "He made the list himself, and then one for his daughter.",
        },
      },
    ],
  },
];
