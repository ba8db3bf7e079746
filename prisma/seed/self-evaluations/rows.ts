import { addDays, localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { type Key, personId, player } from "@/prisma/seed/cast";
import { participationId, programmeId, type YearLabel } from "@/prisma/seed/groups";
import { collegeId } from "@/prisma/seed/places";
import { finishedSouthend } from "@/prisma/seed/self-evaluations/finished-southend";
import { finishedThurrock } from "@/prisma/seed/self-evaluations/finished-thurrock";
import { runningSouthend } from "@/prisma/seed/self-evaluations/running-southend";
import { runningThurrock } from "@/prisma/seed/self-evaluations/running-thurrock";
import type { SelfEvaluationText } from "@/prisma/seed/self-evaluations/text";
import { themeRows } from "@/prisma/seed/themes/rows";

const texts: Record<YearLabel, Record<Key, SelfEvaluationText>> = {
  finished: { ...finishedSouthend, ...finishedThurrock },
  running: { ...runningSouthend, ...runningThurrock },
};

type Values = Record<string, string>;

/** In the running year one tutor is in her first round still, one opened hers again, and one finished a second round. */
const UNDER_WAY: Key = "s13";
const OPENED_AGAIN: Key = "t03";
const SECOND_ROUND: Key = "s07";

/** What the second rounds say that the first did not. */
const LATER: Record<Key, Values> = {
  [OPENED_AGAIN]: { learnersSay: "After the visit a mother told me she tries the hard page first now." },
  [SECOND_ROUND]: {
    toDevelop: "The second half matters now. What I want next is to hear more of the fathers.",
  },
};

function standardsOf(words = ""): Values {
  const found = words.matchAll(/(\d+) ([a-z-]+)( [+!])?/g);
  return Object.assign(
    {},
    ...[...found].map(
      ([, number, level = "", mark]): Values => ({
        [`standard.${number}`]: level,
        ...(mark === " +" ? { [`workOn.${number}`]: "yes" } : {}),
        ...(mark === " !" ? { [`offer.${number}`]: "yes" } : {}),
      }),
    ),
  );
}

/** The themes of a year as the form has them, by participation. */
function themeFields(label: YearLabel, year: Year): Map<string, Values> {
  const { theme, themePrivateHalf } = themeRows(label, year);
  const fields = new Map<string, Values>();
  for (const { id, participationId: owner, position, topicId, ...shared } of theme) {
    const { title, willTry, soThatLearners, lookAt } = shared;
    const half = themePrivateHalf.find(({ themeId }) => themeId === id);
    const open = { title, willTry, soThatLearners, lookAt, topic: topicId ?? "" };
    const words = { ...open, atTheMoment: half?.atTheMoment ?? "" };
    const all = { ...words, withGroup: "", knowBecause: "", confidence: String(half?.confidence ?? "") };
    const named = Object.entries(all).map(([field, text]) => [`themes.${position - 1}.${field}`, text]);
    fields.set(owner, { ...fields.get(owner), ...Object.fromEntries(named) });
  }
  return fields;
}

interface SelfEvaluationRows {
  selfEvaluation: (Prisma.SelfEvaluationCreateManyInput & { id: string })[];
  selfEvaluationAnswers: Prisma.SelfEvaluationAnswersCreateManyInput[];
  skillOffer: Prisma.SkillOfferCreateManyInput[];
}

/** The self-evaluations of a year, in week 3 and 4 of it; whoever has no text has not begun. */
export function selfEvaluationRows(label: YearLabel, year: Year): SelfEvaluationRows {
  const themes = themeFields(label, year);
  const running = label === "running";
  const rows: SelfEvaluationRows = { selfEvaluation: [], selfEvaluationAnswers: [], skillOffer: [] };
  for (const [index, [key, text]] of Object.entries(texts[label]).entries()) {
    const ownerId = participationId(label, key);
    const { standards, ...said } = text;
    const values = { ...said, ...standardsOf(standards), ...themes.get(ownerId) };
    const day = year.on(running && key === UNDER_WAY ? 21 : 3 + (index % 2), 1 + (index % 3));
    const startedAt = localInstant(day, 17 * 60 + index);
    const firstDone = localInstant(addDays(day, 1), 20 * 60 + index);
    const later = running ? LATER[key] : undefined;
    const laterAt = localInstant(year.on(20, 2), 16 * 60 + index);
    const open = running && (key === UNDER_WAY || key === OPENED_AGAIN);
    const id = `self-evaluation-${label}-${key}`;
    const place = { programmeId: programmeId(label), collegeId: collegeId(player(key).college) };
    rows.selfEvaluation.push({
      ...{ id, ...place, ownerId, startedAt },
      state: open ? "open" : "finished",
      finishedAt: open ? null : later ? laterAt : firstDone,
      round: later ? 2 : 1,
      version: open && !later ? 1 : later ? 4 : 2,
    });
    const answers = { selfEvaluationId: id, programmeId: place.programmeId, authorId: personId(key) };
    const savedAt = open && !later ? startedAt : firstDone;
    rows.selfEvaluationAnswers.push({ ...answers, round: 1, values, savedAt, version: 6 });
    if (later)
      rows.selfEvaluationAnswers.push({
        ...{ ...answers, round: 2, values: { ...values, ...later }, savedAt: laterAt, version: 9 },
      });
    for (const [name] of Object.entries(values).filter(([name]) => name.startsWith("offer.")))
      rows.skillOffer.push({ participationId: ownerId, standardNumber: Number(name.slice(6)), ...place });
  }
  return rows;
}
