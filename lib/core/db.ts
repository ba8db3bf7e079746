import "server-only";
import { createCaslExtension } from "@casl/prisma/runtime";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/core/env";
import { PrismaClient } from "@/prisma/generated/client";

/**
 * The models that hold what people wrote for each other or for themselves. They stand behind PostgreSQL's
 * row-level security, so they can only be reached inside `asPerson`, where the database knows who asks.
 */
export const CONTENT_MODELS = [
  "themePrivateHalf",
  "visitWishes",
  "visitDraft",
  "visitRecord",
  "hostReply",
  "usefulTap",
  "visitAddendum",
  "selfEvaluationAnswers",
  "themeWording",
  "setNote",
  "setNoteDraft",
  "setTakeaway",
  "setActionText",
  "endReportDraft",
  "endReportPrivate",
  "setReview",
  "debrief",
  "debriefProcess",
  "outcomeRating",
  "evaluationAnswer",
  "evaluationCardHand",
  "jotting",
] as const;

type Client = ReturnType<typeof open>;
export type Transaction = Omit<Client, "$transaction" | "$extends" | "$connect" | "$disconnect" | "$on">;
export type Door = Omit<Client, (typeof CONTENT_MODELS)[number] | "$transaction" | "$extends">;

const WAIT_MS = 10_000;
/** How long a transaction waits for a connection: many presses at once stand in line rather than fail. */
const LINE_MS = 5_000;
/** How long one transaction may take, unless more is asked for. */
const USUAL_MS = 5_000;

function open(connectionString: string) {
  const adapter = new PrismaPg({
    connectionString,
    max: 10,
    connectionTimeoutMillis: LINE_MS,
    statement_timeout: WAIT_MS,
    idle_in_transaction_session_timeout: WAIT_MS,
  });
  return new PrismaClient({ adapter }).$extends(createCaslExtension());
}

// Kept on globalThis because the development server loads modules anew after every change.
const kept = globalThis as { staffroomClient?: Client };

function client(): Client {
  const url = env().appDatabaseUrl;
  if (!url)
    throw new Error("APP_DATABASE_URL is not set: start Staffroom with `npm start` or `npm run dev`.");
  kept.staffroomClient ??= open(url);
  return kept.staffroomClient;
}

/** The database, less everything private. */
export const db = (): Door => client();

/**
 * Runs `work` in one transaction as this person: row-level security then lets through what they may read and
 * write, and nothing else. The only way to content, and the way of every write.
 */
export function asPerson<T>(
  personId: string,
  work: (tx: Transaction) => Promise<T>,
  timeout = USUAL_MS,
): Promise<T> {
  return client().$transaction(
    async (tx) => {
      await tx.$executeRaw`select set_config('app.person', ${personId}, true)`;
      return work(tx);
    },
    { timeout, maxWait: LINE_MS },
  );
}

/** A transaction in which nobody is set, for what happens before sign-in: no content can be reached. */
export function asNobody<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return asPerson("", work);
}
