import { ChangePage } from "@/components/timetables/change-page";
import { KeptTimetables } from "@/components/timetables/kept-timetables";
import { SessionForm } from "@/components/timetables/session-form";
import { TimetableReaders } from "@/components/timetables/timetable-readers";
import { Week } from "@/components/timetables/week";
import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { addSession } from "@/lib/timetables/actions/sessions";
import type { loadTimetable } from "@/lib/timetables/loaders";

export type TimetablePageProps = Awaited<ReturnType<typeof loadTimetable>>;

/** A timetable, with the editor for whoever keeps it. */
export function TimetablePage(props: TimetablePageProps) {
  const { owner, isMine, mayEdit, changing, onlyKeeps, others, sessions } = props;
  if (changing) return <ChangePage {...props} changing={changing} />;
  const base = `/programmes/${owner.programmeId}/timetable`;
  const of = `of=${owner.participationId}`;
  if (onlyKeeps && others)
    return (
      <>
        <PageHeading
          title="Timetables"
          lead="When tutors teach and when they cannot be asked for. They keep these themselves; you may help."
          actions={<FileLinks base={base} programmeId={owner.programmeId} take="what=all" />}
        />
        <KeptTimetables {...others} base={base} programmeId={owner.programmeId} />
      </>
    );
  return (
    <>
      <PageHeading
        title={isMine ? "Your timetable" : `Timetable of ${owner.person.name}`}
        kicker={isMine ? undefined : owner.college.shortName}
        lead={isMine && mayEdit ? LEAD : undefined}
        actions={
          mayEdit ? (
            <FileLinks
              base={base}
              programmeId={owner.programmeId}
              take={sessions.length > 0 ? of : undefined}
            />
          ) : undefined
        }
      />
      <Week {...props} hrefToChange={(id) => `${base}?${of}&change=${id}`} />
      {mayEdit ? (
        <Section id="add" title="Add a session">
          <TimetableReaders {...props} />
          <SessionForm
            action={addSession}
            hidden={{ participationId: owner.participationId, intentionKey: crypto.randomUUID() }}
            places={props.places}
            submitLabel="Add this session"
            keeps={props.begun}
            clearWhenDone
          />
        </Section>
      ) : isMine ? (
        <div className="mt-8">
          <Notice>This is kept as it was. It can no longer be changed.</Notice>
        </div>
      ) : null}
      {others ? (
        <Section
          title="Timetables you keep"
          actions={
            <Downloads
              href={`/api/timetable/${owner.programmeId}?what=all`}
              what="of all these timetables"
              label="All sessions"
            />
          }
        >
          <KeptTimetables {...others} base={base} programmeId={owner.programmeId} />
        </Section>
      ) : null}
    </>
  );
}

const LEAD =
  "When you teach, and when you cannot be asked for. Your buddies see from it when you could visit each other.";

function FileLinks({ base, programmeId, take }: { base: string; programmeId: string; take?: string }) {
  return (
    <>
      <ButtonLink href={`${base}/import`}>Bring a file</ButtonLink>
      {take ? (
        <Downloads
          href={`/api/timetable/${programmeId}?${take}`}
          what={take === "what=all" ? "of all timetables" : "of this timetable"}
          label={take === "what=all" ? "All sessions" : "Sessions"}
        />
      ) : null}
    </>
  );
}
