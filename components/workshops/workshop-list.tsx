import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { placesInWords, STATE_TONES, STATE_WORDS } from "@/lib/workshops/labels";
import type { loadWorkshops } from "@/lib/workshops/loaders/running";

type WorkshopListProps = Awaited<ReturnType<typeof loadWorkshops>>;

/** The workshops that practitioners lead. */
export function WorkshopList({ programme, mayPlan, workshops }: WorkshopListProps) {
  const base = `/programmes/${programme.id}/workshops`;
  const plan = mayPlan ? (
    <ButtonLink href={`${base}/new`} kind="primary">
      Plan a workshop
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeading
        title="Workshops"
        lead="Led by tutors, for colleagues here and elsewhere."
        actions={workshops.length > 0 ? plan : undefined}
      />
      <Table
        caption="Workshops"
        captionHidden
        rows={workshops}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="None planned yet" action={plan}>
            What tutors learned is worth showing to others.
          </EmptyState>
        }
        columns={[
          {
            label: "Workshop",
            names: true,
            cell: ({ id, title }) => (
              <Link href={`${base}/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">
                {title}
              </Link>
            ),
          },
          {
            label: "When",
            cell: ({ when, movedFrom }) => (movedFrom ? `${when} (moved from ${movedFrom})` : when),
          },
          {
            label: "State",
            cell: ({ state }) => <Badge tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Badge>,
          },
          {
            label: "Sign-ups",
            cell: ({ state, booked, waiting, capacity }) =>
              state === "planned" ? "–" : placesInWords(booked, waiting, capacity),
          },
        ]}
      />
    </>
  );
}
