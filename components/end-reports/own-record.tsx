import { WhoSees } from "@/components/forms/who-sees";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { LongText } from "@/components/ui/long-text";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { whoSees } from "@/lib/access/audience";
import type { loadRecord } from "@/lib/end-reports/loaders/record";

type OwnRecordProps = Awaited<ReturnType<typeof loadRecord>>;

/** One's own year on one page: for oneself, and for whomever one chooses to give it to. */
export function OwnRecord({ programme, name, record }: OwnRecordProps) {
  const { made, received, meetings, learning, actions, hours } = record;
  const times = [...made, ...received, ...meetings];
  const nothing = [made, received, meetings, learning, actions].every(({ length }) => length === 0);
  return (
    // Closer together on paper: a year should fit on a sheet.
    <div className="print:[&_section]:mt-4! print:[&_section]:pt-3! print:[&_section>div]:mt-2! print:[&_td]:py-1! print:[&_th]:py-1! print:[&>header]:mb-4!">
      <PageHeading
        title="My record"
        lead={`${name}. What you did this year, to keep, to print or to show to whom you like.`}
        actions={nothing ? undefined : <Downloads href={`/api/record/${programme.id}`} what="my record" />}
      />
      <div className="not-in-print">
        <WhoSees {...whoSees("EndReportPrivate")} />
      </div>
      {nothing ? (
        <div className="mt-10">
          <EmptyState title="Nothing yet">
            Visits and meetings appear here by themselves once they have taken place.
          </EmptyState>
        </div>
      ) : (
        <Section title="Hours">
          <p>
            <strong>{hours.all}</strong> all together: {hours.made} visiting, {hours.received} hosting,{" "}
            {hours.meetings} in set meetings.
          </p>
        </Section>
      )}
      {times.length > 0 ? (
        <Section title="Visits and meetings">
          <Table
            caption="Visits and meetings"
            captionHidden
            rows={times}
            rowKey={({ id }) => id}
            columns={[
              { label: "What", names: true, cell: ({ what }) => what },
              { label: "When", cell: ({ when }) => when },
              { label: "Hours", cell: ({ hours: spent }) => spent },
            ]}
          />
        </Section>
      ) : null}
      {learning.length > 0 ? (
        <Section title="What I took away">
          <dl className="max-w-measure space-y-5">
            {learning.map(({ id, from, text }) => (
              <div key={id}>
                <dt className="text-soft">{from}</dt>
                <dd>
                  <LongText text={text} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      {actions.length > 0 ? (
        <Section title="Actions">
          <Table
            caption="Actions"
            captionHidden
            rows={actions}
            rowKey={({ id }) => id}
            columns={[
              { label: "What", names: true, cell: ({ what }) => <span dir="auto">{what}</span> },
              { label: "By", cell: ({ due }) => due },
              { label: "State", cell: ({ state }) => state },
              {
                label: "What happened",
                cell: ({ whatHappened }) => <LongText text={whatHappened} empty="–" />,
              },
            ]}
          />
        </Section>
      ) : null}
    </div>
  );
}
