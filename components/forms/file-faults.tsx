import { Notice } from "../ui/notice";
import { Table } from "../ui/table";

interface FileFaultsProps {
  /** Row 0 is the file as a whole. */
  faults: { row: number; column: string; problem: string; remedy: string }[];
  /** How many there are beyond these. */
  more: number;
}

/** What is to be put right in a file: where, what, and how. */
export function FileFaults({ faults, more }: FileFaultsProps) {
  const count = faults.length + more;
  return (
    <>
      <Notice
        kind="error"
        live
        title={count === 1 ? "1 thing to put right" : `${count.toLocaleString("en-GB")} things to put right`}
      >
        <p>Nothing has been changed. Mend these in your file, save it, and choose it again.</p>
      </Notice>
      <Table
        caption="What to put right"
        rows={faults.map((fault, at) => ({ ...fault, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { label: "Row", names: true, cell: ({ row }) => (row === 0 ? "Whole file" : `Row ${row}`) },
          { label: "Column", cell: ({ column }) => column || "–" },
          { label: "Problem", cell: ({ problem }) => <span dir="auto">{problem}</span> },
          { label: "What to do", cell: ({ remedy }) => remedy },
        ]}
      />
      {more > 0 ? <p>And {more.toLocaleString("en-GB")} more, not shown here.</p> : null}
    </>
  );
}
