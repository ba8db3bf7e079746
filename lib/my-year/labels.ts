import { dayInWords } from "@/lib/core/dates";
import type { DeskItem } from "@/lib/my-year/rules/desk";
import type { YearFacts, YearStep } from "@/lib/my-year/rules/journey";
import type { Turn } from "@/lib/my-year/rules/turns";

/** What I am asked to do, with the other one's name. */
export const TURN_WORDS: Record<Turn, (name: string) => { title: string; button: string }> = {
  answer: (name) => ({ title: `${name} waits for your answer`, button: "See the proposal" }),
  write: (name) => ({ title: `Write about your visit to ${name}`, button: "Write the visit form" }),
  share: (name) => ({ title: `Share your form with ${name}`, button: "Look it over and share" }),
  read: (name) => ({ title: `${name} shared a visit form with you`, button: "Read and answer" }),
};

/** What waits on a coordinator's desk, in words, with the place in the programme where it is done. */
export function deskWords(item: DeskItem, today: string): { words: string; place: string } {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  switch (item.kind) {
    case "helpWanted":
      return {
        words: many(item.count, "facilitator would like help", "facilitators would like help"),
        place: "action-learning",
      };
    case "notAccepted":
      return {
        words: many(
          item.count,
          "person has not accepted the ground rules yet",
          "people have not accepted the ground rules yet",
        ),
        place: "people/invitations",
      };
    case "drafts":
      return {
        words: many(
          item.count,
          "draft of groups is not published yet",
          "drafts of groups are not published yet",
        ),
        place: "buddy-groups",
      };
    case "reports":
      return {
        words: many(item.count, "end report is still to come", "end reports are still to come"),
        place: "overview?waiting=endReport#board",
      };
    case "milestone":
      return {
        words: `${item.title}: ${item.on < today ? "was planned for" : "planned for"} ${dayInWords(item.on)}`,
        place: "milestones",
      };
  }
}

interface StepWords {
  title: string;
  /** Where it is done, below the programme's own address; none where others do it. */
  place: string | null;
  button: string;
}

/** The year's steps in words. */
export const STEP_WORDS: Record<YearStep, StepWords> = {
  selfEvaluation: {
    title: "Self-evaluation",
    place: "self-evaluations",
    button: "Go to your self-evaluation",
  },
  themes: { title: "Your themes", place: "self-evaluations", button: "Choose your themes" },
  buddies: { title: "Buddy group", place: "buddy-groups", button: "See your buddies" },
  visitMade: { title: "A visit made", place: "buddy-groups", button: "Propose a visit" },
  visitReceived: { title: "A visit received", place: "buddy-groups", button: "Invite a buddy" },
  learningSet: { title: "Action learning set", place: "action-learning", button: "See your set" },
  actions: { title: "Your actions", place: "action-learning", button: "See your actions" },
  endReport: { title: "End report", place: "end-reports", button: "Go to your end report" },
};

const onItsWay = (count: number): string => (count > 0 ? "On its way" : "None yet");

/** What is known of a step, in a few words. */
export function stepNote(step: YearStep, facts: YearFacts): string {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  switch (step) {
    case "selfEvaluation":
      return { none: "Not started", open: "Started", finished: "Finished" }[facts.selfEvaluation];
    case "themes":
      return facts.themes === 0 ? "None yet" : many(facts.themes, "theme", "themes");
    case "buddies":
      return facts.group
        ? `${facts.group}, with ${many(facts.buddies, "buddy", "buddies")}`
        : "Your coordinator forms it";
    case "visitMade":
      return facts.made > 0 ? many(facts.made, "visit", "visits") : onItsWay(facts.toMake);
    case "visitReceived":
      return facts.received > 0 ? many(facts.received, "visit", "visits") : onItsWay(facts.toReceive);
    case "learningSet":
      if (!facts.set) return "Your coordinator forms it";
      return facts.attended > 0
        ? `${facts.set}: ${many(facts.attended, "meeting", "meetings")} so far`
        : facts.set;
    case "actions":
      if (facts.openActions > 0) return `${facts.openActions} open`;
      return facts.actions > 0 ? "None open" : "They come out of your set’s meetings";
    case "endReport":
      return { none: "Not started", open: "Started", submitted: "Submitted" }[facts.report];
  }
}
