import { type Ability as CaslAbility, type RawRuleOf, subject } from "@casl/ability";
import { accessibleBy, createPrismaAbility, type PrismaQueryFactory } from "@casl/prisma/runtime";
import type { Act, Artefact, Columns, Listed } from "@/lib/access/artefacts";
import type { Prisma } from "@/prisma/generated/client";

export type Ability = CaslAbility<[Act, Artefact | object], PrismaQueryFactory<Prisma.TypeMap>>;

/**
 * The conditions a rule may use: equality, membership in a list, null or not null, and boolean combinations.
 * Everything else (`lt`, `not: value`, relations) means different things in memory and in SQL where a column
 * can be null, so it cannot be written here.
 */
export type Where<Row> = {
  [Column in keyof Row]?: Row[Column] extends readonly unknown[]
    ? { has: string }
    : Row[Column] | { in: NonNullable<Row[Column]>[] } | (null extends Row[Column] ? { not: null } : never);
} & { OR?: Where<Row>[]; AND?: Where<Row>[] };

/** Writes one rule down: who asks may do `act` to every `artefact` that `where` describes. */
export type Allow = <A extends Artefact>(act: Act | Act[], artefact: A, where: Where<Columns[A]>) => void;

/** Collects rules into an ability. */
export function abilityFrom(write: (allow: Allow) => void): Ability {
  const rules: RawRuleOf<Ability>[] = [];
  write((act, artefact, where) => {
    rules.push({ action: act, subject: artefact, conditions: where } as RawRuleOf<Ability>);
  });
  return createPrismaAbility<Ability>(rules);
}

/** Whether the ability holds for this row. */
export function can<A extends Artefact>(ability: Ability, act: Act, artefact: A, row: Columns[A]): boolean {
  return ability.can(act, subject(artefact, { ...row }) as object);
}

type WhereOf<L extends Listed> = Prisma.TypeMap["model"][L]["operations"]["findFirst"]["args"]["where"];

/**
 * The same rule as a `where` for Prisma. Use it only inside `AND: [visible(…), …]`: spread, its `OR` would be
 * overwritten. Where nothing is permitted CASL answers `{ OR: [] }`, which Prisma drops inside `AND` and so
 * returns everything; an impossible id means nothing everywhere.
 */
export function visible<L extends Listed>(ability: Ability, act: Act, artefact: L): NonNullable<WhereOf<L>> {
  const where = accessibleBy(ability, act).ofType(artefact) as { OR?: unknown[] };
  const nothing = Array.isArray(where.OR) && where.OR.length === 0;
  return (nothing ? { [KEY[artefact]]: { in: [] } } : where) as NonNullable<WhereOf<L>>;
}

const KEY: Record<Listed, string> = {
  Programme: "id",
  Participation: "id",
  Milestone: "id",
  Theme: "id",
  ThemePrivateHalf: "themeId",
  TimetableSession: "id",
  PeerGroup: "id",
  Visit: "id",
  VisitRecord: "visitId",
  Letter: "id",
  Nudge: "id",
  ThemeWording: "id",
  SelfEvaluation: "id",
  SkillOffer: "participationId",
  SetMeeting: "id",
  SetNote: "id",
  SetTakeaway: "meetingId",
  SetAction: "id",
  EndReport: "id",
  EndReportText: "id",
  SetReview: "meetingId",
  DebriefProcess: "meetingId",
  Evaluation: "id",
  EvaluationCard: "id",
  GoodPractice: "id",
  SharingAct: "id",
  Workshop: "id",
  WorkshopPlace: "id",
  ProjectReport: "id",
};
