import { beforeAll, expect, it } from "vitest";
import { planWorkshop } from "@/lib/workshops/actions/running";
import { loadWorkshopForm } from "@/lib/workshops/loaders/running";
import { send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);

it("a tutor who takes part leads: nobody who left, was only invited, coordinates, or is of another year", async () => {
  const others = ["running-wa", "running-ia", "running-lead", "finished-s02", "nowhere"];
  await signedInAs("lead@southend.example");
  const sent = await send(planWorkshop, {
    ...{ programmeId: RUNNING, title: "Wait", about: "", day: "2027-02-10", from: "14:00", to: "16:00" },
    ...{
      place: "Room 1",
      onlineAt: "",
      capacity: "",
      audience: "everybody",
      intentionKey: crypto.randomUUID(),
    },
    leads: ["running-s02", ...others],
  });
  const id = "to" in sent ? (sent.to.split("/").at(-1) ?? "") : "";
  const { workshop, tutors } = await loadWorkshopForm(RUNNING, id);
  expect(workshop?.leads.map(({ participationId }) => participationId)).toEqual(["running-s02"]);
  const offered = tutors.map(({ value }) => value);
  expect(offered.filter((each) => others.includes(each))).toEqual([]);
  expect(offered).toHaveLength(20);
});
