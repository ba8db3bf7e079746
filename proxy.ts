import { type NextRequest, NextResponse } from "next/server";
import {
  contentSecurityPolicy,
  isForm,
  isOurs,
  isReadable,
  MOST_BYTES,
  OPEN_PATHS,
  SESSION_COOKIE,
} from "@/lib/access/front-door";
import { env } from "@/lib/core/env";

/**
 * What every request passes before the framework sees it: no foreign writes, no oversize bodies, a fresh nonce,
 * and whoever carries no session at all is sent to sign in. Whether a session is worth anything is asked later,
 * in `requireActor`.
 */
export function proxy(request: NextRequest): NextResponse {
  const { method, headers, nextUrl } = request;
  if (method !== "GET" && method !== "HEAD") {
    if (!isOurs(headers.get("origin"), env().appUrl)) return new NextResponse("Forbidden", { status: 403 });
    const length = headers.get("content-length");
    if (!length || Number(length) > MOST_BYTES) return new NextResponse("Too large", { status: 413 });
  }

  const path = nextUrl.pathname + nextUrl.search;
  if (!isReadable(nextUrl.pathname)) return new NextResponse("Bad request", { status: 400 });
  // No address of ours holds a NUL, and PostgreSQL knows no text with one.
  if (path.includes("%00")) return new NextResponse("Not found", { status: 404 });
  // A form that is sent after the session's end hears that from its action, and keeps its words.
  if (
    !OPEN_PATHS.test(nextUrl.pathname) &&
    !(method === "POST" && isForm(nextUrl.pathname, headers)) &&
    !request.cookies.getAll().some(({ name }) => SESSION_COOKIE.test(name))
  ) {
    return NextResponse.redirect(
      new URL(`/sign-in?callbackUrl=${encodeURIComponent(path)}`, env().appUrl),
      303,
    );
  }

  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, env().production);
  const forwarded = new Headers(headers);
  forwarded.set("content-security-policy", policy);
  forwarded.set("x-nonce", nonce);
  forwarded.set("x-staffroom-path", path);
  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  if (env().appUrl.startsWith("https:"))
    response.headers.set("strict-transport-security", "max-age=31536000");
  return response;
}

export const config = { matcher: ["/((?!_next/static/|_next/image$|icon\\.svg$|favicon\\.ico$).*)"] };
