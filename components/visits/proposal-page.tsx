import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { ProposalForm } from "@/components/visits/proposal-form";
import type { loadProposal } from "@/lib/visits/loaders";

type ProposalPageProps = Awaited<ReturnType<typeof loadProposal>> & { direction: "visit" | "host" };

/** To propose a visit to a buddy, or to invite one. */
export function ProposalPage({ programmeId, buddy, host, teaching, direction, begun }: ProposalPageProps) {
  const name = buddy.person.name;
  const visiting = direction === "visit";
  return (
    <>
      <PageHeading
        title={visiting ? `Visit ${name}` : `Invite ${name} to your class`}
        lead={`${name} gets a letter and says yes, no, or suggests another time.`}
      />
      {teaching.length > 0 ? (
        <div className="mb-10 max-w-measure">
          <Disclosure summary={visiting ? `When ${name} teaches` : "When you teach"} open>
            <ul className="list-disc space-y-1 ps-6">
              {teaching.map((session) => (
                <li key={session.id}>{session.words}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
      <ProposalForm
        hidden={{ programmeId, buddyId: buddy.id, direction, intentionKey: crypto.randomUUID() }}
        sites={host.college.sites}
        themes={host.themes}
        usualSiteId={host.siteId}
        begun={begun}
        submitLabel={visiting ? `Propose this to ${name}` : `Invite ${name}`}
      />
    </>
  );
}
