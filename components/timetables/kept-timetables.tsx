import Link from "next/link";
import type { TimetablePageProps } from "@/components/timetables/timetable-page";
import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { counted } from "@/lib/timetables/labels";

type KeptTimetablesProps = NonNullable<TimetablePageProps["others"]> & { base: string; programmeId: string };

/** Whose timetables a coordinator keeps, and how many sessions each has. */
export function KeptTimetables({ people, next, base, programmeId }: KeptTimetablesProps) {
  return (
    <>
      <Downloads
        href={`/api/tables/${programmeId}/timetables`}
        what="whose timetables there are"
        label="This list"
      />
      <Table
        caption="Timetables you keep"
        captionHidden
        rows={people}
        rowKey={({ id }) => id}
        empty={<EmptyState title="Nobody takes part yet">Timetables follow once people do.</EmptyState>}
        columns={[
          {
            label: "Name",
            names: true,
            cell: ({ id, person }) => (
              <Link href={`${base}?of=${id}`} prefetch={false} className="inline-flex min-h-11 items-center">
                {person.name}
              </Link>
            ),
          },
          { label: "College", cell: ({ college }) => college.shortName },
          {
            label: "Timetable",
            cell: ({ _count }) => (_count.sessions > 0 ? counted(_count.sessions, "session") : "None yet"),
          },
        ]}
      />
      {next ? (
        <p>
          <ButtonLink href={`${base}?after=${next}`}>More people</ButtonLink>
        </p>
      ) : null}
    </>
  );
}
