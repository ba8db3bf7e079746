import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { can, visible } from "@/lib/access/ability";
import { ACTS, type Columns, type Listed } from "@/lib/access/artefacts";
import { CAST, RELATIONS } from "@/lib/access/cast";
import { rulesFor } from "@/lib/access/rules";

const id = fc.constantFrom(
  ...["author", "partner", "buddy", "setMember", "facilitator", "coordinator", "fellow", "leaver", "nobody"],
);
const person = id.map((each) => `${each}Person`);
const programme = fc.constantFrom("programme", "otherProgramme");
const college = fc.constantFrom("college", "otherCollege", "thirdCollege");
const group = fc.constantFrom("group", "set", "otherGroup");
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const when = orNull(fc.constant(new Date("2027-01-20")));

const ROWS: { [L in Listed]: fc.Arbitrary<Columns[L]> } = {
  Programme: fc.record({ id: programme, closedAt: when }),
  Participation: fc.record({ id, programmeId: programme, collegeId: college, personId: person }),
  Milestone: fc.record({ id, programmeId: programme }),
  Theme: fc.record({ id, programmeId: programme, participationId: id, collegeId: college }),
  ThemePrivateHalf: fc.record({ themeId: id, authorId: person }),
  TimetableSession: fc.record({ id, programmeId: programme, participationId: id, homeCollegeId: college }),
  GroupObjection: fc.record({
    membershipId: id,
    programmeId: programme,
    collegeId: college,
    authorId: person,
  }),
  PeerGroup: fc.record({ id: group, programmeId: programme, publishedAt: when }),
  Visit: fc.record({
    ...{ id, programmeId: programme, groupId: orNull(group), hostId: id, visitorId: id },
    ...{ hostCollegeId: college, visitorCollegeId: college, proposedById: id },
    ...{ awaitingId: orNull(id), sharedAt: when },
  }),
  VisitRecord: fc.record({
    ...{ visitId: id, hostId: id, visitorId: id, sharedAt: when },
    ...{ openToGroupId: orNull(group), openToSetId: orNull(group) },
  }),
  Letter: fc.record({ id, personId: person }),
  Nudge: fc.record({ id, programmeId: programme, toId: id, collegeId: college }),
  ThemeWording: fc.record({ id, authorId: person }),
  SelfEvaluation: fc.record({ id, programmeId: programme, ownerId: id, collegeId: college }),
  SkillOffer: fc.record({ participationId: id, programmeId: programme, collegeId: college }),
  SetMeeting: fc.record({ id, programmeId: programme, setId: group }),
  SetNote: fc.record({ id, setId: group, presenterId: id, readerIds: fc.array(person, { maxLength: 3 }) }),
  SetTakeaway: fc.record({ meetingId: id, authorId: person }),
  SetAction: fc.record({ id, programmeId: programme, setId: group, ownerId: id }),
  EndReport: fc.record({ id, programmeId: programme, ownerId: id, collegeId: college }),
  EndReportText: fc.record({
    ...{ id, programmeId: programme, ownerId: id, collegeId: college, submittedAt: when },
    ...{ openToGroupId: orNull(group), openToSetId: orNull(group) },
  }),
  SetReview: fc.record({ meetingId: id, setId: group, readerIds: fc.array(person, { maxLength: 3 }) }),
  DebriefProcess: fc.record({ meetingId: id, programmeId: programme }),
  Evaluation: fc.record({ id, programmeId: programme }),
  EvaluationCard: fc.record({ id, programmeId: programme }),
  GoodPractice: fc.record({
    ...{ id, programmeId: programme, authorId: person, hostId: orNull(person) },
    ...{ publishedAt: when, publicAt: when },
  }),
  SharingAct: fc.record({ id, programmeId: programme, participationId: id }),
  Workshop: fc.record({
    ...{ id, programmeId: programme, openedAt: when },
    audience: fc.constantFrom("programme" as const, "colleges" as const, "everybody" as const),
  }),
  WorkshopPlace: fc.record({
    ...{ id, programmeId: programme, personId: orNull(person), collegeId: orNull(college) },
  }),
  ProjectReport: fc.record({ id, programmeId: programme, publishedAt: when }),
};

type Truth = boolean | null;
const both = (values: Truth[]): Truth =>
  values.includes(false) ? false : values.includes(null) ? null : true;
const either = (values: Truth[]): Truth =>
  values.includes(true) ? true : values.includes(null) ? null : false;

/**
 * What SQL would make of a condition, written without a look at how the rules are evaluated: a comparison with
 * null is neither true nor false. A condition of any other kind fails the test, since it may not be used.
 */
function inSql(where: object, row: Record<string, unknown>): Truth {
  const parts = Object.entries(where).map(([key, wanted]): Truth => {
    if (key === "OR") return either((wanted as object[]).map((each) => inSql(each, row)));
    if (key === "AND")
      return both((Array.isArray(wanted) ? wanted : [wanted]).map((each) => inSql(each, row)));
    if (!(key in row)) throw new Error(`no column ${key}`);
    return compared(wanted, row[key]);
  });
  return both(parts);
}

function compared(wanted: unknown, value: unknown): Truth {
  if (wanted === null) return value === null;
  if (typeof wanted === "string") return value === null ? null : value === wanted;
  const [[operator, operand] = [], ...more] = Object.entries(wanted as object);
  if (more.length > 0) throw new Error("one operator at a time");
  if (operator === "not" && operand === null) return value !== null;
  if (operator === "in" && Array.isArray(operand)) {
    if (operand.length === 0) return false;
    return value === null ? null : operand.includes(value);
  }
  if (operator === "has" && Array.isArray(value)) return value.includes(operand);
  throw new Error(`${operator} means different things in memory and in SQL`);
}

/** Two things are everybody's to see: good practice made public, and a workshop open for sign-up. */
const isPublic = (row: object) =>
  ("publicAt" in row && row.publicAt !== null) ||
  ("openedAt" in row && row.openedAt !== null && "audience" in row && row.audience !== "programme");

describe.each(Object.keys(ROWS) as Listed[])("%s, for any row and anybody", (artefact) => {
  it("is seen in the list exactly when it may be seen", () => {
    const abilities = RELATIONS.map((relation) => ({ relation, ability: rulesFor(CAST[relation]) }));
    const acts = ACTS.filter((act) =>
      abilities.some(({ ability }) => ability.rulesFor(act, artefact).length > 0),
    );
    const asked = abilities.flatMap(({ relation, ability }) =>
      acts.map((act) => ({ relation, act, ability, where: visible(ability, act, artefact) })),
    );
    const rows = ROWS[artefact] as fc.Arbitrary<Columns[Listed]>;
    let seen = 0;
    fc.assert(
      fc.property(rows, (row) => {
        const wrong = asked.filter(({ act, ability, where }) => {
          const may = can(ability, act, artefact, row);
          seen += Number(may);
          return (inSql(where, row as Record<string, unknown>) === true) !== may;
        });
        expect(wrong.map(({ relation, act }) => `${relation} ${act}`)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it("is nothing at all where nothing is permitted", () => {
    const outsider = rulesFor(CAST.outsider);
    for (const act of ACTS) {
      const where = visible(outsider, act, artefact);
      expect(where).not.toEqual({});
      expect(where).not.toEqual({ OR: [] });
      for (const row of fc.sample(ROWS[artefact] as fc.Arbitrary<Columns[Listed]>, 20))
        expect(inSql(where, row as Record<string, unknown>) === true).toBe(act === "see" && isPublic(row));
    }
  });
});
