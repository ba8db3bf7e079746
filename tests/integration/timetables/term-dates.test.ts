import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as periods from "@/lib/timetables/actions/periods";
import { loadTermDates } from "@/lib/timetables/loaders";
import { eventsOf, type Fields, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const TUTOR = "tutor05@southend.example";
const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";

beforeAll(loadCast);
beforeEach(forgetRates);

const SOUTHEND = { programmeId: RUNNING, collegeId: "college-southend" };
const dates = (more: Fields = {}): Fields => ({
  ...{ ...SOUTHEND, intentionKey: crypto.randomUUID(), name: "Summer school" },
  ...{ startsOn: "2028-07-03", finishesOn: "2028-07-14" },
  ...more,
});
const period = () =>
  one<{ id: string; version: number }>(`SELECT * FROM "TeachingPeriod" WHERE name = 'Summer school'`);

describe("term dates", () => {
  it("are added once, changed and removed", async () => {
    await signedInAs(LEAD);
    const fields = dates();
    await Promise.all([1, 2, 3].map(() => send(periods.addPeriod, fields)));
    const { id } = await period();
    const at = { ...SOUTHEND, periodId: id, version: "1" };
    const path = `/programmes/${RUNNING}/settings#term-dates`;
    expect(await send(periods.changePeriod, { ...dates(), ...at, finishesOn: "2028-07-21" })).toEqual({
      to: path,
    });
    expect(await send(periods.changePeriod, { ...dates(), ...at, finishesOn: "2028-07-28" })).toMatchObject({
      value: { refusal: "STALE", saved: { finishesOn: "2028-07-21", version: "2" } },
    });
    expect(await send(periods.removePeriod, { ...at, version: "2" })).toEqual({ to: path });
    expect(await send(periods.removePeriod, { ...at, version: "2" })).toEqual({ to: path });
    const acts = (await eventsOf(id)).filter(({ refusal }) => !refusal).map(({ act }) => act);
    expect(acts).toEqual(["create", "edit", "remove"]);
  });

  it("do not overlap, also when two are sent at once", async () => {
    await signedInAs(LEAD);
    const outcomes = await Promise.all(
      [dates(), dates({ startsOn: "2028-07-10", finishesOn: "2028-07-20" })].map((each) =>
        send(periods.addPeriod, each),
      ),
    );
    const errors = outcomes.flatMap((outcome) =>
      "value" in outcome ? (outcome.value.fieldErrors?.startsOn ?? []) : [],
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^This overlaps with Summer school \(.* July 2028 to .*\)\. Change one of the two\.$/,
    );
    expect(
      await refusalOf(periods.addPeriod, dates({ startsOn: "2028-08-02", finishesOn: "2028-08-01" })),
    ).toBe("INVALID");
    const other = dates({ collegeId: "college-thurrock", name: "Thurrock summer" });
    expect(await refusalOf(periods.addPeriod, other)).toBeUndefined();
    await rows(`DELETE FROM "TeachingPeriod" WHERE "startsOn" > '2028-01-01'`);
  });

  it("are kept by the lead for all and by a coordinator for their own college", async () => {
    await signedInAs(LEAD);
    expect((await loadTermDates(RUNNING)).colleges).toHaveLength(2);
    await signedInAs(THURROCK);
    expect((await loadTermDates(RUNNING)).colleges.map(({ id }) => id)).toEqual(["college-thurrock"]);
    expect(await refusalOf(periods.addPeriod, dates())).toBe("FORBIDDEN");
    const [row] = await rows<{ id: string; version: number }>(
      `SELECT * FROM "TeachingPeriod" WHERE "collegeId" = 'college-southend'`,
    );
    const own = {
      programmeId: RUNNING,
      collegeId: "college-thurrock",
      periodId: row?.id ?? "",
      version: "1",
    };
    const before = await contents("Event");
    await send(periods.removePeriod, own);
    await send(periods.changePeriod, { ...dates(), ...own });
    expect(await contents("Event")).toEqual(before);
    for (const email of [TUTOR, "withdrawn.a@southend.example", "tutor08@southend.example"]) {
      await signedInAs(email);
      expect(await outcomeOf(() => loadTermDates(RUNNING)), email).toEqual({ notFound: true });
      expect(await refusalOf(periods.addPeriod, dates())).toMatch(/FORBIDDEN|NOT_FOUND/);
    }
  });
});
