import { notFound } from "next/navigation";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { ProposalForm } from "@/components/visits/proposal-form";
import { sessionInWords } from "@/lib/timetables/labels";
import { loadProposal } from "@/lib/visits/loaders";

export const metadata = { title: "Propose a visit" };

export default async function ProposePage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/visits/new">) {
  const { programmeId } = await params;
  const { with: buddyId, direction = "visit" } = await searchParams;
  if (typeof buddyId !== "string" || (direction !== "visit" && direction !== "host")) notFound();
  const { buddy, host, teaching } = await loadProposal(programmeId, buddyId, direction);
  const name = buddy.person.name;
  return (
    <>
      <PageHeading
        title={direction === "visit" ? `Visit ${name}` : `Invite ${name} to your class`}
        lead={`${name} gets a letter and says yes, no, or suggests another time.`}
      />
      {teaching.length > 0 ? (
        <div className="mb-10 max-w-measure">
          <Disclosure summary={direction === "visit" ? `When ${name} teaches` : "When you teach"} open>
            <ul className="list-disc space-y-1 ps-6">
              {teaching.map((session) => (
                <li key={session.id}>{sessionInWords(session)}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
      <ProposalForm
        hidden={{ programmeId, buddyId, direction, intentionKey: crypto.randomUUID() }}
        sites={host.college.sites}
        themes={host.themes}
        usualSiteId={host.siteId}
        submitLabel={direction === "visit" ? `Propose this to ${name}` : `Invite ${name}`}
      />
    </>
  );
}
