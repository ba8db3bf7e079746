import type { GroupPicture } from "@/lib/buddy-groups/loaders/group-people";
import { Table } from "../ui/table";

/** Who can visit whom in a group, and when where that may be said. Down the side who visits, along the top whom. */
export function VisitPicture({ name, picture }: { name: string; picture: GroupPicture }) {
  const { people, ways } = picture;
  return (
    <Table
      caption={`Who can visit whom in ${name}`}
      captionHidden
      rows={people.map((person, visitor) => ({ ...person, ways: ways[visitor] ?? [] }))}
      rowKey={({ id }) => id}
      columns={[
        {
          label: "Can visit",
          names: true,
          cell: (row) => <span className="inline-block min-w-28">{row.name}</span>,
        },
        ...people.map((host, at) => ({
          ...{ id: host.id, label: host.name },
          cell: (row: { ways: GroupPicture["ways"][number] }) => <Way way={row.ways[at] ?? null} />,
        })),
      ]}
    />
  );
}

function Way({ way }: { way: GroupPicture["ways"][number][number] }) {
  if (!way) return <span className="text-soft">themselves</span>;
  if (!way.can) return <span className="text-soft">– no</span>;
  return (
    <span>
      <span aria-hidden="true">✓ </span>
      {way.when ?? "yes"}
    </span>
  );
}
