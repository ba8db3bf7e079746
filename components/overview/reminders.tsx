import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { timeInWords } from "@/lib/core/dates";
import { NUDGE_WORDS } from "@/lib/overview/labels";
import type { loadNudges } from "@/lib/overview/loaders";

/** What somebody was reminded of, when and by whom. */
export function Reminders({ programme, nudges, next }: Awaited<ReturnType<typeof loadNudges>>) {
  const path = `/programmes/${programme.id}/overview`;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "Overview", href: path }, { label: "Reminders" }]} />
      <PageHeading
        title="Reminders"
        lead="Each is a letter in kind words, and nobody gets two about the same stage in five working days. It always lies on its receiver’s page of letters; whether it also comes by e-mail is theirs to choose, and is told to nobody."
      />
      <Table
        caption="Reminders, the latest first"
        captionHidden
        rows={nudges}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="No reminders yet">
            On the overview, “Remind” stands wherever something waits for somebody.
          </EmptyState>
        }
        columns={[
          { label: "Tutor", names: true, cell: ({ to }) => to.person.name },
          { label: "College", cell: ({ to }) => to.college.shortName },
          { label: "Reminded of", cell: ({ stage }) => NUDGE_WORDS[stage] },
          { label: "When", cell: ({ sentAt }) => timeInWords(sentAt, programme.timeZone) },
          { label: "By", cell: ({ from }) => from.name },
        ]}
      />
      {next ? (
        <p className="mt-6">
          <ButtonLink href={`${path}/reminders?after=${next}`}>Earlier reminders</ButtonLink>
        </p>
      ) : null}
    </>
  );
}
