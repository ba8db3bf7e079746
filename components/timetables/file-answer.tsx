"use client";

import { FileFaults } from "@/components/forms/file-faults";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { FileShown } from "@/lib/timetables/actions/file";
import { counted } from "@/lib/timetables/labels";

interface FileAnswerProps {
  shown: FileShown;
  programmeId: string;
}

/** What came of the last step: faults, a preview, or that it is done. */
export function FileAnswer({ shown, programmeId }: FileAnswerProps) {
  if (shown.stage === "faults") return <FileFaults {...shown} />;
  if (shown.stage === "preview") return <Preview {...shown} />;
  return <Settled {...shown} programmeId={programmeId} />;
}

function Preview({ counts, people, unused, again }: Extract<FileShown, { stage: "preview" }>) {
  const { added, removed, unchanged } = counts;
  return (
    <>
      {again ? (
        <Notice kind="warning" live>
          <p>
            These timetables were changed while you looked. Look once more; nothing has been replaced yet.
          </p>
        </Notice>
      ) : null}
      <Notice kind="warning" live title={`This replaces ${counted(counts.people, "timetable")}`}>
        <p>
          Of the people below, every session that is not in the file is taken out. {counted(added, "session")}{" "}
          would be added, {counted(removed, "session")} taken out, {counted(unchanged, "session")} stay as
          they are.
        </p>
        {unused.length > 0 ? (
          <p dir="auto">
            Not used from the file: {unused.length === 1 ? "the column" : "the columns"} {unused.join(", ")}.
          </p>
        ) : null}
      </Notice>
      <Table
        caption="Whose timetables"
        rows={people}
        rowKey={({ email }) => email}
        columns={[
          { label: "Name", names: true, cell: ({ name }) => name },
          { label: "E-mail", cell: ({ email }) => email },
          { label: "Sessions now", numeric: true, cell: ({ now }) => now },
          { label: "Afterwards", numeric: true, cell: ({ after }) => after },
        ]}
      />
      {counts.people > people.length ? (
        <p>And {(counts.people - people.length).toLocaleString("en-GB")} people more, not shown here.</p>
      ) : null}
    </>
  );
}

type SettledProps = Extract<FileShown, { stage: "same" | "done" }> & { programmeId: string };

function Settled({ stage, counts, programmeId }: SettledProps) {
  const { people, sessions, added, removed, unchanged } = counts;
  const isNew = stage === "done" && added + removed > 0;
  return (
    <>
      <Notice kind="success" live title={isNew ? "The timetables are replaced" : "Nothing new"}>
        <p>
          {isNew
            ? `For ${counted(people, "person", "people")}: ${counted(added, "session")} added, ${removed.toLocaleString("en-GB")} taken out, ${unchanged.toLocaleString("en-GB")} as before.`
            : `All of it is there already: ${counted(sessions, "session")} for ${counted(people, "person", "people")}.`}
        </p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/programmes/${programmeId}/timetable`}>See the timetable</ButtonLink>
        <ButtonLink href={`/programmes/${programmeId}/timetable/import`} plain kind="quiet">
          Bring another file
        </ButtonLink>
      </div>
    </>
  );
}
