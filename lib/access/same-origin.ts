/**
 * A path of our own to go to, or `/`. Only what the browser would read as a path on this very site passes:
 * no `//host`, no backslash, no control character, no scheme.
 */
export function sameOriginPath(candidate: unknown): string {
  if (typeof candidate !== "string" || !candidate.startsWith("/") || /[\\\p{Cc}]/u.test(candidate))
    return "/";
  const here = "http://staffroom.invalid";
  if (!URL.canParse(candidate, here)) return "/";
  const url = new URL(candidate, here);
  return url.origin === here ? `${url.pathname}${url.search}${url.hash}` : "/";
}
