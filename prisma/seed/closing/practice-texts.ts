import type { Key } from "@/prisma/seed/cast";
import type { YearLabel } from "@/prisma/seed/groups";
import type { SubjectKey } from "@/prisma/seed/places";

export interface PracticeText {
  key: string;
  year: YearLabel;
  by: Key;
  /** The visit it comes from, whose other tutor has a say. */
  visit?: string;
  stage: "draft" | "offered" | "published" | "widening" | "public" | "withdrawn";
  standard: number;
  subject?: SubjectKey;
  title: string;
  oneSentence: string;
  whatToDo: string;
  watchOutFor?: string;
  learnersDid?: string;
  week: number;
  tries?: [by: Key, text: string][];
}

const finished = (text: Omit<PracticeText, "year">): PracticeText => ({ year: "finished", ...text });
const running = (text: Omit<PracticeText, "year">): PracticeText => ({ year: "running", ...text });

export const practiceTexts: PracticeText[] = [
  finished({
    ...{ key: "p01", by: "s01", visit: "f01", stage: "public", standard: 3, subject: "esol", week: 14 },
    title: "Directions, back to back",
    oneSentence: "One learner tells another where to click, and neither can point.",
    whatToDo:
      "Pair learners back to back. One has the finished screen on paper, the other the keyboard. Only words may pass between them. Swap after five minutes.",
    learnersDid: "They asked for prepositions before I offered any.",
    watchOutFor: "Loud rooms: three pairs at a time is plenty.",
    tries: [
      ["s05", "Did it with a map of the bus station. It took two goes to slow them down."],
      ["t01", "Used it for filling in a form. They laughed, and the forms were right."],
    ],
  }),
  finished({
    ...{ key: "p02", by: "s03", stage: "public", standard: 4, subject: "maths", week: 20 },
    title: "Fractions you can fold",
    oneSentence: "A strip of paper each, and no written fraction for the first hour.",
    whatToDo:
      "Give everybody a strip. Halve it, halve it again, and talk about what each piece is of the whole. Write the first symbol only when somebody asks how to.",
    watchOutFor: "Do not rush to the symbol.",
    tries: [["t02", "Worked with a till receipt instead of a strip."]],
  }),
  finished({
    ...{ key: "p03", by: "t04", visit: "f03", stage: "public", standard: 19, subject: "english", week: 24 },
    title: "Feedback that fits on a bus ticket",
    oneSentence: "One thing that works and one question, on a slip no bigger than a ticket.",
    whatToDo:
      "Cut slips. While learners write, go round and leave one at each elbow: one thing that works, one question. They answer the question in the next draft.",
    tries: [["s11", "I ran out of slips. Good sign."]],
  }),
  finished({
    ...{ key: "p04", by: "s06", stage: "published", standard: 15, subject: "arts", week: 26 },
    title: "Begin with the table, not the talk",
    oneSentence: "Materials are out before anybody arrives, and hands start before I do.",
    whatToDo: "Set every place with three things. Say nothing for ten minutes. Then ask what each has found.",
    tries: [["s10", "In supported learning it needed two things, not three."]],
  }),
  finished({
    ...{ key: "p05", by: "s07", stage: "published", standard: 6, subject: "family", week: 28 },
    title: "Parents write the first page",
    oneSentence: "The course begins with a page on which each parent says what their child is good at.",
    whatToDo: "Send the page home before the first session. Read them aloud together, with leave.",
  }),
  finished({
    ...{
      key: "p06",
      by: "s04",
      visit: "f02",
      stage: "published",
      standard: 16,
      subject: "digital",
      week: 30,
    },
    title: "Screens down, hands up",
    oneSentence: "Before each new step all screens are half closed, and somebody says it in their own words.",
    whatToDo: "Agree on a sign. Half close the lids. Ask one learner to say the next step to a neighbour.",
  }),
  finished({
    ...{ key: "p07", by: "t03", stage: "published", standard: 13, subject: "family", week: 31 },
    title: "A quiet corner that anybody may use",
    oneSentence: "A chair and a lamp, for whoever needs five minutes, and no question asked.",
    whatToDo: "Put it where the door can be seen. Use it yourself in the first week.",
  }),
  finished({
    ...{ key: "p08", by: "s10", stage: "published", standard: 11, subject: "supported", week: 33 },
    title: "Choices in the hand",
    oneSentence: "Two objects, one for each choice, in place of a question.",
    whatToDo: "Offer both. Wait. Follow the eyes before the hand.",
  }),
  finished({
    ...{ key: "p09", by: "s08", stage: "published", standard: 17, subject: "maths", week: 34 },
    title: "Numbers from their own week",
    oneSentence: "Every sum uses a number that a learner brought from outside.",
    whatToDo: "A jar by the door takes slips: a bus fare, a shift, a recipe. Draw three and work with those.",
  }),
  finished({
    ...{ key: "p10", by: "t01", stage: "published", standard: 9, subject: "esol", week: 36 },
    title: "A recording only they hear",
    oneSentence: "Learners record themselves in September and again in May, and compare by themselves.",
    whatToDo: "Two minutes on any subject. It stays on their own phone. Ask only what they noticed.",
  }),
  finished({
    ...{
      key: "p11",
      by: "s09",
      visit: "f15",
      stage: "withdrawn",
      standard: 14,
      subject: "languages",
      week: 37,
    },
    title: "Songs for endings",
    oneSentence: "A chorus that needs the past tense.",
    whatToDo: "Choose a song with one verb that comes back. Leave gaps.",
  }),
  finished({
    ...{ key: "p12", by: "lc", stage: "published", standard: 10, subject: "english", week: 38 },
    title: "A staff room shelf",
    oneSentence: "One shelf where anybody leaves what worked this week, and takes what they like.",
    whatToDo: "Clear a shelf. Leave the first thing. Say nothing about it for a month.",
  }),
  running({
    ...{ key: "p21", by: "s05", stage: "draft", standard: 4, subject: "esol", week: 21 },
    title: "Ten seconds of quiet",
    oneSentence: "",
    whatToDo: "Count on your fingers behind your back.",
  }),
  running({
    ...{ key: "p22", by: "s10", visit: "r14", stage: "offered", standard: 15, subject: "english", week: 20 },
    title: "Reading with the book shut",
    oneSentence: "Learners say what comes next before they look.",
    whatToDo: "Stop before the last line. Ask for three endings. Then open the book.",
  }),
  running({
    ...{ key: "p23", by: "s09", visit: "r25", stage: "widening", standard: 3, subject: "esol", week: 20 },
    title: "A reason on every register",
    oneSentence: "Beside each name stands why they came, in their words.",
    whatToDo: "Ask in week one. Write it small. Look at it before you plan.",
    tries: [["t03", "Two had changed their reason by half-term, so we ask again."]],
  }),
  running({
    ...{ key: "p24", by: "t04", stage: "public", standard: 1, subject: "english", week: 19 },
    title: "Three lines at the end of the day",
    oneSentence: "What I did, what they did, what I would keep.",
    whatToDo: "A notebook in the car. Three lines before the engine starts.",
  }),
  running({
    ...{ key: "p25", by: "s07", visit: "r11", stage: "withdrawn", standard: 6, subject: "family", week: 21 },
    title: "Tea first",
    oneSentence: "The break comes before the work.",
    whatToDo: "Begin with the kettle.",
  }),
];

/** Who noted where they passed something on in the finished year: seventeen of the twenty. */
export const sharers: Key[] = [
  ...["s01", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s10", "s11", "s12"],
  ...["la", "lc", "t01", "t02", "t03", "t04"],
];
