import { ActButton } from "@/components/forms/act-button";
import { SessionForm } from "@/components/timetables/session-form";
import type { TimetablePageProps } from "@/components/timetables/timetable-page";
import { TimetableReaders } from "@/components/timetables/timetable-readers";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { changeSession, removeSession } from "@/lib/timetables/actions/sessions";

type ChangePageProps = TimetablePageProps & { changing: NonNullable<TimetablePageProps["changing"]> };

/** One session to change or to take out. */
export function ChangePage(props: ChangePageProps) {
  const { owner, isMine, changing, places } = props;
  const back = `/programmes/${owner.programmeId}/timetable?of=${owner.participationId}`;
  const hidden = { sessionId: changing.id, version: changing.fields.version };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: isMine ? "Your timetable" : `Timetable of ${owner.person.name}`, href: back },
          { label: "Change a session" },
        ]}
      />
      <PageHeading title="Change a session" kicker={isMine ? undefined : owner.person.name} />
      <div className="space-y-10">
        <TimetableReaders {...props} />
        <SessionForm
          action={changeSession}
          hidden={hidden}
          places={places}
          fields={changing.fields}
          submitLabel="Keep the change"
          keeps={changing.begun}
          beside={
            <ButtonLink href={back} kind="quiet">
              Leave it as it was
            </ButtonLink>
          }
        />
      </div>
      <Section title="Take it out">
        <ActButton
          action={removeSession}
          label="Remove this session"
          kind="danger"
          hidden={hidden}
          confirm={{ question: "It is taken out of the timetable for good.", label: "Yes, remove it" }}
        />
      </Section>
    </>
  );
}
