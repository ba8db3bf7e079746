import { env } from "@/lib/core/env";

type HeaderBag = Headers | Record<string, unknown> | undefined;

/**
 * The network address a request came from: the connection's own, which our server notes on every request; or,
 * only where a trusted proxy is set, the last address that proxy noted.
 */
export function addressOf(headers: HeaderBag): string {
  const read = (name: string): string | undefined => {
    const value = headers instanceof Headers ? headers.get(name) : headers?.[name];
    return typeof value === "string" ? value : undefined;
  };
  const forwarded = env().trustProxy ? read("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return forwarded || read(ADDRESS_HEADER) || "unknown";
}

/** Set by our own server from the connection, whatever the request said. */
const ADDRESS_HEADER = "x-staffroom-address";
