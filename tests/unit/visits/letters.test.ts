import { describe, expect, it } from "vitest";
import { env } from "@/lib/core/env";
import { type Told, type VisitNews, visitLetter } from "@/lib/visits/letters";

const canary = "canary-7f3a";
const party = (id: string, name: string) => ({ personId: id, person: { name } });

/** A visit with a canary in every text that a careless letter could quote. */
const visit: Told & Record<string, unknown> = {
  id: "v1",
  programmeId: "p1",
  hostId: "host",
  startsAt: new Date("2027-03-25T10:00:00Z"),
  endsAt: new Date("2027-03-25T12:00:00Z"),
  host: party("hostPerson", "Helen"),
  visitor: party("visitorPerson", "Gareth"),
  programme: { timeZone: "Europe/London" },
  room: canary,
  className: canary,
  theme: { title: canary, willTry: canary, soThatLearners: canary, lookAt: canary, topic: { title: canary } },
  wishes: { lookAt: canary },
  record: { whatISaw: canary, learnersPresent: canary },
  site: { name: canary, address: canary, arrival: canary },
};
const kinds: Record<VisitNews, true> = {
  "visit-proposed": true,
  "visit-new-time": true,
  "visit-agreed": true,
  "visit-declined": true,
  "visit-cancelled": true,
  "visit-not-held": true,
  "form-shared": true,
  "form-acknowledged": true,
  "form-added-to": true,
};

describe.each(Object.keys(kinds) as VisitNews[])("the letter %s", (kind) => {
  it.each([
    ["host", "Helen", "visitorPerson"],
    ["visitor", "Gareth", "hostPerson"],
  ])("from the %s goes to the other one and carries no content", (by, name, to) => {
    const letter = visitLetter(kind, visit, by);
    expect(letter.personId).toBe(to);
    expect(letter.kind).toBe(kind);
    expect(letter.body).toContain(name);
    expect(letter.body).toContain("Thu 25 March 2027, 10:00 to 12:00");
    expect(letter.body.endsWith(`${env().appUrl}/programmes/p1/visits/v1\n`)).toBe(true);
    expect(`${letter.subject}${letter.body}`).not.toContain(canary);
    expect(letter.subject).not.toMatch(/[\r\n]/);
  });
});
