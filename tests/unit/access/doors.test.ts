import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, isOurs, OPEN_PATHS, SESSION_COOKIE } from "@/lib/access/front-door";
import { sameOriginPath } from "@/lib/access/same-origin";

describe("a path to go to after sign-in", () => {
  it.each(["/", "/programmes/p1/visits?after=1#x", "/a/../b", "/%2f%2fevil.example", "/@evil.example"])(
    "may be %s",
    (path) => {
      const url = new URL(sameOriginPath(path), "https://staffroom.example");
      expect(url.origin).toBe("https://staffroom.example");
      expect(url.pathname).toBe(new URL(path, "https://staffroom.example").pathname);
    },
  );

  it.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\u0000/evil",
    "\t//evil.example",
    " //evil.example",
    "javascript:alert(1)",
    "https://evil.example",
    "https:evil.example",
    "evil.example",
    "?x",
    "",
    null,
    undefined,
    7,
    ["/a"],
    {},
  ])("is never %j", (candidate) => expect(sameOriginPath(candidate)).toBe("/"));

  it("stays on this site however it is dotted", () => {
    for (const path of [
      "/..//evil.example",
      "/.//evil.example",
      "/a/..//evil.example",
      "/%2e%2e//evil.example",
    ])
      expect(new URL(sameOriginPath(path), "https://staffroom.example").host).toBe("staffroom.example");
  });
});

describe("the origin of a write", () => {
  it("is ours only when it is ours", () => {
    const ours = "https://staffroom.example";
    expect(isOurs(ours, ours)).toBe(true);
    for (const origin of [
      null,
      "",
      "null",
      "https://evil.example",
      "http://staffroom.example",
      "https://staffroom.example:444",
      "https://staffroom.example.evil.example",
      "https://a.staffroom.example",
      "http://localhost",
    ])
      expect(isOurs(origin, ours), String(origin)).toBe(false);
  });

  it("may have any name of one's own machine, at the same port", () => {
    for (const name of ["localhost", "127.0.0.1", "[::1]"])
      expect(isOurs(`http://${name}:3000`, "http://localhost:3000")).toBe(true);
    expect(isOurs("http://127.0.0.1:3001", "http://localhost:3000")).toBe(false);
    expect(isOurs("http://localhost.evil.example:3000", "http://localhost:3000")).toBe(false);
  });
});

describe("open paths", () => {
  it.each([
    "/sign-in",
    "/sign-in/link",
    "/sign-in/link/abc",
    "/accessibility",
    "/privacy",
    "/workshops",
    "/workshops/spring",
    "/good-practice",
    "/invitation/abc",
    "/set-up/abc",
    "/calendar/abc.ics",
    "/api/auth/session",
    "/api/live",
    "/api/health",
    "/api/drafts",
  ])("%s needs no session", (path) => expect(path).toMatch(OPEN_PATHS));

  it.each([
    "/",
    "/programmes",
    "/programmes/p1/visits",
    "/account",
    "/account/letters",
    "/worried-about-a-learner",
    "/sign-in/else",
    "/sign-in/link/a/b",
    "/privacy/x",
    "/x/privacy",
    "/api",
    "/api/export",
    "/api/authx",
    "/invitation",
    "/calendar/a/b",
  ])("%s needs one", (path) => expect(path).not.toMatch(OPEN_PATHS));

  it("knows the session cookie, plain, secure and in pieces", () => {
    for (const name of [
      "next-auth.session-token",
      "__Secure-next-auth.session-token",
      "next-auth.session-token.0",
    ])
      expect(name).toMatch(SESSION_COOKIE);
    for (const name of ["next-auth.csrf-token", "x-next-auth.session-token", "session"])
      expect(name).not.toMatch(SESSION_COOKIE);
  });
});

describe("the content security policy", () => {
  const policy = new Map(
    contentSecurityPolicy("N0NCE", true)
      .split("; ")
      .map((each) => [each.slice(0, each.indexOf(" ")), each.slice(each.indexOf(" ") + 1)]),
  );

  it("lets no script in without this request's nonce", () => {
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("script-src")).toBe("'nonce-N0NCE' 'strict-dynamic'");
    expect(policy.get("style-src")).toBe("'self' 'nonce-N0NCE'");
    expect([...policy.values()].join(" ")).not.toMatch(/unsafe|\*|https?:/);
    expect(contentSecurityPolicy("N", false)).not.toMatch(/script-src[^;]*unsafe-inline/);
  });

  it("lets nobody frame us, move our base or take our forms", () => {
    expect(policy.get("frame-ancestors")).toBe("'none'");
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("form-action")).toBe("'self'");
    expect(policy.get("object-src")).toBe("'none'");
  });
});
