import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { spanInWords } from "@/lib/core/dates";
import { STATE_TONES, STATE_WORDS } from "@/lib/visits/labels";
import type { loadVisits } from "@/lib/visits/loaders";
import { type VisitState, visitMachine } from "@/lib/visits/rules";

type VisitListProps = Awaited<ReturnType<typeof loadVisits>> & {
  programme: { id: string; timeZone: string; coordinates: boolean };
};

/** That visits are planned and took place; what was written is nowhere on this page. */
export function VisitList({ programme, visits, counts, next }: VisitListProps) {
  const base = `/programmes/${programme.id}`;
  return (
    <>
      <PageHeading
        title="Visits"
        lead={
          programme.coordinates
            ? "Who visits whom, when, and how far it has come. What they write is theirs."
            : "Your own visits, and those in your buddy group."
        }
      />
      {visits.length > 0 ? (
        <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <p>{inWords(counts)}</p>
          <Downloads href={`/api/tables/${programme.id}/visits`} what="the visits" />
        </div>
      ) : null}
      <Table
        caption="Visits, the latest first"
        captionHidden
        rows={visits}
        rowKey={(visit) => visit.id}
        empty={
          <EmptyState
            title="No visits yet"
            action={<ButtonLink href={`${base}/buddy-groups`}>See the buddy groups</ButtonLink>}
          >
            A visit begins in your buddy group: choose a buddy and propose a time.
          </EmptyState>
        }
        columns={[
          {
            label: "Visit",
            names: true,
            cell: ({ id, visitor, host }) => (
              <Link
                href={`${base}/visits/${id}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {visitor.person.name} visits {host.person.name}
              </Link>
            ),
          },
          {
            label: "When",
            cell: ({ startsAt, endsAt }) => spanInWords(startsAt, endsAt, programme.timeZone),
          },
          {
            label: "Colleges",
            cell: ({ visitor, host }) => colleges(visitor.college.shortName, host.college.shortName),
          },
          {
            label: "State",
            cell: ({ state }) => <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>,
          },
          { label: "Learners", numeric: true, cell: ({ learnersPresent }) => learnersPresent ?? "–" },
        ]}
      />
      {next ? (
        <p className="mt-6">
          <ButtonLink href={`${base}/visits?after=${next}`}>Earlier visits</ButtonLink>
        </p>
      ) : null}
    </>
  );
}

const colleges = (visitor: string, host: string) => (visitor === host ? host : `${visitor} to ${host}`);

const ORDER: VisitState[] = ["proposed", ...new Set(visitMachine.moves.map((move) => visitMachine.to(move)))];

function inWords(counts: Map<VisitState, number>): string {
  const parts = [...new Set(ORDER)].flatMap((state) => {
    const count = counts.get(state);
    return count ? [`${STATE_WORDS[state]}: ${count}`] : [];
  });
  return `${parts.join(" · ")}.`;
}
