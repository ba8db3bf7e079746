import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { timeInWords } from "@/lib/core/dates";
import { PROGRESS_TONES, PROGRESS_WORDS } from "@/lib/end-reports/labels";
import type { loadReports } from "@/lib/end-reports/loaders/reports";

type ReportListProps = Awaited<ReturnType<typeof loadReports>>;

/** One's own report; for coordinators also how far everybody has come. */
export function ReportList({ programme, own, list }: ReportListProps) {
  return (
    <>
      <PageHeading
        title={programme.coordinates ? "End reports" : "Your end report"}
        lead={
          own
            ? "One page on the year: what changed, in your own words."
            : "One page by each tutor. You can read it once it has been submitted, less what its author marked “just me”."
        }
      />
      {own ? <OwnReport programme={programme} own={own} titled={programme.coordinates} /> : null}
      {list ? <Statuses programme={programme} {...list} /> : null}
    </>
  );
}

function OwnReport({
  programme,
  own: { report, progress, open },
  titled,
}: Pick<ReportListProps, "programme"> & { own: NonNullable<ReportListProps["own"]>; titled: boolean }) {
  const base = `/programmes/${programme.id}/end-reports`;
  const write = (label: string) =>
    open ? (
      <ButtonLink href={`${base}/form`} kind="primary">
        {label}
      </ButtonLink>
    ) : undefined;
  const state = {
    "not-started": (
      <EmptyState
        title={open ? "Most of it is there already" : "No report was written"}
        action={write("Write your end report")}
      >
        {open
          ? "Your theme, your visits and what you noted to take away are filled in for you. Three answers finish it."
          : "This programme has closed."}
      </EmptyState>
    ),
    "under-way": (
      <EmptyState title="Under way" action={write("Go on writing")}>
        Only you can read it until you submit it.
      </EmptyState>
    ),
    submitted: report?.submittedAt ? (
      <EmptyState
        title={`Submitted on ${timeInWords(report.submittedAt, programme.timeZone)}`}
        action={<ButtonLink href={`${base}/${report.id}`}>Read your report</ButtonLink>}
      >
        Your coordinators can read it, less what you marked “just me”.
      </EmptyState>
    ) : null,
  }[progress];
  return titled ? <Section title="Your own">{state}</Section> : state;
}

type StatusesProps = NonNullable<ReportListProps["list"]> & Pick<ReportListProps, "programme">;

function Statuses({ programme, counts, tutors, next }: StatusesProps) {
  return (
    <Section
      title="How far they are"
      lead={`${counts.submitted} of ${counts.all} submitted.`}
      actions={
        <Downloads href={`/api/tables/${programme.id}/end-reports`} what="how far the end reports are" />
      }
    >
      <Table
        caption="End reports"
        captionHidden
        rows={tutors}
        rowKey={({ id }) => id}
        empty={<p>No tutor takes part yet.</p>}
        columns={[
          {
            label: "Name",
            names: true,
            cell: ({ person, reportId }) =>
              reportId ? (
                <Link
                  href={`/programmes/${programme.id}/end-reports/${reportId}`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center"
                >
                  {person.name}
                </Link>
              ) : (
                person.name
              ),
          },
          { label: "College", cell: ({ college }) => college.shortName },
          {
            label: "State",
            cell: ({ progress }) => <Badge tone={PROGRESS_TONES[progress]}>{PROGRESS_WORDS[progress]}</Badge>,
          },
          {
            label: "Submitted on",
            cell: ({ submittedAt }) => (submittedAt ? timeInWords(submittedAt, programme.timeZone) : "–"),
          },
        ]}
      />
      {next ? (
        <p>
          <ButtonLink href={`/programmes/${programme.id}/end-reports?after=${next}`}>More tutors</ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
