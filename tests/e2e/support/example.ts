import { predicaments } from "@/prisma/seed/cast";
import { buildExample } from "@/prisma/seed/example";

/** The day for which the server under test lays out the example; see `playwright.config.ts`. */
const TODAY = "2027-01-20";

/** Every row with which the server under test began. */
export const example = buildExample(TODAY);

/** Who is in which predicament at the beginning of the run. */
export const cast = predicaments;

export const RUNNING = "/programmes/programme-running";
export const visitPath = (key: string): string =>
  `/programmes/programme-${key.startsWith("f") ? "finished" : "running"}/visits/visit-${key}`;
