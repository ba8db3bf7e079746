import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import { themeValues, type Writing, writingIn } from "@/lib/self-evaluations/data";
import {
  keepTheme,
  type Owner,
  ownThemes,
  refuseTopic,
  takeTurns,
} from "@/lib/self-evaluations/mutations/themes";
import {
  combine,
  offersIn,
  type SelfEvaluationMove,
  sameValues,
  selfEvaluationMachine,
  THEME_PLACES,
  themeAt,
  type Values,
} from "@/lib/self-evaluations/rules";

async function locked(tx: Transaction, ownerId: string) {
  await takeTurns(tx, ownerId);
  const row = await tx.selfEvaluation.findFirst({ where: { ownerId } });
  return { row, writing: row ? await writingIn(tx, row) : ({ version: 0, values: {} } satisfies Writing) };
}

type Row = NonNullable<Awaited<ReturnType<typeof locked>>["row"]>;

const told = ({ personId, programmeId }: Owner, thingId: string) => ({
  ...{ personId, programmeId, thingId },
  thing: "SelfEvaluation",
});

async function begin(tx: Transaction, owner: Owner): Promise<Row> {
  const { ownerId, programmeId, collegeId, at: startedAt } = owner;
  const row = await tx.selfEvaluation.create({ data: { ownerId, programmeId, collegeId, startedAt } });
  await recordEvent(tx, { ...told(owner, row.id), act: "create", to: "open" });
  return row;
}

async function write(tx: Transaction, owner: Owner, row: Row, version: number, values: Values) {
  const key = { selfEvaluationId: row.id, round: row.round };
  const next = { values, version, savedAt: owner.at };
  await tx.selfEvaluationAnswers.upsert({
    where: { selfEvaluationId_round: key },
    create: { ...next, ...key, programmeId: owner.programmeId, authorId: owner.personId },
    update: next,
  });
}

/** What a form sends: its values, the version it began from, and whether it asked of the standards too. */
export interface Sent {
  version: number;
  values: Values;
  full: boolean;
}

export type Saved = { ok: true; version: number } | { ok: false; writing: Writing };

/** Keeps the unfinished form, unless something later than `version` is kept already or it has been finished. */
export function saveDraft(owner: Owner, sent: Sent): Promise<Saved> {
  return asPerson(owner.personId, async (tx) => {
    const { row, writing } = await locked(tx, owner.ownerId);
    if (writing.version !== sent.version || row?.state === "finished") return { ok: false, writing };
    const version = sent.version + 1;
    const values = combine(writing.values, sent.values, sent.full);
    await write(tx, owner, row ?? (await begin(tx, owner)), version, values);
    return { ok: true, version };
  });
}

/**
 * Finishes the round: the answers stay as they are from here on, the themes become themes of the year, and what
 * was offered by a tick is there for matching. Finished twice with the same words it is finished once.
 */
export function finishRound(owner: Owner, sent: Sent): Promise<Result> {
  return asPerson(owner.personId, async (tx) => {
    const { row, writing } = await locked(tx, owner.ownerId);
    const values = combine(writing.values, sent.values, sent.full);
    if (writing.version !== sent.version) {
      const repeated = row?.state === "finished" && writing.version === sent.version + 1;
      return repeated && sameValues(values, writing.values) ? done(undefined) : refused("STALE");
    }
    if (row?.state === "finished") return refused("NOT_NOW");
    const themes = await ownThemes(tx, owner.ownerId);
    const emptied = themes.find(({ position }) => !themeAt(values, position - 1));
    if (emptied) return unfit(`themes.${emptied.position - 1}.title`, STAYS);

    for (const field of THEME_PLACES.map((place) => `themes.${place}.topic`)) {
      const strange = await refuseTopic(tx, field, values[field]);
      if (strange) return strange;
    }

    const open = row ?? (await begin(tx, owner));
    await write(tx, owner, open, sent.version + 1, values);
    for (const place of THEME_PLACES) {
      const words = themeAt(values, place);
      const before = themes.find(({ position }) => position === place + 1);
      if (words) await keepTheme(tx, owner, before, place + 1, words);
    }
    await keepOffers(tx, owner, values);
    await move(tx, owner, open, "finish", { finishedAt: owner.at });
    return done(undefined);
  });
}

const STAYS = "A theme you have chosen stays with you all year. Change its words, or leave it as it was.";

async function keepOffers(tx: Transaction, { ownerId, programmeId, collegeId }: Owner, values: Values) {
  const known = await tx.standard.findMany({ where: { number: { in: offersIn(values) } } });
  await tx.skillOffer.deleteMany({ where: { participationId: ownerId } });
  await tx.skillOffer.createMany({
    data: known.map(({ number }) => ({
      ...{ participationId: ownerId, programmeId, collegeId },
      standardNumber: number,
    })),
  });
}

async function move(
  tx: Transaction,
  owner: Owner,
  row: Row,
  act: SelfEvaluationMove,
  set: { finishedAt: Date | null; round?: number },
) {
  const to = selfEvaluationMachine.to(act);
  await tx.selfEvaluation.update({
    where: { id: row.id },
    data: { ...set, state: to, version: { increment: 1 } },
  });
  await recordEvent(tx, { ...told(owner, row.id), act, from: row.state, to });
}

/**
 * Begins another round with what the last one said and the words the themes have now. The round before stays as
 * it was. Pressed twice it is one round.
 */
export function reopenRound(owner: Owner, version: number): Promise<Result> {
  return asPerson(owner.personId, async (tx) => {
    const { row, writing } = await locked(tx, owner.ownerId);
    if (!row) return refused("NOT_FOUND");
    if (row.version === version + 1 && row.state === "open" && row.round > 1) return done(undefined);
    if (row.version !== version) return refused("STALE");
    if (row.state !== "finished") return refused("NOT_NOW");
    const round = row.round + 1;
    await move(tx, owner, row, "reopen", { finishedAt: null, round });
    const values = { ...writing.values, ...themeValues(await ownThemes(tx, owner.ownerId)) };
    await write(tx, owner, { ...row, round }, writing.version + 1, values);
    return done(undefined);
  });
}
