import { loadExample } from "@/prisma/seed";
import { ownerUrl } from "@/tests/support/database";

/** The day on which the example's cast is met; the app's clock has the same (`EXAMPLE_TODAY`). */
const TODAY = "2027-01-20";
const PASSWORD = "peer-learning-2026";
export const RUNNING = "programme-running";

/** Fills this file's database with the example programme. */
export const loadCast = (): Promise<void> => loadExample({ ownerUrl, today: TODAY, password: PASSWORD });
