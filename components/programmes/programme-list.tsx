import Link from "next/link";
import { Table } from "@/components/ui/table";
import { columnToDay, dayInWords } from "@/lib/core/dates";
import type { loadProgrammes } from "@/lib/programmes/loaders";

/** The programmes somebody takes or took part in. */
export function ProgrammeList({ programmes }: { programmes: Awaited<ReturnType<typeof loadProgrammes>> }) {
  return (
    <Table
      caption="Programmes"
      captionHidden
      rows={programmes}
      rowKey={(programme) => programme.id}
      empty={<p>You take part in no programme yet. Your coordinator can invite you.</p>}
      columns={[
        {
          label: "Programme",
          names: true,
          cell: ({ id, title }) => (
            <Link
              href={`/programmes/${id}/overview`}
              prefetch={false}
              className="inline-flex min-h-11 items-center"
            >
              {title}
            </Link>
          ),
        },
        {
          label: "Colleges",
          cell: ({ colleges }) => colleges.map((each) => each.college.shortName).join(", "),
        },
        { label: "From", cell: ({ startsOn }) => dayInWords(columnToDay(startsOn)) },
        { label: "To", cell: ({ finishesOn }) => dayInWords(columnToDay(finishesOn)) },
        { label: "State", cell: ({ closedAt }) => (closedAt ? "Finished" : "Running") },
      ]}
    />
  );
}
