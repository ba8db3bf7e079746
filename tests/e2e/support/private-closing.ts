import { cast, example } from "@/tests/e2e/support/example";
import { type Words, words, writer } from "@/tests/e2e/support/private-text";

// Good practice is its author's until it is published, and the other tutor's to read once they are asked.
const entries = example.goodPractice
  .filter(({ publishedAt }) => !publishedAt)
  .flatMap(({ id = "", programmeId, authorId, hostId, offeredAt, ...row }) => {
    const { title, oneSentence, whatToDo, learnersDid, watchOutFor } = row;
    const readers = [writer(authorId), ...(offeredAt && hostId ? [writer(hostId)] : [])];
    const page = `/programmes/${programmeId}/resources/${id}`;
    return words("entry", { title, oneSentence, whatToDo, learnersDid, watchOutFor }, readers, [page]);
  });

// What a rating depends on is read again only where it was written, while the evaluation is open: on no page here.
const ratings = example.outcomeRating.flatMap(({ authorId, dependsOn }) =>
  words("rating", { dependsOn }, [writer(authorId)], []),
);

// Who comes from outside, what they need and what they made of it: for those who run the workshop.
const workshopPage = new Map(
  example.workshop.map(({ id, programmeId }) => [id, `/programmes/${programmeId}/workshops/${id}`]),
);
const run = [cast.leads, cast.coordinatesThurrock];
const signUps = example.workshopPlace
  .filter(({ personId }) => !personId)
  .flatMap(({ workshopId, email, accessNeeds }) =>
    words("sign-up", { email, accessNeeds }, run, [workshopPage.get(workshopId) ?? ""]),
  );
const madeOfIt = example.workshopFeedback.flatMap(({ workshopId, willTry, whatNext }) =>
  words("feedback", { willTry, whatNext }, run, [workshopPage.get(workshopId) ?? ""]),
);

// The project report's words are its writers' until it is published.
const unpublished = example.projectReport.filter((report) => !("publishedAt" in report));
const reportWords = example.reportSection.flatMap(({ reportId, text }) =>
  unpublished
    .filter(({ id }) => id === reportId)
    .flatMap(({ programmeId }) =>
      words("report’s words", { text }, run, [`/programmes/${programmeId}/report`]),
    ),
);

/** What is private in the rooms that close a year: evaluation, good practice, workshops and the project report. */
export const closingWords: Words[] = [...entries, ...ratings, ...signUps, ...madeOfIt, ...reportWords];
