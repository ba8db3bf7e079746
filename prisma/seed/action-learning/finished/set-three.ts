import type { MeetingStory } from "@/prisma/seed/action-learning/story";

/** The finished year of set three: three meetings, in which everybody presented once. */
export const finishedSetThree: MeetingStory[] = [
  {
    ...{ key: "f31", set: "Set three", week: 11, weekday: 2, site: "grays", room: "R9", away: ["s10"] },
    turns: {
      lc: {
        issue: "How can I read poems with people who hate poems?",
        questions: "What do they read aloud without being asked? What do they know by heart?",
        insight: "Song words. They know hundreds.",
      },
      s07: {
        issue: "How can I tell whether a story sack was opened at home?",
        questions: "What would you do with the answer? Who would tell you gladly?",
      },
    },
    takeaways: { t03: "The children would tell us. I had only thought of asking parents." },
    actions: [
      {
        ...{ owner: "lc", asks: "s04", what: "Bring a song instead of a sonnet, and do not call it poetry." },
        end: {
          state: "done",
          weeks: 2,
          whatHappened: "Somebody asked whether this counted as English. I said it did.",
        },
      },
      {
        ...{ owner: "s07", asks: "t03", what: "Put a blank page in each sack for the child to draw on." },
        end: {
          state: "done",
          weeks: 6,
          whatHappened: "Nine of twelve came back with a drawing. One was of me.",
        },
      },
    ],
  },
  {
    ...{ key: "f32", set: "Set three", week: 20, weekday: 2, site: "leigh", room: "Upper Room" },
    turns: {
      s04: {
        issue: "How can I stop taking over the mouse?",
        questions: "What are you afraid will happen? What do your hands do when you teach your mother?",
        insight: "I am in a hurry; they are not.",
      },
      lb: "dontRecord",
    },
    takeaways: { s10: "Neil's courage in bringing what he brought. I shall bring mine." },
    actions: [
      {
        ...{ owner: "s04", asks: "s10", what: "Teach one lesson sitting down." },
        end: { state: "done", weeks: 2, whatHappened: "I stood up twice. It used to be forty times." },
      },
      {
        ...{ owner: "lb", asks: "lc", what: "Talk it over with the team before the next timetable is made." },
        end: { state: "let_go", weeks: 5, whatHappened: "Overtaken by events, and for the better." },
      },
    ],
  },
  {
    ...{
      key: "f33",
      set: "Set three",
      week: 29,
      weekday: 2,
      site: "tilb",
      room: "Garden Room",
      away: ["lb"],
    },
    turns: {
      t03: {
        issue: "How can I help parents who were never read to?",
        questions: "What were they told instead? Who told it?",
        insight: "Nobody had nothing. They had stories about the docks and no books.",
      },
      s10: {
        issue: "How can I let people choose when every choice takes a quarter of an hour?",
        questions: "What is the hurry for? Which choices matter to them?",
        insight: "Two good choices beat six empty ones.",
      },
    },
    takeaways: { s07: "Stories about the docks. My families have the pier." },
    actions: [
      {
        ...{
          owner: "t03",
          asks: "s07",
          dueWeeks: 6,
          what: "Record one grandfather and make a small book of it.",
        },
        end: {
          state: "changed",
          weeks: 6,
          whatHappened: "He would rather tell it live. Eleven families came.",
        },
      },
      {
        ...{
          owner: "s10",
          asks: "lc",
          dueWeeks: 6,
          what: "Ask each person which two things they want to decide on a Wednesday.",
        },
        end: {
          state: "done",
          weeks: 4,
          whatHappened: "Where to sit and what to eat. I had planned for neither.",
        },
      },
    ],
  },
];
