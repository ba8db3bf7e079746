import { ReportForm } from "@/components/end-reports/report-form";
import { SharedWithMe } from "@/components/end-reports/shared-with-me";
import { WhoSees } from "@/components/forms/who-sees";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LongText } from "@/components/ui/long-text";
import { PageHeading } from "@/components/ui/page-heading";
import { whoSees } from "@/lib/access/audience";
import { dayInWords, localDay } from "@/lib/core/dates";
import { deedsInWords } from "@/lib/end-reports/labels";
import type { loadReportForm } from "@/lib/end-reports/loaders/reports";

type ReportFormPageProps = Awaited<ReturnType<typeof loadReportForm>>;
type Theme = ReportFormPageProps["themes"][number];

/** One's own end report, to write; most of it is there already. */
export function ReportFormPage(props: ReportFormPageProps) {
  const { programme, report, open, ownerId, writing, themes, deeds, shared } = props;
  const back = `/programmes/${programme.id}/end-reports`;
  if (!open)
    return (
      <>
        <PageHeading title="Your end report" />
        <Deeds deeds={deeds} />
        {report?.state === "submitted" ? (
          <EmptyState
            title="Your report has been submitted"
            action={<ButtonLink href={`${back}/${report.id}`}>Read your report</ButtonLink>}
          >
            Reopen it there, until the programme closes, if you want to change something.
          </EmptyState>
        ) : (
          <EmptyState title="This programme has closed">Reports can no longer be written for it.</EmptyState>
        )}
      </>
    );
  const audience = whoSees("EndReportText-draft", {
    later: "EndReportText-submitted",
    once: "you submit it, less what you mark “just me”",
  });
  return (
    <>
      <PageHeading
        title="Your end report"
        lead="Three answers finish it: what changed in your teaching, what changed for your learners, and whether you may be quoted. Everything else is a gift."
      />
      <div className="mb-10 space-y-8">
        <WhoSees {...audience} />
        <Deeds deeds={deeds} />
        {themes.some(({ wordings }) => wordings.length > 0) ? (
          <Disclosure summary="How your theme was worded before">
            {themes.map((theme) => (
              <EarlierWordings key={theme.id} theme={theme} zone={programme.timeZone} />
            ))}
          </Disclosure>
        ) : null}
        {shared.length > 0 ? (
          <Disclosure summary={`What colleagues shared with you (${shared.length})`}>
            <p className="text-soft">
              Written for you alone. Best put it in your own words; if you copy it, it is marked “just me”.
            </p>
            <SharedWithMe items={shared} />
          </Disclosure>
        ) : null}
      </div>
      <ReportForm
        ownerId={ownerId}
        writing={writing}
        themes={themes.map(({ id, title, confidence }) => ({ id, title, confidence }))}
      />
    </>
  );
}

function Deeds({ deeds }: Pick<ReportFormPageProps, "deeds">) {
  return (
    <p className="mb-8 max-w-measure">
      <strong className="block">What you did</strong> {deedsInWords(deeds)}{" "}
      <span className="text-soft">Counted for you; nothing to type.</span>
    </p>
  );
}

function EarlierWordings({ theme, zone }: { theme: Theme; zone: string }) {
  return theme.wordings.map((wording) => (
    <div key={wording.id}>
      <p className="text-soft">Until {dayInWords(localDay(wording.replacedAt, zone))}</p>
      <p className="font-semibold">{wording.title}</p>
      <LongText text={wording.willTry} />
    </div>
  ));
}
