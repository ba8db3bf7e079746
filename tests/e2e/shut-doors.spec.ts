import type { APIRequestContext } from "@playwright/test";
import {
  coordinates,
  files,
  type Kind,
  kinds,
  mayOpenForm,
  mayOpenVisit,
  ownDoors,
  roomsOf,
  visits,
} from "@/tests/e2e/support/doors";
import { example, RUNNING } from "@/tests/e2e/support/example";
import { expect, test } from "@/tests/e2e/support/house";
import { plainText } from "@/tests/e2e/support/private-text";
import { privateWords, textsIn } from "@/tests/e2e/support/private-words";

// Reads only. What it expects is written from docs and the example's rows, not from the rules it tests.

test.describe.configure({ mode: "parallel" });

const FINISHED = "/programmes/programme-finished";
const rooms = ["overview", "people", "buddy-groups", "visits"];
/** Rooms in which each thing has an address of its own. */
const ownRooms = ["self-evaluations/themes", "end-reports", "action-learning", "action-learning/sets"];
const unknown = `${RUNNING}/visits/visit-nowhere`;

for (const kind of Object.keys(kinds) as Kind[]) {
  const { email, participations, running, finished } = kinds[kind];

  test(`${kind}: every room answers as it should`, async ({ ask }) => {
    const client = await ask(email);
    const expected: [string, number][] = [
      ...["/", "/programmes", "/account", "/account/letters", "/worried-about-a-learner"].map(
        (path): [string, number] => [path, 200],
      ),
      ...["/accessibility", "/privacy", "/sign-in", "/sign-in/link"].map((path): [string, number] => [
        path,
        200,
      ]),
      ...rooms.map((room): [string, number] => [`${RUNNING}/${room}`, running[room === "visits" ? 1 : 0]]),
      ...rooms.map((room): [string, number] => [`${FINISHED}/${room}`, finished[room === "visits" ? 1 : 0]]),
      ["/programmes/nowhere/overview", 404],
      ["/no-such-place", 404],
      [unknown, 404],
      [`${unknown}/form`, 404],
      [`${RUNNING}/visits/new?with=nobody&direction=visit`, 404],
      [`${RUNNING}/visits/new`, 404],
      ["/programmes/nowhere/self-evaluations", 404],
      ...ownRooms.map((room): [string, number] => [`${RUNNING}/${room}/nowhere`, 404]),
      [`${RUNNING}/timetable?of=nowhere`, 404],
      ["/set-up/wrong", 404],
      ["/invitation/wrong", 200],
      ["/api/people/nowhere", 404],
      ["/styleguide", 404],
      ["/api/record/nowhere", 404],
      ["/api/timetable/nowhere", 404],
      ["/api/who-can-visit/nowhere", 404],
      ["/api/who-can-visit/programme-running", coordinates(kind) ? 200 : 404],
      ["/api/end-reports/nowhere", 404],
      ["/api/tables/nowhere/visits", 404],
      ["/api/tables/programme-running/nowhere", 404],
      ["/api/tables/programme-running/toString", 404],
      ...files(kind),
    ];
    const found: [string, number][] = [];
    for (const [path] of expected) found.push([path, (await client.get(path)).status()]);
    expect(found).toEqual(expected);
  });

  test(`${kind}: visits and their forms open for whom they should, and private words reach nobody else`, async ({
    ask,
  }) => {
    const { look, found } = looking(await ask(email), email);
    for (const visit of visits) {
      await look(visit.path, mayOpenVisit(visit, participations, kind));
      await look(`${visit.path}/form`, mayOpenForm(visit, participations));
    }
    for (const path of ["/", "/programmes", "/account/letters"]) await look(path, true);
    for (const room of rooms) await look(`${RUNNING}/${room}`, running[room === "visits" ? 1 : 0] === 200);
    for (const after of ["2027-01-20_visit", "2100-01-01_zzz"])
      await look(`${RUNNING}/visits?after=${after}`, running[1] === 200);
    await look(`${FINISHED}/visits`, finished[1] === 200);
    expect(found).toEqual({ leaks: [], wrong: [], missing: [] });
  });

  test(`${kind}: themes, meetings, reports and timetables open for whom they should, and so do their words`, async ({
    ask,
  }) => {
    test.setTimeout(120_000);
    const { look, found } = looking(await ask(email), email);
    for (const [path, status] of [...roomsOf("running", kind), ...roomsOf("finished", kind)])
      await look(path, status === 200);
    // Themes of which none is theirs: the first of each year; tests of the room itself go through all.
    const theirs = ownDoors.filter(({ openTo }) => openTo.includes(email));
    const shut = ownDoors.filter(
      ({ room, openTo, path }) =>
        !openTo.includes(email) && (room !== "themes" || /s0[19]-1$|t03-1$/.test(path)),
    );
    for (const { path } of theirs) await look(path, true);
    for (const { path } of shut) await look(path, false);
    expect(found).toEqual({ leaks: [], wrong: [], missing: [] });
  });

  test(`${kind}: what is somebody else's looks like what does not exist`, async ({ ask }) => {
    const client = await ask(email);
    const shape = async (path: string) => {
      const answer = await client.get(path);
      const id =
        path
          .replace(/\/form$/, "")
          .split(/[/=]/)
          .at(-1) ?? "";
      const body = (await answer.text()).replaceAll(id, "").replace(/nonce="[^"]*"/g, "");
      const seen = body.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<[^>]+>/g, " ");
      return { status: answer.status(), seen, length: body.length };
    };
    // The length may differ by a little, since a payload is not always cut into as many pieces.
    const expectAlike = async (one: string, other: string) => {
      const { length, ...first } = await shape(one);
      const { length: otherLength, ...second } = await shape(other);
      expect(first, one).toEqual(second);
      expect(Math.abs(length - otherLength), `${one}: ${length}, ${other}: ${otherLength}`).toBeLessThan(200);
    };
    const shut = visits.find(
      (visit) => visit.path.startsWith(RUNNING) && !mayOpenVisit(visit, participations, kind),
    );
    const shutForm = visits.find(
      (visit) => visit.path.startsWith(RUNNING) && !mayOpenForm(visit, participations),
    );
    if (shut) await expectAlike(shut.path, unknown);
    expect(shutForm, "everybody finds a form shut").toBeDefined();
    await expectAlike(`${shutForm?.path}/form`, `${unknown}/form`);
    for (const room of ["themes", "meetings", "facilitating", "sets", "reports", "timetables"]) {
      const door = ownDoors.find(
        (each) => each.room === room && each.path.startsWith(RUNNING) && !each.openTo.includes(email),
      );
      const nowhere = "nowhere".padEnd(door?.id.length ?? 0, "-");
      if (door) await expectAlike(door.path, door.path.replace(door.id, nowhere));
    }
  });

  test(`${kind}: drafts are kept and given back to their visitor alone`, async ({ ask }) => {
    const client = await ask(email);
    for (const visit of visits.filter(({ path }) => path.startsWith(RUNNING))) {
      if (participations.includes(visit.visitorId)) continue;
      const data = { kind: "visit", id: visit.id, version: 0, values: { whatISaw: "Somebody else's words" } };
      const answer = await client.post("/api/drafts", { data });
      expect(answer.status(), visit.id).toBe(404);
      expect(await answer.text(), visit.id).toBe("");
    }
    const participation = example.participation.find(({ id = "" }) => !participations.includes(id))?.id;
    const meeting = ownDoors.find((door) => door.room === "meetings" && !door.openTo.includes(email))?.id;
    for (const [what, id] of [
      ["self-evaluation", participation],
      ["end-report", participation],
      ["turn", meeting],
      ["takeaway", meeting],
    ]) {
      const data = { kind: what, id, version: 0, values: {} };
      const answer = await client.post("/api/drafts", { data });
      expect(answer.status(), `${what} ${id}`).toBe(404);
      expect(await answer.text(), `${what} ${id}`).toBe("");
    }
  });
}

/** Opens pages and their payloads, and notes which answer otherwise than they should, and whose words are on them. */
function looking(client: APIRequestContext, email: string) {
  const leaks: string[] = [];
  const wrong: string[] = [];
  const missing: string[] = [];
  const read = (path: string, body: string, open: boolean) => {
    for (const words of textsIn(body))
      if (!words.readers.includes(email)) leaks.push(`${path}: ${words.what}: ${words.text.slice(0, 60)}`);
    const due = privateWords.filter((words) => words.pages.includes(path) && words.shownTo.includes(email));
    for (const words of open ? due : [])
      if (!body.includes(words.text)) missing.push(`${path}: ${words.what}: ${words.text.slice(0, 60)}`);
  };
  const look = async (path: string, open: boolean) => {
    const page = await client.get(path);
    if (page.status() !== (open ? 200 : 404)) wrong.push(`${path} answers ${page.status()}`);
    read(path, plainText(await page.text()), open);
    // The same components: the running year stands for both, but for reports, which are all in the finished one.
    if (path.startsWith(FINISHED) && !path.includes("end-report")) return;
    const payload = await client.get(`${path}${path.includes("?") ? "&" : "?"}_rsc`, {
      headers: { rsc: "1" },
    });
    expect(payload.headers()["content-type"], path).toBe("text/x-component");
    const body = await payload.text();
    // The router's payload answers 200 whatever it says, and says in its text that nothing was found.
    if (body.includes("HTTP_ERROR_FALLBACK;404") === open) wrong.push(`the payload of ${path}`);
    read(path, plainText(body), open);
  };
  return { look, found: { leaks, wrong, missing } };
}

test("whoever is deactivated or signed out gets no session, no page and no draft", async ({ ask }) => {
  const client = await ask();
  for (const { path, id } of visits) {
    for (const headers of [{}, { rsc: "1" }] as Record<string, string>[]) {
      const page = await client.get(`${path}/form?_rsc`, { headers });
      expect(new URL(page.url()).pathname, path).toBe("/sign-in");
      expect(textsIn(plainText(await page.text()))).toEqual([]);
    }
    const answer = await client.post("/api/drafts", { data: { kind: "visit", id, version: 0, values: {} } });
    expect(answer.status(), path).toBe(401);
  }
  const rooms = [...roomsOf("running", "the lead"), ...roomsOf("finished", "the lead")].map(([path]) => path);
  const first = ["themes", "meetings", "facilitating", "sets", "reports", "timetables"].flatMap(
    (room) => ownDoors.find((door) => door.room === room)?.path ?? [],
  );
  const taken = files("the lead").map(([path]) => path);
  for (const path of [...rooms, ...first, ...taken]) {
    const page = await client.get(path);
    expect(new URL(page.url()).pathname, path).toBe("/sign-in");
    expect(textsIn(plainText(await page.text())), path).toEqual([]);
  }
  for (const kind of ["self-evaluation", "end-report", "turn", "takeaway"]) {
    const answer = await client.post("/api/drafts", { data: { kind, id: "any", version: 0, values: {} } });
    expect(answer.status(), kind).toBe(401);
  }
  expect((await client.get("/set-up/wrong")).status()).toBe(404);
});

test("the owner of a draft is given back what was saved later", async ({ ask }) => {
  const client = await ask(kinds["tutor with a draft"].email);
  const draft = privateWords.filter(({ what }) => what === "draft");
  expect(draft.length).toBeGreaterThan(0);
  const data = { kind: "visit", id: "visit-r06", version: 0, values: {} };
  const answer = await client.post("/api/drafts", { data });
  expect(answer.status()).toBe(409);
  const { values } = (await answer.json()) as { values: Record<string, string> };
  const given = Object.values(values).join("\n");
  for (const { text } of draft) expect(given).toContain(text);
});
