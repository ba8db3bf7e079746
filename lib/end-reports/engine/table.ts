import type { FileColumn } from "@/lib/core/csv";

/** A line of one's own record, ready for a table. */
export interface RecordLine {
  kind: string;
  day: string;
  from: string;
  to: string;
  /** Null for what took no time of its own. */
  hours: number | null;
  what: string;
  notes: string;
}

/** The columns of one's own record. */
export const RECORD_COLUMNS: FileColumn<RecordLine>[] = [
  { label: "kind", cell: ({ kind }) => kind },
  { label: "date", cell: ({ day }) => day },
  { label: "from", cell: ({ from }) => from },
  { label: "to", cell: ({ to }) => to },
  { label: "hours", cell: ({ hours }) => hours },
  { label: "what", cell: ({ what }) => what },
  { label: "notes", cell: ({ notes }) => notes },
];
