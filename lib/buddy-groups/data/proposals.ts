import type { Conflict } from "@/lib/buddy-groups/rules/conflicts";
import { type Door, db } from "@/lib/core/db";
import type { ProposalEnd } from "@/prisma/generated/enums";

export interface Proposal {
  id: string;
  draftId: string;
  draft: string;
  askedById: string;
  by: string;
  askedAt: Date;
  endedAt: Date | null;
  end: ProposalEnd | null;
  resultDraftId: string | null;
  result: string | null;
  resultVersion: number | null;
  score: number | null;
  upperBound: number | null;
  proven: boolean;
  conflict: Conflict[] | null;
}

/**
 * The proposal that concerns a draft now: the one under way in its programme, whatever draft it is for; else the last
 * that was asked for on this draft, or that ended in it. In one statement.
 */
export async function latestProposal(
  programmeId: string,
  draftId: string,
  from: Pick<Door, "$queryRaw"> = db(),
): Promise<Proposal | null> {
  const rows = await from.$queryRaw<Proposal[]>`
    select p."id", p."draftId", d."name" as "draft", p."askedById", by."name" as "by", p."askedAt", p."endedAt",
      p."end", p."resultDraftId", r."name" as "result", p."resultVersion", p."score", p."upperBound", p."proven",
      p."conflict"
    from "GroupProposal" p
    join "GroupDraft" d on d."id" = p."draftId"
    join "Person" by on by."id" = p."askedById"
    left join "GroupDraft" r on r."id" = p."resultDraftId"
    where p."programmeId" = ${programmeId} and (p."endedAt" is null
      or p."draftId" = ${draftId} or p."resultDraftId" = ${draftId})
    order by p."endedAt" is null desc, p."askedAt" desc, p."id" limit 1`;
  return rows[0] ?? null;
}
