/** How a request ended: with a value, by being sent elsewhere, or with a 404. */
export type Outcome<T> = { value: T } | { to: string } | { notFound: true };

/** Runs a request and reads the two errors with which the framework ends one early. Others are thrown on. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    const digest = digestOf(error);
    const [kind, , to] = digest.split(";");
    if (kind === "NEXT_REDIRECT" && to) return { to };
    if (digest === "NEXT_HTTP_ERROR_FALLBACK;404") return { notFound: true };
    throw error;
  }
}

const digestOf = (error: unknown): string =>
  error instanceof Error && "digest" in error ? String(error.digest) : "";
