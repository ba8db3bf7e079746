import type { Key } from "@/prisma/seed/cast";
import type { SelfEvaluationText } from "@/prisma/seed/self-evaluations/text";

export const runningSouthend: Record<Key, SelfEvaluationText> = {
  s01: {
    goingWell: "People talk before I have taken my coat off, and the quieter tables have begun to as well.",
    toDevelop: "I rescue a silence too soon. I would like to find out what is on the far side of it.",
    learnerMotivation: "Work: most of them have a job, and want one in which they are allowed to speak.",
    otherMotivations: "School letters, the doctor, a driving test, and somewhere to go on a Tuesday.",
    learnersSay: "One of them told the new woman: here you may be slow.",
    standards:
      "1 confident, 2 not-yet +, 3 could-help !, 4 could-help, 5 could-help !, 6 confident, 8 confident, 9 getting-there +, 10 confident, 16 getting-there, 19 confident",
  },
  s02: {
    goingWell:
      "They bring writing that nobody asked for: a complaint to the bus company, a poem for a wedding.",
    toDevelop: "I mark everything, so nobody knows what mattered. Less red, better chosen.",
    learnerMotivation: "The certificate that a job or a course has asked them for.",
    learnersSay: "They look at the number of marks before they look at the words.",
  },
  s03: {
    goingWell: "Nobody has walked out of a maths lesson since the spring, which was not always so.",
    toDevelop: "I explain well and listen badly. I want to hear a wrong method to its end.",
    learnerMotivation: "Helping a child with homework without being found out.",
  },
  s04: {
    goingWell: "Three beginners now come early to help the others log in.",
    toDevelop: "I take the mouse. My hands should stay in my pockets for a whole session.",
    learnerMotivation: "Doing their own forms, so that no son or neighbour has to.",
    otherMotivations: "Photographs of grandchildren; a job that begins with an online test.",
  },
  s05: {
    goingWell: "Attendance holds, even through the weeks in which the hostel moves people.",
    toDevelop: "The gap in the group has widened, and I plan for its middle.",
    learnerMotivation: "Being understood by somebody behind a counter.",
  },
  s06: {
    goingWell: "The unfinished work on the walls started more talk than the finished pieces ever did.",
    toDevelop: "My demonstrations are too good. They watch, and then say that they could not.",
    learnerMotivation: "Two hours in which nobody needs them.",
    learnersSay: "They say sorry for their work before they show it.",
  },
  s07: {
    goingWell: "Parents read to their own child now and not to the room; that took until half-term.",
    toDevelop:
      "When the children leave, the adults' lesson loses its reason. I want the second half to matter.",
    learnerMotivation: "Their children, first and last.",
    otherMotivations: "Meeting somebody on the estate; a first step back after years at home.",
    learnersSay: "A father asked whether there is a lesson for his own reading, quietly, at the gate.",
    standards:
      "1 confident, 3 confident, 4 getting-there +, 5 confident, 6 could-help !, 7 confident, 11 not-yet +, 13 could-help, 17 getting-there, 18 confident, 20 not-my-role",
  },
  s08: {
    goingWell: "They argue about method, and I am no longer the referee.",
    toDevelop: "Those who finish first wait for me. Going deeper should be as near as going on.",
    learnerMotivation: "The apprenticeship, the access course, the next rung.",
    standards:
      "3 confident, 8 could-help !, 9 could-help, 14 getting-there, 15 getting-there +, 19 could-help !",
  },
  s09: {
    goingWell: "Beginners hold out for three minutes in Italian before anybody laughs.",
    toDevelop: "Grammar still arrives as a lecture at ten past seven.",
    learnerMotivation: "A family somewhere else, or the wish to be polite on a holiday.",
  },
  s10: {
    goingWell: "Everybody makes one choice a session that is truly theirs, and we act on it.",
    toDevelop: "My records say what I did and hardly what they did.",
    learnerMotivation: "Friends, a timetable, being expected.",
    standards: "4 confident, 5 could-help !, 11 could-help !, 13 confident, 16 not-yet +",
  },
  s11: {
    goingWell: "The class novel worked: two people finished a book for the first time.",
    toDevelop: "Discussion runs through me. I want them to answer each other.",
    learnerMotivation: "Getting past a test that has stood in the way twice.",
  },
  s12: {
    goingWell: "Everybody made something that somebody outside the class used.",
    toDevelop: "My instructions are long. People get lost at step six and do not say so.",
    learnerMotivation: "A change of trade, mostly away from shifts.",
  },
  s13: {
    goingWell: "I know all the names, and one learner said my lesson went fast.",
    toDevelop: "",
    learnerMotivation: "I have not asked yet; I should.",
  },
};
