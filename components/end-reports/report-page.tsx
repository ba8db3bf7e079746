import type { ReactNode } from "react";
import { ActButton } from "@/components/forms/act-button";
import { WhoSees } from "@/components/forms/who-sees";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { LongText } from "@/components/ui/long-text";
import { PageHeading } from "@/components/ui/page-heading";
import { whoSees } from "@/lib/access/audience";
import { reopenReport } from "@/lib/end-reports/actions";
import { CONSENT_WORDS, deedFacts, ratingInWords } from "@/lib/end-reports/labels";
import type { loadReport } from "@/lib/end-reports/loaders/reports";

type ReportPageProps = Awaited<ReturnType<typeof loadReport>>;

/** A submitted report, to read, print or take along. */
export function ReportPage(props: ReportPageProps) {
  const { report, isMine, passages, deeds, ratings, quoteConsent, submittedOn, mayReopen } = props;
  const { owner } = report;
  return (
    <>
      <PageHeading
        title={isMine ? "Your end report" : `End report of ${owner.person.name}`}
        lead={`${isMine ? owner.person.name : owner.college.name}. Submitted on ${submittedOn}.`}
        actions={
          <>
            <ButtonLink href={`/api/end-reports/${report.id}`} plain>
              Take it as a Word document
            </ButtonLink>
            <ButtonLink href={`/programmes/${report.programmeId}/end-reports`} kind="quiet">
              {isMine ? "End reports" : "All end reports"}
            </ButtonLink>
          </>
        }
      />
      {isMine ? (
        <div className="not-in-print mb-10">
          <WhoSees {...whoSees("EndReportText-submitted")} />
          <p className="mt-3 max-w-measure text-soft">
            What is marked “just me”, and your numbers of then and now, nobody sees but you.
          </p>
        </div>
      ) : null}
      <Part title="What I did">
        <Facts facts={deedFacts(deeds)} />
      </Part>
      {passages.map(({ field, heading, text, justMe }) => (
        <Part key={field} title={heading} justMe={justMe}>
          <LongText text={text} />
        </Part>
      ))}
      {ratings.length > 0 ? (
        <Part title="Then and now" justMe>
          <Facts facts={ratings.map((rating) => ({ label: rating.title, value: ratingInWords(rating) }))} />
        </Part>
      ) : null}
      <Part title="May I be quoted?">
        <p>{CONSENT_WORDS[quoteConsent]}</p>
      </Part>
      {isMine && mayReopen ? (
        <div className="not-in-print mt-12">
          <ActButton
            action={reopenReport}
            label="Reopen my report"
            hidden={{ reportId: report.id, version: report.version }}
            confirm={{
              question: "Your coordinators can no longer read it until you submit it again. Nothing is lost.",
              label: "Yes, reopen it",
            }}
          />
        </div>
      ) : null}
    </>
  );
}

interface PartProps {
  title: string;
  justMe?: boolean;
  children: ReactNode;
}

/** One answer under its heading, close together: a report is a page or two. */
function Part({ title, justMe = false, children }: PartProps) {
  return (
    <section className="mt-8">
      <h2 className="mb-2 flex max-w-measure flex-wrap items-baseline gap-x-3 text-h3">
        {title}
        {justMe ? <Badge tone="neutral">Just me</Badge> : null}
      </h2>
      {children}
    </section>
  );
}
