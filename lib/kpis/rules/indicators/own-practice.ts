import { type Indicator, ofTutors } from "@/lib/kpis/rules/indicator";

/** KPI 1: tutors evaluate their own practice and share it. Formulas: docs/kpis.md. */
export const ownPractice: Indicator[] = [
  {
    ...{ code: "1a", kind: "share", target: 1, least: 5 },
    measure: (facts) => ofTutors(facts, (tutor) => tutor.evaluated),
  },
  {
    ...{ code: "1b", kind: "share", target: 0.95, least: 5 },
    measure: (facts) => ofTutors(facts, (tutor) => tutor.themed),
  },
  {
    ...{ code: "1c", kind: "share", target: 0.8, least: 5 },
    measure: (facts) => {
      const presented = new Set(facts.meetings.flatMap((each) => (each.held ? each.presented : [])));
      const led = new Set(facts.workshops.flatMap((each) => (each.held ? each.led : [])));
      const published = new Set(facts.entries.map((each) => each.authorId));
      return ofTutors(
        facts,
        ({ id, personId }) => presented.has(id) || led.has(id) || published.has(personId),
      );
    },
  },
];
