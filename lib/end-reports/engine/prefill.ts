import { spanInWords } from "@/lib/core/dates";

interface Theme {
  title: string;
  willTry: string;
  soThatLearners: string;
}

interface SeenVisit {
  id: string;
  startsAt: Date;
  endsAt: Date;
  host: { person: { name: string } };
  visitor: { person: { name: string } };
}

interface SeenRecord {
  visitId: string;
  authorId: string;
  whatISaw: string;
  whatILearned: string;
  questions: string;
  goodPractice: string;
}

interface SeenReply {
  visitId: string;
  authorId: string;
  text: string;
}

const themeInWords = ({ title, willTry, soThatLearners }: Theme): string =>
  `${title}\nI wanted to try: ${willTry}\nSo that learners: ${soThatLearners}`;

/** What a form that was never begun starts with: one's own themes, and one's own take-aways kept as "just me". */
export function prefilled(themes: Theme[], takeaways: string[]): Record<string, string> {
  return {
    themes: themes.map(themeInWords).join("\n\n"),
    takeaways: takeaways.join("\n\n"),
    // A visit form is for two people: what was written there goes no further without its author's own hand.
    "justMe.takeaways": takeaways.length > 0 ? "yes" : "",
  };
}

/** What somebody noted to take away, in the forms they wrote themselves, the earliest visit first. */
export const takeawaysOf = (personId: string, visits: { id: string }[], records: SeenRecord[]): string[] =>
  visits.flatMap(({ id }) =>
    records
      .filter(({ visitId, authorId }) => visitId === id && authorId === personId)
      .map(({ whatILearned }) => whatILearned),
  );

/** Something that another tutor shared with this person; looked at beside the form, and never part of it unasked. */
export interface SharedWithMe {
  id: string;
  who: string;
  about: string;
  text: string;
}

/** What visitors wrote about this person's lessons and hosts answered them, the latest visit first. */
export function sharedWith(
  personId: string,
  visits: SeenVisit[],
  { records, replies }: { records: SeenRecord[]; replies: SeenReply[] },
  zone: string,
): SharedWithMe[] {
  return visits.toReversed().flatMap((visit) => {
    const when = spanInWords(visit.startsAt, visit.endsAt, zone);
    const theirs = <R extends { visitId: string; authorId: string }>(row: R) =>
      row.visitId === visit.id && row.authorId !== personId;
    const forms = records.filter(theirs).map(({ whatISaw, goodPractice, questions }) => ({
      id: `form-${visit.id}`,
      who: visit.visitor.person.name,
      about: `about your lesson on ${when}`,
      text: [whatISaw, goodPractice, questions].filter(Boolean).join("\n"),
    }));
    const answers = replies.filter(theirs).map(({ text }) => ({
      id: `reply-${visit.id}`,
      who: visit.host.person.name,
      about: `in answer to your form of ${when}`,
      text,
    }));
    return [...forms, ...answers];
  });
}
