"use client";

import { BringForm as Form } from "@/components/forms/bring-form";
import { FileFaults } from "@/components/forms/file-faults";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { bringPeople, type PeopleShown } from "@/lib/people/actions/file";

/** A file of people: looked at first, kept on a second word. */
export function BringForm({ programmeId }: { programmeId: string }) {
  return (
    <Form<PeopleShown>
      action={bringPeople}
      programmeId={programmeId}
      again={`/programmes/${programmeId}/people/import`}
      keep="Keep these people"
      keeping="Keeping the people."
      answer={(shown) => <Answer shown={shown} programmeId={programmeId} />}
    />
  );
}

function Answer({ shown, programmeId }: { shown: PeopleShown; programmeId: string }) {
  if (shown.stage === "faults") return <FileFaults {...shown} />;
  if (shown.stage === "preview") return <Preview {...shown} />;
  const { added, changed, unchanged } = shown.counts;
  const isNew = shown.stage === "done" && added + changed > 0;
  return (
    <>
      <Notice kind="success" live title={isNew ? "The people are kept" : "Nothing new"}>
        <p>
          {isNew
            ? `${added} added, ${changed} changed, ${unchanged} as before. Nobody has been written to yet: inviting them is the next step.`
            : `All ${unchanged} of them are there already, as the file has them.`}
        </p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/programmes/${programmeId}/people/invitations`}>
          Go on to the invitations
        </ButtonLink>
        <ButtonLink href={`/programmes/${programmeId}/people/import`} plain kind="quiet">
          Bring another file
        </ButtonLink>
      </div>
    </>
  );
}

function Preview(preview: Extract<PeopleShown, { stage: "preview" }>) {
  const { counts, people, newSubjects, unused, again } = preview;
  const { added, changed, unchanged } = counts;
  return (
    <>
      {again ? (
        <Notice kind="warning" live>
          <p>Somebody changed these people while you looked. Look once more; nothing has been kept yet.</p>
        </Notice>
      ) : null}
      <Notice live title={`${added} to add, ${changed} to change`}>
        <p>
          {unchanged} stay as they are. Nobody is taken out, and nobody is written to until you invite them.
        </p>
        {newSubjects.length > 0 ? (
          <p dir="auto">
            New subject areas: {newSubjects.join(", ")}. If one of them is only spelt differently, mend it in
            the file first.
          </p>
        ) : null}
        {unused.length > 0 ? (
          <p dir="auto">
            Not used from the file: {unused.length === 1 ? "the column" : "the columns"} {unused.join(", ")}.
          </p>
        ) : null}
      </Notice>
      <Table
        caption="Who would be added or changed"
        rows={people}
        rowKey={({ email }) => email}
        columns={[
          { label: "Name", names: true, cell: ({ name }) => name },
          { label: "E-mail", cell: ({ email }) => email },
          { label: "College", cell: ({ college }) => college },
          {
            label: "What happens",
            cell: ({ isNew }) => <Badge tone="neutral">{isNew ? "Added" : "Changed"}</Badge>,
          },
        ]}
      />
      {added + changed > people.length ? (
        <p>And {(added + changed - people.length).toLocaleString("en-GB")} more, not shown here.</p>
      ) : null}
    </>
  );
}
