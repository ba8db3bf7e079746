/**
 * What React's `cache` does on the server, which it does not do outside of one: the same call in one request is
 * made once. `newRequest` begins the next one.
 */
let results = new Map<unknown, { args: unknown[]; result: unknown }[]>();

export const newRequest = (): void => {
  results = new Map();
};

export function cache<Args extends unknown[], T>(work: (...args: Args) => T): (...args: Args) => T {
  return (...args) => {
    const known = results.get(work) ?? [];
    results.set(work, known);
    const found = known.find((each) => each.args.every((arg, index) => arg === args[index]));
    if (found) return found.result as T;
    const result = work(...args);
    known.push({ args, result });
    return result;
  };
}
