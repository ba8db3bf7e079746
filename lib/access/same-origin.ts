/**
 * A path of our own to go to, or `/`. Only what the browser would read as a path on this very site passes:
 * no `//host`, not even one that appears once `/..` is resolved, no backslash, no control character, no scheme.
 */
export function sameOriginPath(candidate: unknown): string {
  if (typeof candidate !== "string" || !candidate.startsWith("/") || /[\\\p{Cc}]/u.test(candidate))
    return "/";
  const here = "http://staffroom.invalid";
  if (!URL.canParse(candidate, here)) return "/";
  const url = new URL(candidate, here);
  if (url.origin !== here || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
