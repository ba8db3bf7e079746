import type pg from "pg";
import { type Dice, day, insert, time, up } from "@/tests/support/random-programme/dice";

/** Good practice with and without its links and tries, acts of sharing, and workshops with guests. */
export async function outreach(
  client: pg.ClientBase,
  roll: Dice,
  id: string,
  people: { id: string; personId: string }[],
  colleges: string[],
): Promise<void> {
  const inIt = { programmeId: id };
  const someone = () => roll.of(people);
  const others = (one: { id: string }) => people.filter((each) => each.id !== one.id);
  for (const at of up(roll.below(8))) {
    const author = someone();
    const entry = `${id}-e${at}`;
    await insert(client, "GoodPractice", [
      {
        ...{ ...inIt, id: entry, authorId: author.personId, title: "x", oneSentence: "x", whatToDo: "x" },
        standardNumber: roll.chance(0.6) ? 1 + roll.below(20) : null,
        ...roll.of([
          { publishedAt: time(roll) },
          { publishedAt: time(roll) },
          { withdrawnAt: time(roll) },
          {},
        ]),
        intentionKey: entry,
      },
    ]);
    if (roll.chance(0.6))
      await insert(client, "GoodPracticeTry", [
        {
          ...{
            ...inIt,
            id: `${entry}-t`,
            entryId: entry,
            text: "x",
            triedOn: day(roll),
            intentionKey: entry,
          },
          authorId: (roll.chance(0.7) ? roll.of(others(author)) : author).personId,
        },
      ]);
  }
  await insert(
    client,
    "SharingAct",
    people
      .filter(() => roll.chance(0.6))
      .map(({ id: participationId }) => ({
        ...{ ...inIt, id: `sh-${participationId}`, participationId, kind: "team_meeting", onDate: day(roll) },
        intentionKey: `sh-${participationId}`,
      })),
  );
  for (const at of up(roll.below(4))) {
    const workshop = `${id}-w${at}`;
    await insert(client, "Workshop", [
      {
        ...{
          ...inIt,
          id: workshop,
          slug: workshop,
          title: "x",
          plannedOn: day(roll),
          intentionKey: workshop,
        },
        ...{ startsAt: "2027-01-01T10:00:00Z", endsAt: "2027-01-01T12:00:00Z" },
        heldAt: roll.chance(0.6) ? time(roll) : null,
      },
    ]);
    await insert(client, "WorkshopLead", [{ ...inIt, workshopId: workshop, participationId: someone().id }]);
    await insert(
      client,
      "WorkshopPlace",
      up(roll.below(6)).map((place) => {
        const own = roll.chance(0.4);
        return {
          ...{
            ...inIt,
            id: `${workshop}-${place}`,
            workshopId: workshop,
            name: "x",
            email: `${workshop}-${place}@x`,
          },
          ...{ personId: own ? someone().personId : null, tokenHash: `${workshop}-${place}` },
          collegeId: own || roll.chance(0.3) ? roll.of(colleges) : null,
          organisation: roll.of(["", "Town library", " town LIBRARY", "Museum"]),
          attended: roll.of([true, true, false, null]),
          intentionKey: `${workshop}-${place}`,
        };
      }),
    );
  }
}
