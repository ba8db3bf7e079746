import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "@/lib/core/env";

const kept = (_folder: string, name: string) => `kept ${name}`;
const read = (source: Record<string, string>) => readEnv(source as NodeJS.ProcessEnv, kept);

describe("the settings", () => {
  it("need none to be given", () => {
    expect(read({})).toMatchObject({
      port: 3000,
      dataDir: resolve(".data"),
      databaseUrl: undefined,
      appUrl: "http://localhost:3000",
      authSecret: "kept auth-secret",
      actionsKey: "kept server-actions-key",
      example: undefined,
      examplePassword: "peer-learning-2026",
      trustProxy: false,
      google: undefined,
      production: false,
    });
  });

  it("take an empty value as not given", () => {
    expect(read({ PORT: "", DATABASE_URL: " ", SMTP_URL: "" })).toMatchObject({
      port: 3000,
      smtpUrl: undefined,
    });
  });

  it("give an address that follows the port, and never a slash at its end", () => {
    expect(read({ PORT: "8080" }).appUrl).toBe("http://localhost:8080");
    expect(read({ APP_URL: "https://staffroom.example/" }).appUrl).toBe("https://staffroom.example");
  });

  it.each([
    [{ PORT: "0" }, "PORT"],
    [{ PORT: "0x50" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ DATABASE_URL: "mysql://host/db" }, "DATABASE_URL"],
    [{ APP_URL: "staffroom.example" }, "APP_URL"],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET"],
    [{ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "abc" }, "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],
    [{ EXAMPLE: "perhaps" }, "EXAMPLE"],
    [{ EXAMPLE_TODAY: "2026-02-31" }, "EXAMPLE_TODAY"],
    [{ TRUST_PROXY: "nginx" }, "TRUST_PROXY"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ GOOGLE_CLIENT_ID: "id" }, "GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET"],
    [{ ENTRA_CLIENT_ID: "id", ENTRA_CLIENT_SECRET: "secret" }, "ENTRA_TENANT_ID"],
  ])("refuse %j in one line that names it", (source, name) => {
    const refusal = failure(() => read(source));
    expect(refusal).toBeInstanceOf(EnvError);
    expect(refusal.message.split("\n")).toHaveLength(1);
    expect(refusal.message).toContain(name);
  });

  it("say every bad value at once, a line each", () => {
    const refusal = failure(() => read({ PORT: "x", EXAMPLE: "x" }));
    expect(refusal.message.split("\n").map((line) => line.split(" ")[0])).toEqual(["PORT", "EXAMPLE"]);
  });

  it("never repeat a secret in a refusal", () => {
    const refusal = failure(() => read({ DATABASE_URL: "mysql://me:canary@host/db", AUTH_SECRET: "canary" }));
    expect(refusal.message).not.toContain("canary");
  });

  it("want a secret of one's own for a production server with a database of one's own", () => {
    const source = { NODE_ENV: "production", DATABASE_URL: "postgresql://me@host/db" };
    expect(failure(() => read(source)).message).toContain("AUTH_SECRET must be set");
    expect(read({ ...source, AUTH_SECRET: "x".repeat(32) }).production).toBe(true);
    expect(read({ NODE_ENV: "production" }).authSecret).toBe("kept auth-secret");
  });
});

function failure(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was refused");
}
