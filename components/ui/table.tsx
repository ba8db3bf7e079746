import type { ReactNode } from "react";

export interface Column<Row> {
  label: string;
  /** Tells columns apart whose labels may be alike. */
  id?: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. Give it to one column, usually the first. */
  names?: boolean;
  numeric?: boolean;
}

interface TableProps<Row> {
  caption?: string;
  /** Keep the caption for those who listen only, where a heading above already says it. */
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of a table without rows. */
  empty?: ReactNode;
  /** Many narrow columns of a word or two; on a phone two of them stand beside each other. */
  dense?: boolean;
}

// As a list on a phone the browser would forget that these are tables; the roles keep it said.
const as = (role: "table" | "rowgroup" | "row" | "columnheader" | "rowheader" | "cell") => ({ role });

export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, empty, dense }: TableProps<Row>) {
  if (rows.length === 0 && empty) return empty;
  return (
    <div className={`ledger @container ${dense ? "is-dense" : ""}`}>
      <table {...as("table")} className="w-full border-collapse">
        {caption ? (
          <caption className={captionHidden ? "sr-only" : "pb-3 text-start font-bold"}>{caption}</caption>
        ) : null}
        <thead {...as("rowgroup")}>
          <tr {...as("row")} className="border-edge border-b-2">
            {columns.map((column) => (
              <th
                {...as("columnheader")}
                key={column.id ?? column.label}
                scope="col"
                className={`text-small font-semibold text-soft ${column.numeric ? "is-numeric" : ""}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as("rowgroup")}>
          {rows.map((row) => (
            <tr {...as("row")} key={rowKey(row)} className="border-line border-b last:border-b-0">
              {columns.map((column) => (
                <Cell key={column.id ?? column.label} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.names)
    return (
      <th {...as("rowheader")} scope="row" className="font-bold">
        {column.cell(row)}
      </th>
    );
  return (
    <td {...as("cell")} className={column.numeric ? "is-numeric" : undefined}>
      <span aria-hidden="true" className="ledger-label">
        {column.label}
      </span>
      <span>{column.cell(row)}</span>
    </td>
  );
}
