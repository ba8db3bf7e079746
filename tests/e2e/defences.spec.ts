import { cast, RUNNING, visitPath } from "@/tests/e2e/support/example";
import { expect, test } from "@/tests/e2e/support/house";
import { scriptBytes } from "@/tests/e2e/support/weight";

// Reads only: what is sent here is refused before it is kept.

const open = ["/sign-in", "/sign-in/link", "/accessibility", "/privacy"];
const shut = [
  "/",
  "/programmes",
  "/account",
  `${RUNNING}/visits`,
  visitPath("r10"),
  `${visitPath("r10")}/form`,
  ...["/account/letters", "/worried-about-a-learner"],
  ...[
    ...["self-evaluations", "self-evaluations/form", "self-evaluations/themes/theme-running-s09-1"],
    ...["self-evaluations/themes/new", "timetable", "timetable?change=session-s09-1", "timetable/import"],
    ...["action-learning", "action-learning/meeting-r21", "action-learning/meeting-r23"],
    ...["end-reports", "end-reports/form", "record"],
  ].map((room) => `${RUNNING}/${room}`),
  "/programmes/programme-finished/end-reports/end-report-finished-s09",
];
const kept = [
  "settings",
  "self-evaluations",
  "end-reports",
  "action-learning",
  "timetable?of=running-s09",
  "buddy-groups/who-can-visit",
];
const missing = [`${RUNNING}/settings`, `${RUNNING}/action-learning/nowhere`, "/no-such-place"];
const files = [
  "record/programme-running",
  "timetable/programme-running",
  "end-reports/end-report-finished-s09",
];

test("every page carries a strict policy with a nonce of its own, and is never kept", async ({ ask }) => {
  const tutor = await ask(cast.hasASharedFormToAnswer);
  const nobody = await ask();
  const nonces = new Set<string>();
  const lead = await ask(cast.leads);
  const pages = [
    ...open.map((path) => ({ client: nobody, path, status: 200 })),
    ...shut.map((path) => ({ client: tutor, path, status: 200 })),
    ...kept.map((room) => ({ client: lead, path: `${RUNNING}/${room}`, status: 200 })),
    ...missing.map((path) => ({ client: tutor, path, status: 404 })),
    { client: nobody, path: "/set-up/wrong", status: 404 },
  ];
  for (const { client, path, status } of [...pages, ...pages]) {
    const answer = await client.get(path);
    expect(answer.status(), path).toBe(status);
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? "";
    expect(nonce.length, path).toBeGreaterThanOrEqual(22);
    expect(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval/);
    for (const line of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy, path).toContain(line);
    expect(headers["cache-control"], path).toContain("no-store");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
    const html = await answer.text();
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag, path).toContain(`nonce="${nonce}"`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(pages.length * 2);
  for (const file of files) {
    const answer = await tutor.get(`/api/${file}`);
    expect(answer.status(), file).toBe(200);
    const headers = answer.headers();
    expect(headers["cache-control"], file).toContain("no-store");
    expect(headers["content-disposition"], file).toContain("attachment");
    expect(headers["x-content-type-options"], file).toBe("nosniff");
    expect(headers["content-security-policy"], file).toContain("default-src 'none'");
  }
});

test("a session's cookie is for the server alone", async ({ enter }) => {
  const page = await enter(cast.hasNothingPlanned);
  const session = (await page.context().cookies()).find(({ name }) => name.includes("session-token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("a write from elsewhere, from nowhere, or too large is turned away", async ({ ask, home }) => {
  const client = await ask(cast.hasASharedFormToAnswer);
  const data = { kind: "visit", id: "visit-r10", version: 0, values: {} };
  const doors = ["/api/drafts", "/sign-in", visitPath("r10"), "/api/auth/callback/password"];
  for (const door of doors) {
    for (const origin of ["https://evil.example", "null", `${home}.evil.example`, ""])
      expect((await client.post(door, { data, headers: { origin } })).status(), `${door} ${origin}`).toBe(
        403,
      );
    const large = { data: "x".repeat(2.6 * 1024 * 1024), headers: { "content-type": "text/plain" } };
    expect((await client.post(door, large)).status(), door).toBe(413);
  }
  const bare = await fetch(`${home}/api/drafts`, { method: "POST", body: JSON.stringify(data) });
  expect(bare.status).toBe(403);
});

test("it lives, it is well, and what is not there is not there", async ({ ask }) => {
  const nobody = await ask();
  expect((await nobody.get("/api/live")).status()).toBe(200);
  const health = await nobody.get("/api/health");
  expect(health.status()).toBe(200);
  expect(await health.json()).toEqual({ status: "ok" });
  const tutor = await ask(cast.hasNothingPlanned);
  for (const path of [
    "/no-such-place",
    "/programmes/%00",
    `/programmes/${"x".repeat(2_000)}/visits`,
    "/api/none",
  ])
    expect((await tutor.get(path)).status(), path).toBe(404);
});

test("nonsense sent to actions, drafts and addresses is refused and breaks nothing", async ({ ask }) => {
  const client = await ask(cast.hasASharedFormToAnswer);
  const action = { "next-action": "0".repeat(42), "content-type": "text/plain;charset=UTF-8" };
  const flight = await client.post("/", { data: '[{"broken"', headers: action });
  const unknown = await client.post("/", { data: "[]", headers: action });
  const multipart = await client.post("/", { multipart: { $ACTION_REF_1: "", "$ACTION_1:0": "nonsense" } });
  const bodies = ["", "{", "null", "[]", '{"kind":"visit"}', '{"kind":"other","id":"x","version":0}'];
  const drafts = [];
  for (const data of bodies) {
    const headers = { "content-type": "application/json" };
    drafts.push((await client.post("/api/drafts", { data, headers })).status());
  }
  expect(drafts).toEqual(bodies.map(() => 400));
  const answers = [flight, unknown, multipart].map((answer) => answer.status());
  test.info().annotations.push({ type: "nonsense", description: `actions answer ${answers.join(", ")}` });
  for (const status of [...answers, ...drafts]) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  }
  for (const after of ["x", "%00", "2027-99-99_x", "'; drop table", "\u202e"]) {
    const answer = await client.get(`${RUNNING}/visits?after=${encodeURIComponent(after)}`);
    expect(answer.status(), after).toBe(200);
  }
});

test("no long form asks for more than 90 kB of scripts above a bare page", async ({ enter }) => {
  const bare = await scriptBytes(await enter(), "/accessibility");
  expect(bare).toBeGreaterThan(50_000);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const [name, email, path] of [
    ["visit form", cast.hasADraft, `${visitPath("r06")}/form`],
    ["self-evaluation", cast.hasASelfEvaluationUnderWay, `${RUNNING}/self-evaluations/form`],
    ["full self-evaluation", cast.hasASelfEvaluationUnderWay, `${RUNNING}/self-evaluations/form?full`],
    ["end report", cast.hasADraft, `${RUNNING}/end-reports/form`],
  ] as const) {
    const page = await enter(email);
    const more = (await scriptBytes(page, path)) - bare;
    await expect(page.getByRole("main").getByRole("textbox").first(), name).toBeVisible();
    const description = `${name}: ${kB(more)} above the bare page's ${kB(bare)} (gzip)`;
    test.info().annotations.push({ type: "weight", description });
    expect.soft(more, name).toBeLessThanOrEqual(90_000);
  }
});
