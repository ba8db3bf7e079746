import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, type SignInFault } from "@/lib/access/auth";
import { env } from "@/lib/core/env";

type Given = { provider: "password"; email: string; password: string } | { provider: "link"; token: string };

/**
 * Starts a session through next-auth's own callback, with and without JavaScript in the browser, and sets its
 * cookie. Answers null when it worked, and otherwise why not.
 */
export async function startSession({ provider, ...credentials }: Given): Promise<SignInFault | null> {
  const options = authOptions();
  const jar = await cookies();
  const csrfToken = randomBytes(32).toString("hex");
  const seal = createHash("sha256").update(`${csrfToken}${options.secret}`).digest("hex");
  const secure = options.useSecureCookies === true;
  jar.set(secure ? "__Host-next-auth.csrf-token" : "next-auth.csrf-token", `${csrfToken}|${seal}`, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
  });

  const request = new NextRequest(`${env().appUrl}/api/auth/callback/${provider}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...credentials, csrfToken, callbackUrl: env().appUrl, json: "true" }),
  });
  const context = { params: Promise.resolve({ nextauth: ["callback", provider] }) };
  const response: Response = await NextAuth(request as never, context as never, options);

  const session = response.headers.getSetCookie().filter((cookie) => /^[\w.-]*session-token/.test(cookie));
  if (session.length > 0) {
    for (const cookie of session) keepCookie(jar, cookie, secure);
    return null;
  }
  return faultIn(await response.json().catch(() => ({})));
}

/** Forgets this browser's session cookie. The session itself is ended by the caller. */
export async function forgetSession(): Promise<void> {
  const jar = await cookies();
  for (const { name } of jar.getAll()) {
    if (name.includes("next-auth."))
      jar.set(name, "", { path: "/", maxAge: 0, secure: name.startsWith("__") });
  }
}

type Jar = Awaited<ReturnType<typeof cookies>>;

function keepCookie(jar: Jar, setCookie: string, secure: boolean) {
  const [pair = "", ...attributes] = setCookie.split("; ");
  const at = pair.indexOf("=");
  const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice("expires=".length);
  jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    expires: expires ? new Date(expires) : undefined,
  });
}

function faultIn(answer: { url?: string }): SignInFault {
  const error = URL.canParse(answer.url ?? "") ? new URL(answer.url ?? "").searchParams.get("error") : null;
  return error === "TOO_MANY" || error === "CredentialsSignin" ? error : "UNAVAILABLE";
}
