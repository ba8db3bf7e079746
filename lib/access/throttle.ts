import pg from "pg";
import { type RateLimiterAbstract, RateLimiterPostgres } from "rate-limiter-flexible";
import { env } from "@/lib/core/env";

/** Wrong passwords for one account from one address, in a quarter of an hour. */
const PER_ACCOUNT_AND_ADDRESS = 10;
/** Wrong passwords from one address: a whole college may stand behind it. */
const PER_ADDRESS = 100;
/** Links sent to one account in a quarter of an hour. */
const LINKS_PER_ACCOUNT = 5;
/** Writes by one person in a minute: far above what hands can do. */
const WRITES_PER_MINUTE = 300;
/** Forms sent from one address by people without an account, in a quarter of an hour: a whole staff room may sign up. */
const OUTSIDE_PER_ADDRESS = 200;
/** Letters that such forms may occasion to one address, in a quarter of an hour. */
const LETTERS_PER_RECEIVER = 5;
/** Times that calendars behind one address may ask: a provider fetches those of a whole college. */
const CALENDARS_PER_ADDRESS = 600;
const QUARTER_HOUR = 15 * 60;

const kept = globalThis as { staffroomLimits?: ReturnType<typeof limits> };

function limits() {
  const pool = new pg.Pool({
    connectionString: env().appDatabaseUrl,
    max: 2,
    connectionTimeoutMillis: 5_000,
  });
  pool.on("error", () => {}); // a lost idle connection is replaced by the next query; without a listener it ends the process
  const limiter = (keyPrefix: string, points: number, duration: number): RateLimiterAbstract =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix,
      points,
      duration,
      clearExpiredByTimeout: false,
    });
  return {
    account: limiter("account", PER_ACCOUNT_AND_ADDRESS, QUARTER_HOUR),
    address: limiter("address", PER_ADDRESS, QUARTER_HOUR),
    links: limiter("links", LINKS_PER_ACCOUNT, QUARTER_HOUR),
    writes: limiter("writes", WRITES_PER_MINUTE, 60),
    outside: limiter("outside", OUTSIDE_PER_ADDRESS, QUARTER_HOUR),
    calendars: limiter("calendars", CALENDARS_PER_ADDRESS, QUARTER_HOUR),
    letters: limiter("letters", LETTERS_PER_RECEIVER, QUARTER_HOUR),
  };
}

function limit(name: keyof ReturnType<typeof limits>): RateLimiterAbstract {
  kept.staffroomLimits ??= limits();
  return kept.staffroomLimits[name];
}

async function spend(limiter: RateLimiterAbstract, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    // Pages and actions carry a copy each of the limiter's classes, so its answer is told by not being an error.
    if (error instanceof Error) throw error;
    return false;
  }
}

/**
 * Counts a try at a password before it is checked, so that tries made at once count too. Counting by account
 * and address together means that guessing from one place does not lock the person out elsewhere.
 */
export async function mayTryPassword(email: string, address: string): Promise<boolean> {
  return (await spend(limit("account"), `${email}|${address}`)) && (await spend(limit("address"), address));
}

/** A right password gives its try back. */
export async function passwordWasRight(email: string, address: string): Promise<void> {
  await limit("account").delete(`${email}|${address}`);
  await limit("address").reward(address, 1);
}

export async function maySendLink(email: string, address: string): Promise<boolean> {
  return (await spend(limit("links"), email)) && (await spend(limit("address"), address));
}

export const mayWriteNow = (personId: string): Promise<boolean> => spend(limit("writes"), personId);

/** Whether somebody without an account may send a form now. */
export const mayWriteFromOutside = (address: string): Promise<boolean> => spend(limit("outside"), address);

/** Whether such a form may occasion one more letter to this address. */
export const mayBeWrittenTo = (email: string): Promise<boolean> => spend(limit("letters"), email);

/** Whether calendars behind this address may ask once more, rightly or by guessing. */
export const mayReadCalendar = (address: string): Promise<boolean> => spend(limit("calendars"), address);
