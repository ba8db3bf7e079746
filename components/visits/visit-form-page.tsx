import { ActButton } from "@/components/forms/act-button";
import { WhoSees } from "@/components/forms/who-sees";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { RecordText } from "@/components/visits/record-text";
import { VisitForm } from "@/components/visits/visit-form";
import { whoSees } from "@/lib/access/audience";
import { spanInWords } from "@/lib/core/dates";
import { shareVisit } from "@/lib/visits/actions";
import type { loadVisitForm } from "@/lib/visits/loaders";

type VisitFormPageProps = Awaited<ReturnType<typeof loadVisitForm>> & { change: boolean };

/** The visit form: to write, to look over before sharing, and to read ever after. */
export function VisitFormPage({
  visit,
  side,
  open,
  ready,
  writing,
  record,
  canShare,
  change,
}: VisitFormPageProps) {
  const here = `/programmes/${visit.programmeId}/visits/${visit.id}`;
  const host = visit.host.person.name;
  const when = spanInWords(visit.startsAt, visit.endsAt, visit.programme.timeZone);
  const back = (
    <ButtonLink href={here} kind="quiet">
      Back to the visit
    </ButtonLink>
  );

  if (open && (!ready || change)) {
    const audience = whoSees("VisitRecord-written", {
      later: "VisitRecord-shared",
      partner: host,
      once: "you share it",
    });
    return (
      <>
        <PageHeading
          title={`Your visit to ${host}`}
          kicker={when}
          lead={visit.theme ? `Theme: ${visit.theme.title}` : undefined}
        />
        <div className="mb-10">
          <WhoSees {...audience} />
        </div>
        <VisitForm visitId={visit.id} writing={writing} host={host} lookAt={visit.theme?.lookAt} />
      </>
    );
  }

  if (ready && record) {
    const audience = whoSees("VisitRecord-shared", { partner: host });
    return (
      <>
        <PageHeading
          title="Look it over, then share"
          kicker={when}
          lead={`This is all that ${host} will read. Once shared it stays as it is; you can both add to it.`}
        />
        <div className="mb-10">
          <WhoSees {...audience} />
        </div>
        <RecordText record={record} />
        <div className="mt-10 flex flex-wrap gap-3">
          {canShare ? (
            <ActButton
              action={shareVisit}
              kind="primary"
              label={`Share with ${host}`}
              hidden={{ visitId: visit.id, version: visit.version }}
            />
          ) : null}
          <ButtonLink href={`${here}/form?change`}>Change something</ButtonLink>
        </div>
      </>
    );
  }

  return (
    <>
      <PageHeading
        title={side === "visitor" ? `Your visit to ${host}` : `What ${visit.visitor.person.name} wrote`}
        kicker={when}
      />
      {record ? (
        <RecordText record={record} />
      ) : (
        <EmptyState title="Nothing to write yet">The form opens when the visit begins.</EmptyState>
      )}
      <p className="mt-10">{back}</p>
    </>
  );
}
