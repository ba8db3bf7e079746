import { type Kind, kinds } from "@/tests/e2e/support/doors";
import { cast, example } from "@/tests/e2e/support/example";
import { expect, test } from "@/tests/e2e/support/house";
import { plainText } from "@/tests/e2e/support/private-text";

// Reads only. Every page of the room, as HTML and as the router asks for it, for one of each kind of person.

const YEARS = ["running", "finished"] as const;
const emails = new Map(example.person.map(({ id, email }) => [id, email]));
const owners = new Map(example.participation.map(({ id, personId }) => [id, personId]));

/** What somebody wrote for themselves alone: answers, private halves, earlier wordings. A theme's open half is not. */
const words = [
  ...example.selfEvaluationAnswers.map(({ authorId, values }) => ({ authorId, row: openHalfApart(values) })),
  ...example.themePrivateHalf.map(({ authorId, atTheMoment }) => ({ authorId, row: { atTheMoment } })),
  ...example.themeWording.map(({ authorId, title, lookAt }) => ({ authorId, row: { title, lookAt } })),
].flatMap(({ authorId, row }) =>
  Object.values(row)
    .filter((text): text is string => typeof text === "string" && text.length > 20)
    .map((text) => ({ text: plainText(text), reader: emails.get(authorId) })),
);

function openHalfApart(values: unknown): object {
  const open = /\.(title|willTry|soThatLearners|lookAt|topic)$/;
  return Object.fromEntries(Object.entries(Object(values)).filter(([name]) => !open.test(name)));
}

for (const kind of Object.keys(kinds) as Kind[]) {
  const { email, participations } = kinds[kind];

  test(`${kind}: the room opens to whom it should, and no word reaches anybody but its writer`, async ({
    ask,
  }) => {
    const client = await ask(email);
    const wrong: string[] = [];
    const leaks: string[] = [];
    let read = 0;
    const look = async (path: string, status: number) => {
      for (const headers of [{}, { rsc: "1" }] as Record<string, string>[]) {
        const asked = headers.rsc ? `${path}${path.includes("?") ? "&" : "?"}_rsc` : path;
        const answer = await client.get(asked, { headers });
        // What the router asks for carries its "not found" inside an answer of 200.
        if (!headers.rsc && answer.status() !== status)
          wrong.push(`${path} answers ${answer.status()}, not ${status}`);
        const body = plainText(await answer.text());
        for (const { text, reader } of words.filter((each) => body.includes(each.text))) {
          if (reader === email) read += 1;
          else leaks.push(`${path}: ${text.slice(0, 60)}`);
        }
      }
    };
    for (const year of YEARS) {
      const room = `/programmes/programme-${year}/self-evaluations`;
      const mine = example.participation.find(
        ({ id = "", programmeId }) => participations.includes(id) && programmeId === `programme-${year}`,
      );
      const isTutor = mine?.roles?.toString().includes("tutor") ?? false;
      await look(room, mine ? 200 : 404);
      await look(`${room}/form`, isTutor ? 200 : 404);
      await look(`${room}/form?full`, isTutor ? 200 : 404);
      for (const { id, participationId } of example.theme.filter(({ id }) => id?.includes(year))) {
        const own = owners.get(participationId) === mine?.personId;
        await look(`${room}/themes/${id}`, own ? 200 : 404);
      }
      await look(`${room}/themes/nowhere`, 404);
    }
    expect({ leaks, wrong }).toEqual({ leaks: [], wrong: [] });
    if (email !== cast.leads && email !== cast.coordinatesThurrock && email !== cast.withdrew)
      expect(read, "the writer reads their own").toBeGreaterThan(0);
  });
}
