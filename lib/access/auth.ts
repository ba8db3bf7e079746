import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { addressOf, deviceOf } from "@/lib/access/address";
import { checkPassword, type SignedIn, spendLink, TooManyTries } from "@/lib/access/credentials";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";

/** How long a session lasts. */
export const SESSION_DAYS = 30;
const DAY = 24 * 60 * 60;

/** Why no session was started; next-auth carries these words through its error address. */
export type SignInFault = "CredentialsSignin" | "TOO_MANY" | "UNAVAILABLE";

/** Two ways in, one session: a signed token that holds an id and a version and nothing else. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().authSecret,
    useSecureCookies: env().appUrl.startsWith("https:"),
    session: { strategy: "jwt", maxAge: SESSION_DAYS * DAY },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        id: "password",
        credentials: { email: {}, password: {} },
        authorize: (given, { headers }) =>
          guarded(() =>
            checkPassword({
              email: given?.email ?? "",
              password: given?.password ?? "",
              address: addressOf(headers),
              device: deviceOf(headers),
            }),
          ),
      }),
      CredentialsProvider({
        id: "link",
        credentials: { token: {} },
        authorize: (given, { headers }) => guarded(() => spendLink(given?.token ?? "", deviceOf(headers))),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? cookieFor(user as SignedIn) : token),
      session: ({ session, token }) => ({
        expires: session.expires,
        personId: token.sub,
        version: token.version,
        sessionId: token.sessionId,
      }),
    },
    logger: {
      error: (code) => log().debug({ code }, "sign-in refused"),
      warn: () => {},
      debug: () => {},
    },
  };
}

const cookieFor = ({ id, version, sessionId }: SignedIn) => ({ sub: id, version, sessionId });

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
