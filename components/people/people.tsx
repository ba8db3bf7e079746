import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { ROLE_WORDS } from "@/lib/people/labels";
import type { loadPeople } from "@/lib/people/loaders";

type PeopleProps = Awaited<ReturnType<typeof loadPeople>> & { programmeId: string; keeps: boolean };

/** Everybody who takes part. */
export function People({ people, next, programmeId, keeps }: PeopleProps) {
  return (
    <>
      <PageHeading
        title="People"
        lead="Everybody who takes part this year."
        actions={
          <>
            {keeps ? (
              <ButtonLink href={`/programmes/${programmeId}/people/invitations`}>
                Invitations and changes
              </ButtonLink>
            ) : null}
            <Downloads href={`/api/tables/${programmeId}/people`} what="the people" />
          </>
        }
      />
      <Table
        caption="People"
        captionHidden
        rows={people}
        rowKey={(person) => person.id}
        empty={<p>Nobody takes part yet.</p>}
        columns={[
          { label: "Name", names: true, cell: ({ person }) => person.name },
          { label: "College", cell: ({ college }) => college.shortName },
          { label: "Subject", cell: ({ subject }) => subject?.name ?? "–" },
          { label: "Takes part as", cell: ({ roles }) => roles.map((role) => ROLE_WORDS[role]).join(", ") },
        ]}
      />
      {next ? (
        <p className="mt-6">
          <ButtonLink href={`/programmes/${programmeId}/people?after=${next}`}>More people</ButtonLink>
        </p>
      ) : null}
    </>
  );
}
