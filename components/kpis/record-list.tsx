import Link from "next/link";
import type { IndicatorPageProps } from "@/components/kpis/indicator-page";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";

/** What a figure was counted from, for those who may know; otherwise why there is nothing to open. */
export function RecordList(props: IndicatorPageProps) {
  const { programme, code, mayOpen, figure, records, opened, hidden, page, pages } = props;
  if (!mayOpen)
    return (
      <Nothing>Coordinators can open the records of their own college. You see the figure alone.</Nothing>
    );
  if (opened + hidden === 0)
    return (
      <Nothing>
        {figure.numerator === null && figure.value === null
          ? "Nobody may be shown here: fewer than five people have answered so far."
          : "The database counts this. Nobody can open what it counted, since it would tell what somebody wrote."}
      </Nothing>
    );
  const link = (to: number) => `/programmes/${programme.id}/kpis/${code}?page=${to}`;
  return (
    <Section
      title="What was counted"
      lead={hidden > 0 ? `${hidden} more are another college’s and are counted, not listed.` : undefined}
    >
      <Table
        caption="What was counted"
        captionHidden
        rows={records}
        rowKey={({ id, other = "" }) => `${id} ${other}`}
        columns={[
          { label: "Record", names: true, cell: ({ words }) => <span dir="auto">{words}</span> },
          {
            label: "Counts",
            cell: ({ yes }) => <Badge tone={yes ? "done" : "neutral"}>{yes ? "Yes" : "Not yet"}</Badge>,
          },
        ]}
      />
      {pages > 1 ? (
        <nav aria-label="Pages of records" className="flex flex-wrap items-center gap-x-6">
          {page > 1 ? (
            <Link href={link(page - 1)} prefetch={false} className="inline-flex min-h-11 items-center">
              Earlier ones
            </Link>
          ) : null}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages ? (
            <Link href={link(page + 1)} prefetch={false} className="inline-flex min-h-11 items-center">
              More
            </Link>
          ) : null}
        </nav>
      ) : null}
    </Section>
  );
}

const Nothing = ({ children }: { children: string }) => (
  <Section title="What was counted">
    <p className="max-w-measure">{children}</p>
  </Section>
);
