import Bowser from "bowser";
import { env } from "@/lib/core/env";

type HeaderBag = Headers | Record<string, unknown> | undefined;

/**
 * The network address a request came from: the connection's own, which our server notes on every request; or,
 * only where a trusted proxy is set, the last address that proxy noted.
 */
export function addressOf(headers: HeaderBag): string {
  const forwarded = env().trustProxy
    ? read(headers, "x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  return forwarded || read(headers, ADDRESS_HEADER) || "unknown";
}

/** What a request came from, in words for its owner: `Firefox on Windows`. */
export function deviceOf(headers: HeaderBag): string {
  const agent = read(headers, "user-agent")?.slice(0, 500);
  if (!agent) return "an unknown device";
  const { browser, os } = Bowser.parse(agent);
  return [browser.name ?? "A browser", os.name && `on ${os.name}`].filter(Boolean).join(" ");
}

function read(headers: HeaderBag, name: string): string | undefined {
  const value = headers instanceof Headers ? headers.get(name) : headers?.[name];
  return typeof value === "string" ? value : undefined;
}

/** Set by our own server from the connection, whatever the request said. */
const ADDRESS_HEADER = "x-staffroom-address";
