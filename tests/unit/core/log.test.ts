import pino from "pino";
import { expect, it } from "vitest";
import { redaction } from "@/lib/core/log";

function logged(entry: object): string {
  const lines: string[] = [];
  pino({ redact: redaction }, { write: (text: string) => lines.push(text) }).info(
    entry,
    "something happened",
  );
  return lines.join();
}

it("leaves out secrets and people's words, at any depth", () => {
  const canaries = {
    password: "canary",
    headers: { cookie: "canary", authorization: "canary", "set-cookie": "canary" },
    letter: { to: "someone", text: "canary", html: "canary" },
    a: { b: { token: "canary", c: { notes: "canary" } } },
  };
  expect(logged(canaries)).not.toContain("canary");
});

it("keeps what helps to find a fault", () => {
  const line = logged({ visit: { id: "v1" }, err: new Error("broken") });
  expect(line).toContain("v1");
  expect(line).toContain("broken");
});
