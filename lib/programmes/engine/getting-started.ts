import type { SetUpCounts } from "@/lib/programmes/data";

/** One thing to do before a programme can begin, where it is done, and how far it is. */
export interface StartStep {
  title: string;
  /** Below the programme's own address. */
  place: string;
  note: string;
  done: boolean;
}

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** The steps from an empty programme to one that runs, in their order; null once all are done. */
export function gettingStarted(counts: SetUpCounts): StartStep[] | null {
  const { colleges, withoutSites, withoutTerms, subjects, tutors, people, accepted, notInvited } = counts;
  const waiting = people - accepted;
  const steps: StartStep[] = [
    {
      title: "Colleges and sites",
      place: "settings/colleges",
      note:
        withoutSites > 0
          ? `${many(colleges, "college")} so far, ${withoutSites} of them without a site`
          : many(colleges, "college"),
      done: withoutSites === 0,
    },
    {
      title: "Term dates",
      place: "settings#term-dates",
      note: withoutTerms > 0 ? `Missing for ${many(withoutTerms, "college")}` : "There for every college",
      done: withoutTerms === 0,
    },
    {
      title: "Subject areas",
      place: "settings/colleges#subjects",
      note: subjects > 0 ? many(subjects, "subject area") : "None yet; a file of people brings its own",
      done: subjects > 0,
    },
    {
      title: "People",
      place: "people",
      note: tutors > 0 ? many(tutors, "tutor") : "Add them one by one, or all in a file",
      done: tutors > 1,
    },
    {
      title: "Invitations",
      place: "people/invitations",
      note: tutors === 0 ? "Once there are people" : invited(notInvited, waiting, accepted),
      done: tutors > 1 && waiting === 0,
    },
    {
      title: "Milestones",
      place: "milestones",
      note:
        counts.milestones > 0
          ? `${many(counts.milestones, "date")} proposed or set: look through them`
          : "None yet",
      done: counts.milestones > 0,
    },
    {
      title: "Buddy groups",
      place: "buddy-groups",
      note: counts.groups > 0 ? many(counts.groups, "group") : "Once most have accepted",
      done: counts.groups > 0,
    },
    {
      title: "Learning sets",
      place: "buddy-groups#drafts",
      note:
        counts.sets > 0
          ? many(counts.sets, "set")
          : "On the same board, each with a facilitator who has accepted",
      done: counts.sets > 0,
    },
  ];
  return steps.every(({ done }) => done) ? null : steps;
}

const invited = (notInvited: number, waiting: number, accepted: number) =>
  [
    `${accepted} accepted`,
    waiting > notInvited ? `${waiting - notInvited} invited` : "",
    notInvited > 0 ? `${notInvited} not invited yet` : "",
  ]
    .filter(Boolean)
    .join(", ");
