import type { MeetingStory } from "@/prisma/seed/action-learning/story";

/** The running year up to now, and what is planned: meetings held, called off, not noted yet and to come. */
export const runningMeetings: MeetingStory[] = [
  {
    ...{ key: "r11", set: "Set one", week: 14, weekday: 3, site: "pier", room: "Room 11", away: ["t05"] },
    turns: {
      s01: {
        issue: "How can I tell waiting from abandoning?",
        questions: "How does your face look while you wait? What would the shyest person need to see?",
        insight: "A nod is enough to say: take your time.",
      },
      s06: {
        issue: "How can I get past ‘that’s lovely’?",
        questions: "What would you like to be told about your own work?",
        insight: "I have never said what I wonder about my own pots.",
      },
      t03: {
        issue: "How can I ask grandparents in without making them teachers?",
        questions: "What do they do already on the walk to school?",
      },
    },
    takeaways: {
      s07: "Grace's grandparents and my parents are the same question. Ask her for a coffee.",
      s13: "Nobody minded that I was new. Next time I shall bring something.",
    },
    actions: [
      {
        ...{ owner: "s01", asks: "s03", what: "Nod instead of speaking, for one whole lesson." },
        end: { state: "done", weeks: 3, whatHappened: "My neck hurt, and three new voices spoke." },
      },
      {
        ...{
          owner: "s06",
          asks: "t05",
          what: "Show my own half-finished piece first and ask what they wonder.",
        },
        end: {
          ...{ state: "changed", weeks: 5 },
          whatHappened: "A learner offered hers before I could. Much better than mine.",
        },
      },
      {
        ...{ owner: "t03", asks: "s07", what: "Invite one grandparent to tell, not to read." },
        end: {
          state: "done",
          weeks: 4,
          whatHappened: "He came with his cap in his hands and left with the caretaker's number.",
        },
      },
    ],
  },
  {
    ...{ key: "r12", set: "Set one", week: 19, weekday: 3, site: "grays", room: "R5", away: ["t03"] },
    turns: {
      s03: {
        issue: "How can I use mistakes without anybody feeling used?",
        questions: "Whose mistake was it last time? Did you ask? What would make you offer yours?",
        insight: "Ask the evening before, by name, and let them say no.",
      },
      s07: "dontRecord",
    },
    begun: {
      s13: {
        issue: "How can I look less at my plan and more at people?",
        questions: "What is on the plan that you could not do without?",
        insight: "",
      },
    },
    takeaways: { s01: "Helen's ‘ask the evening before’ would work for my shy four." },
    actions: [
      {
        owner: "s03",
        asks: "s13",
        what: "Ask two people for a mistake of theirs to begin with, and thank them by name.",
      },
      {
        ...{
          owner: "s07",
          asks: "s06",
          what: "Write down what I would say if I were not afraid, and then decide.",
        },
        end: { state: "let_go", weeks: 2, whatHappened: "Wrote it, slept on it, and it had shrunk." },
      },
      { owner: "s13", asks: "s01", dueWeeks: 2, what: "Teach twenty minutes on Friday without my notes." },
      {
        owner: "t05",
        asks: "s06",
        noted: true,
        what: "Leave my chair at the back of the room and sit in it for ten minutes.",
      },
    ],
  },
  { key: "r13", set: "Set one", week: 24, weekday: 3, site: "pier", room: "Room 11" },
  { key: "r14", set: "Set one", week: 30, weekday: 3, site: "tilb", room: "Garden Room" },
  {
    ...{ key: "r21", set: "Set two", week: 14, weekday: 4, site: "pier", room: "Room 15", away: ["s09"] },
    turns: {
      s05: {
        issue: "How can I trust a conversation I cannot understand?",
        questions: "What would you see if it had gone astray? Who could tell you afterwards?",
        insight: "I can see more than I can hear.",
      },
      t02: {
        issue: "How can I get a guess before a calculator?",
        questions: "What does a guess cost them? What happens to the worst one?",
      },
      s12: {
        issue: "How can I explain a password without the word password?",
        questions: "What do they lock already?",
        insight: "A shed has two keys. So has an account.",
      },
    },
    takeaways: { t04: "Farida sees more than she hears. I hear more than I see; try the back of the room." },
    actions: [
      {
        ...{ owner: "s05", asks: "t02", what: "Ask each pair for one sentence they disagreed about." },
        end: { state: "done", weeks: 4, whatHappened: "The disagreements were better than the answers." },
      },
      {
        ...{
          owner: "t02",
          asks: "s12",
          what: "Keep the worst guess on the board until the end, and praise it.",
        },
        end: { state: "done", weeks: 3, whatHappened: "They now compete for it." },
      },
      {
        ...{ owner: "s12", asks: "s08", what: "Draw the shed." },
        end: { state: "done", weeks: 1, whatHappened: "Drew it badly, which helped." },
      },
    ],
  },
  {
    ...{ key: "r22", set: "Set two", week: 20, weekday: 4, site: "grays", room: "R2", away: ["s02"] },
    turns: {
      s09: {
        issue: "How can I stay in Italian when somebody looks lost?",
        questions: "Lost where? What have you tried with your hands?",
        insight: "Looking lost is not asking for English.",
      },
      t04: {
        issue: "How can I leave a discussion alone?",
        questions: "What do you do with your eyes? Where could you sit?",
      },
      s08: "dontRecord",
    },
    actions: [
      { owner: "s09", asks: "t02", what: "Point to the wall of phrases before I say a word of English." },
      {
        owner: "t04",
        asks: "s05",
        dueWeeks: 1,
        what: "Sit outside the circle for one discussion and only take notes.",
      },
      {
        owner: "s08",
        asks: "s09",
        what: "Ask the two at the back what they would do with my first ten minutes.",
      },
    ],
  },
  { key: "r23", set: "Set two", week: 25, weekday: 4, site: "pier", room: "Room 15" },
  { key: "r24", set: "Set two", week: 31, weekday: 4, site: "grays", room: "R2" },
  {
    ...{ key: "r31", set: "Set three", week: 12, weekday: 2, site: "grays", room: "R9", away: ["s14"] },
    turns: {
      wa: {
        issue: "How can I begin in the middle of a year?",
        questions: "What would you tell somebody else who did? What do you need to hear?",
        insight: "Nobody expects me to catch up except me.",
      },
      t06: {
        issue: "How can I use what carers know from twenty years on the ward?",
        questions: "When did they last teach you something?",
      },
      s10: {
        issue: "How can I offer a choice that is one?",
        questions: "Which answer would disappoint you?",
        insight: "If no answer would, it is a choice.",
      },
    },
    takeaways: {
      wa: "Ask for one thing at a time, and ask early.",
      s04: "Derek's test: which answer would disappoint me? Use it on my own questions.",
    },
    actions: [
      { owner: "wa", asks: "t01", what: "Meet the tutor who had this class before me." },
      {
        ...{ owner: "t06", asks: "s11", what: "Begin with a story from the ward, theirs and not mine." },
        end: {
          state: "done",
          weeks: 6,
          whatHappened: "Twenty-two years of nights, told in four minutes. We used it all week.",
        },
      },
      {
        ...{ owner: "s10", asks: "s04", what: "Take away one choice that is none." },
        end: { state: "done", weeks: 2, whatHappened: "The apron. Nobody missed choosing it." },
      },
      { owner: "s11", asks: "t01", dueWeeks: 11, what: "Give feedback that fits on a bus ticket." },
    ],
  },
  {
    key: "r32",
    set: "Set three",
    week: 18,
    weekday: 2,
    site: "leigh",
    room: "Upper Room",
    state: "cancelled",
  },
  {
    key: "r33",
    set: "Set three",
    week: 21,
    weekday: 2,
    site: "leigh",
    room: "Upper Room",
    state: "not_noted",
  },
  { key: "r34", set: "Set three", week: 23, weekday: 2, site: "grays", room: "R9" },
  { key: "r35", set: "Set three", week: 29, weekday: 2, site: "tilb", room: "Ferry Room" },
];
