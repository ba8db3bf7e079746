import type pg from "pg";
import { answers } from "@/tests/support/random-programme/answers";
import { day, dice, insert, time, up } from "@/tests/support/random-programme/dice";
import { outreach } from "@/tests/support/random-programme/outreach";

/**
 * A programme in which anything may be: people who never accepted or left, visits in every state, meetings held or not,
 * actions closed before, on and after the next meeting, end reports with answers kept back. Colleges and subjects are
 * those of the database.
 */
export async function randomProgramme(
  client: pg.ClientBase,
  seed: number,
  places: { colleges: string[]; subjects: string[] },
): Promise<string> {
  const roll = dice(seed);
  const id = `random-${seed}`;
  const inIt = { programmeId: id };
  await insert(client, "Programme", [
    {
      id,
      title: id,
      leadCollegeId: places.colleges[0],
      startsOn: `20${20 + roll.below(10)}-09-01`,
      finishesOn: "2031-07-31",
    },
  ]);
  await insert(
    client,
    "ProgrammeCollege",
    places.colleges.map((collegeId) => ({ ...inIt, collegeId })),
  );
  const people = up(2 + roll.below(14)).map((at) => ({
    id: `${id}-p${at}`,
    personId: `${id}-person${at}`,
    college: roll.of(places.colleges),
  }));
  await insert(
    client,
    "Person",
    people.map(({ personId }) => ({ id: personId, email: `${personId}@x.example`, name: personId })),
  );
  await insert(
    client,
    "Participation",
    people.map(({ id: each, personId, college }) => ({
      ...{ ...inIt, id: each, personId, collegeId: college, startedOn: "2020-09-01" },
      subjectId: roll.chance(0.8) ? roll.of(places.subjects) : null,
      roles: roll.of(["{tutor}", "{tutor,facilitator}", "{coordinator}", "{tutor,lead}"]),
      acceptedAt: roll.chance(0.85) ? time(roll) : null,
      finishedOn: roll.chance(0.1) ? day(roll) : null,
    })),
  );
  const someone = () => roll.of(people);
  const others = (one: { id: string }) => people.filter((each) => each.id !== one.id);

  for (const { id: ownerId, college } of people.filter(() => roll.chance(0.7))) {
    const finished = roll.chance(0.7);
    await insert(client, "SelfEvaluation", [
      {
        ...{ ...inIt, id: `se-${ownerId}`, ownerId, collegeId: college },
        state: finished ? "finished" : "open",
        finishedAt: finished ? time(roll) : null,
      },
    ]);
  }
  await insert(
    client,
    "Theme",
    people
      .filter(() => roll.chance(0.7))
      .map(({ id: participationId, college }) => ({
        ...{
          ...inIt,
          id: `th-${participationId}`,
          participationId,
          collegeId: college,
          position: 1,
          lookAt: "",
        },
        ...{
          title: roll.of(["", "x"]),
          willTry: roll.of(["", "x", "x"]),
          soThatLearners: roll.of(["", "x", "x"]),
        },
      })),
  );

  const STATES = [
    ...["proposed", "agreed", "visited", "recorded", "shared", "acknowledged", "acknowledged"],
    ...["declined", "not_held", "cancelled"],
  ];
  for (const at of up(roll.below(40))) {
    const host = someone();
    const visitor = roll.of(others(host));
    const state = roll.of(STATES);
    const onDate = day(roll);
    const sharedAt = new Date(
      Date.parse(`${onDate}T20:00:00Z`) + roll.below(14) * 86_400_000 - 3_600_000 * roll.below(20),
    );
    const isShared = state === "shared" || state === "acknowledged";
    await insert(client, "Visit", [
      {
        ...{
          ...inIt,
          id: `${id}-v${at}`,
          origin: "open_door",
          hostId: host.id,
          visitorId: visitor.id,
          state,
        },
        ...{ hostCollegeId: host.college, visitorCollegeId: visitor.college, proposedById: host.id },
        ...{
          onDate,
          startsAt: `${onDate}T10:00:00Z`,
          endsAt: `${onDate}T12:00:00Z`,
          intentionKey: `${id}-v${at}`,
        },
        awaitingId: state === "proposed" ? visitor.id : null,
        className: roll.of(["", "Maths 1", "maths 1 ", "ESOL"]),
        sharedAt: isShared ? sharedAt : null,
        learnersPresent: isShared && roll.chance(0.9) ? roll.below(15) : null,
      },
    ]);
    if (isShared && roll.chance(0.7))
      await insert(client, "UsefulTap", [
        { ...inIt, visitId: `${id}-v${at}`, authorId: host.personId, useful: roll.chance(0.8) },
      ]);
  }

  const sets = up(1 + roll.below(2)).map((at) => `${id}-set${at}`);
  await insert(
    client,
    "PeerGroup",
    sets.map((set) => ({ ...inIt, id: set, kind: "set", name: set, publishedAt: time(roll) })),
  );
  const meetings: string[] = [];
  for (const at of up(roll.below(8))) {
    const meeting = `${id}-m${at}`;
    const on = day(roll);
    meetings.push(meeting);
    await insert(client, "SetMeeting", [
      {
        ...{ ...inIt, id: meeting, setId: roll.of(sets), startsAt: `${on}T${10 + roll.below(9)}:00:00Z` },
        endsAt: `${on}T23:30:00Z`,
        heldAt: roll.chance(0.7) ? `${on}T23:30:00Z` : null,
      },
    ]);
    const there = people.filter(() => roll.chance(0.5));
    await insert(
      client,
      "SetAttendance",
      there.map(({ id: participationId }) => ({
        ...{ ...inIt, meetingId: meeting, participationId, present: roll.chance(0.8) },
      })),
    );
    await insert(
      client,
      "SetTurn",
      there
        .filter(() => roll.chance(0.3))
        .map(({ id: participationId }) => ({ ...inIt, meetingId: meeting, participationId })),
    );
  }
  if (meetings.length > 0)
    for (const at of up(roll.below(15))) {
      const state = roll.of(["open", "done", "changed", "let_go"]);
      const meetingId = roll.of(meetings);
      const { rows } = await client.query(`SELECT "setId" FROM "SetMeeting" WHERE id = $1`, [meetingId]);
      await insert(client, "SetAction", [
        {
          ...{ ...inIt, id: `${id}-a${at}`, meetingId, setId: rows[0].setId, ownerId: someone().id },
          ...{ dueOn: day(roll), state, closedAt: state === "open" ? null : time(roll) },
        },
      ]);
    }

  await outreach(client, roll, id, people, places.colleges);
  await answers(client, roll, id, people);
  return id;
}
