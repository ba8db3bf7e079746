import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { addressOf } from "@/lib/access/address";
import { checkPassword, type SignedIn, spendLink, TooManyTries } from "@/lib/access/credentials";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";

const DAY = 24 * 60 * 60;

/** Why no session was started; next-auth carries these words through its error address. */
export type SignInFault = "CredentialsSignin" | "TOO_MANY" | "UNAVAILABLE";

/** Two ways in, one session: a signed token that holds an id and a version and nothing else. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().authSecret,
    useSecureCookies: env().appUrl.startsWith("https:"),
    session: { strategy: "jwt", maxAge: 30 * DAY },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        id: "password",
        credentials: { email: {}, password: {} },
        authorize: (given, request) =>
          guarded(() => checkPassword(given?.email ?? "", given?.password ?? "", addressOf(request.headers))),
      }),
      CredentialsProvider({
        id: "link",
        credentials: { token: {} },
        authorize: (given) => guarded(() => spendLink(given?.token ?? "")),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, version: (user as SignedIn).version } : token),
      session: ({ session, token }) => ({
        expires: session.expires,
        personId: token.sub,
        version: token.version,
      }),
    },
    logger: {
      error: (code) => log().debug({ code }, "sign-in refused"),
      warn: () => {},
      debug: () => {},
    },
  };
}

// next-auth puts the message of whatever is thrown here into an address that the browser sees, so a fault of
// the database is logged and goes out as one word.
async function guarded(check: () => Promise<SignedIn | null>): Promise<SignedIn | null> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof TooManyTries) throw new Error("TOO_MANY" satisfies SignInFault);
    log().error({ err: error }, "sign-in could not be checked");
    throw new Error("UNAVAILABLE" satisfies SignInFault);
  }
}
