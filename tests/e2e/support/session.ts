import { type APIRequestContext, expect, type Page, request } from "@playwright/test";

/** The example's password, everybody's. */
export const PASSWORD = process.env.EXAMPLE_PASSWORD ?? "peer-learning-2026";

export type Cookie = Awaited<ReturnType<APIRequestContext["storageState"]>>["cookies"][number];

/** Talks to the server as a browser with these cookies would, without a browser. */
export function asking(home: string, cookies: Cookie[] = []): Promise<APIRequestContext> {
  const storageState = { cookies, origins: [] };
  return request.newContext({ baseURL: home, extraHTTPHeaders: { origin: home }, storageState });
}

/** Tries a password at the door that programs use, and answers with the path or the fault it leads to. */
export async function knock(client: APIRequestContext, email: string, password: string): Promise<string> {
  const { csrfToken } = (await (await client.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const form = { csrfToken, email, password, callbackUrl: "/", json: "true" };
  const answer = await client.post("/api/auth/callback/password", { form });
  const { url } = (await answer.json()) as { url: string };
  const at = new URL(url, "http://localhost");
  return at.searchParams.get("error") ?? at.pathname;
}

/** The cookies of a fresh session of this person. */
export async function sessionOf(home: string, email: string): Promise<Cookie[]> {
  const client = await asking(home);
  expect(await knock(client, email, PASSWORD), `${email} signs in`).toBe("/");
  const { cookies } = await client.storageState();
  await client.dispose();
  return cookies.filter(({ name }) => name.includes("session-token"));
}

/** Signs in as people do, by the form. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
