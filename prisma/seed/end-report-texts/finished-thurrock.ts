import type { Key } from "@/prisma/seed/cast";
import type { ReportText } from "@/prisma/seed/end-report-texts/text";

export const thurrockReports: Record<Key, ReportText> = {
  t01: {
    themes:
      "Pictures that start a conversation. From street photographs to the inside of a handbag, by consent.",
    changedTeaching: "I bring no picture that I could explain better than they can.",
    changedLearners: "At Entry 1 they ask each other questions that I did not teach them.",
    evidence: ["seen", "feedback"],
    motivations:
      "They came to talk with neighbours, so a neighbour came: the lady from the flat above the bakery, two Thursdays.",
    community: "Southend is eleven miles away and had been another country.",
    professionalism: "I am proud of plain things now: a pause, a good question.",
    contactOutside: "yes",
    sharedWhere: "Our centre's noticeboard, with a map.",
    next: "A walk with notebooks in the first month.",
    quoteConsent: "named",
    ratings: [[5, 8]],
  },
  t02: {
    themes: "Showing three ways to the same answer. The wall has nine now.",
    takeaways:
      "In a spelling lesson I saw a wrong answer thanked for what it showed. I thank them in maths now.",
    changedTeaching: "My own method comes last, if it comes.",
    changedLearners: "A learner taught in Lagos showed the class her division, and two have taken it over.",
    evidence: ["seen", "records"],
    motivations: "Pride turned out to be a reason to come. A method with your name on it feeds it.",
    ownership: "I asked my learners to teach me long division, and meant it.",
    contactOutside: "yes",
    gotInTheWay: "Cover. Each visit took four messages.",
    quoteConsent: "anonymous",
    ratings: [[5, 8]],
  },
  t03: {
    themes:
      "Phonics with grown-up ears, and a gentle handover at half time. The song for the handover is in its third verse.",
    changedTeaching: "Accents are on the agenda in week one, as something we have and not something we mend.",
    changedLearners: "The mother who had stopped reading aloud has read to the whole room.",
    evidence: ["seen"],
    motivations:
      "Parents come so as not to be ashamed in front of their child. So the grown-ups hear it first, alone, with biscuits.",
    ownership: "I booked my own visits and did not wait to be sent.",
    community: "Somebody to ring after a bad morning.",
    professionalism: "I speak up at meetings where I used to take the notes.",
    contactOutside: "yes",
    sharedWhere: "Both nurseries that send us families.",
    next: "Grandparents.",
    quoteConsent: "named",
    ratings: [
      [4, 8],
      [5, 8],
    ],
  },
  t04: {
    themes: "Vocabulary that is met more than once. The jar is full and we have begun a second.",
    changedTeaching: "Ten new words a week became three, three times.",
    changedLearners: "'Reluctant' came back in a chat about the dentist, five weeks later.",
    evidence: ["seen", "feedback"],
    motivations: "The words come from what they need to write: tenancy, rota, appeal.",
    professionalism: "I describe first and judge later, at home as well.",
    contactOutside: "yes",
    quoteConsent: "anonymous",
    ratings: [[6, 8]],
  },
  t05: {
    themes: "Slowing down my screen. I am still quick, and now I know it.",
    changedTeaching: "The pointer is hidden, and each click is said before it is made.",
    changedLearners: "Fewer hands go up to ask where I am. Whether it lasts I cannot tell yet.",
    evidence: ["not-yet", "seen"],
    contactOutside: "no",
    next: "Record myself once a month and count.",
    quoteConsent: "no",
    ratings: [[4, 6]],
  },
  lc: {
    themes: "Reading a poem with people who dislike poems. We never did use the word until June.",
    changedTeaching: "A line at a time, and bets. I lost most of mine.",
    changedLearners: "They quarrelled over a comma by Larkin and stayed ten minutes late to win.",
    evidence: ["seen", "feedback"],
    motivations:
      "One came for the qualification and two for the warmth of the room. A poem has to pay all three.",
    ownership: "After this year I can say what I would visit next, and why.",
    community: "My set, six people and a teapot: the best training I have had, and nobody trained us.",
    professionalism: "A facilitator is a teacher who has sat down.",
    contactOutside: "yes",
    sharedWhere: "A page for the tutor who takes over my group.",
    gotInTheWay: "Ends of term, when everybody's set fell into the same week.",
    next: "I retire. The jar of lines stays in room 12.",
    quoteConsent: "named",
    ratings: [[6, 9]],
  },
};
