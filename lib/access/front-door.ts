/** The most that a request may carry; the framework's own limit lies above it and answers less kindly. */
export const MOST_BYTES = 2.5 * 1024 * 1024;

/** Pages and doors that need no session. */
export const OPEN_PATHS =
  /^\/(sign-in(\/link(\/[^/]+)?)?|accessibility|privacy|styleguide|workshops(\/.*)?|good-practice|invitation\/[^/]+|set-up\/[^/]+|calendar\/[^/]+|api\/(auth|live|health|drafts)(\/.*)?)$/;

export const SESSION_COOKIE = /^(__Secure-)?next-auth\.session-token/;

/**
 * Whether a write comes from our own pages. On a machine of one's own every name of that machine is ours;
 * a missing or foreign origin never is.
 */
export function isOurs(origin: string | null, appUrl: string): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const [from, ours] = [new URL(origin), new URL(appUrl)];
  if (from.origin === ours.origin) return true;
  return LOOPBACK.test(ours.hostname) && LOOPBACK.test(from.hostname) && from.port === ours.port;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether a page's form is sent, by script or by the browser itself: its action asks who is there. */
export const isForm = (pathname: string, headers: Headers): boolean =>
  headers.has("next-action") ||
  (!pathname.startsWith("/api/") && headers.get("content-type")?.startsWith("multipart/form-data") === true);

/** Whether a path's escapes mean anything; the framework would make a fault of ours of it. */
export function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Scripts and styles only with this request's nonce; nothing from anywhere else. Development needs eval. */
export function contentSecurityPolicy(nonce: string, production: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${production ? "" : " 'unsafe-eval'"}`,
    production ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${production ? "" : " ws:"}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
