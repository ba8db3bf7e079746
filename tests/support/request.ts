import { workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external";
import { workUnitAsyncStorage } from "next/dist/server/app-render/work-unit-async-storage.external";
import { RequestCookies } from "next/dist/server/web/spec-extension/cookies";

/** A request as far as `cookies()` and `headers()` look into it; its jar keeps what the code under test sets. */
export function inRequest<T>(work: () => Promise<T>, jar = new RequestCookies(new Headers())): Promise<T> {
  const store = {
    type: "request",
    phase: "action",
    cookies: jar,
    mutableCookies: jar,
    userspaceMutableCookies: jar,
    headers: new Headers({ "x-staffroom-address": "192.0.2.7", "x-staffroom-path": "/account" }),
  };
  return workAsyncStorage.run({ route: "/" } as never, () => workUnitAsyncStorage.run(store as never, work));
}
