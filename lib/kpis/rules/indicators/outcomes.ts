import { counted, figure, type Indicator, tutorsOf } from "@/lib/kpis/rules/indicator";

/** The three outcomes the programme hopes for. Formulas: docs/kpis.md. */
export const outcomes: Indicator[] = [
  {
    ...{ code: "O1", kind: "share", target: 0.75, least: 5 },
    measure: (_, content) => counted(content, "motivations"),
  },
  {
    ...{ code: "O2", kind: "share", target: 0.8, least: 5 },
    measure: (facts) => {
      const set = new Set(facts.actions.map(({ ownerId }) => ownerId));
      const closed = new Set(
        facts.actions.filter(({ state }) => state !== "open").map(({ ownerId }) => ownerId),
      );
      const tutors = tutorsOf(facts);
      const owned = tutors.filter(({ id, reported }) => reported && set.has(id) && closed.has(id));
      // Whose actions are closed is told to nobody, so this figure has no records to open.
      return figure(owned.length, tutors.length);
    },
  },
  {
    ...{ code: "O3", kind: "share", target: 0.8, least: 5 },
    measure: (_, content) => counted(content, "community"),
  },
];
