import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";

const template = inject("template");
const name = `staffroom_test_${process.env.VITEST_POOL_ID ?? "0"}`;

/** The owner's address of this worker's database: for what the app may not do. */
export const ownerUrl = addressOf(template.ownerUrl, name);
/** The app's own address, as the code under test uses it. */
export const appUrl = addressOf(template.appUrl, name);

/** A fresh copy of the template. It is made before each test file; a test that needs a clean one calls it again. */
export async function freshDatabase(): Promise<void> {
  const admin = new pg.Client({
    connectionString: template.ownerUrl.replace(/\/[^/?]+(\?|$)/, "/postgres$1"),
  });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE staffroom_template`);
  await admin.end();
}

// The code under test reads its settings from the environment, once, after this.
Object.assign(process.env, {
  APP_DATABASE_URL: appUrl,
  DATA_DIR: mkdtempSync(join(template.folder, "data-")),
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  LOG_LEVEL: "silent",
  EXAMPLE_TODAY: "2027-01-20",
});
await freshDatabase();

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
