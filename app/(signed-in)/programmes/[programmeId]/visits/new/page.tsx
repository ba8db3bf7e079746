import { notFound } from "next/navigation";
import { ProposalPage } from "@/components/visits/proposal-page";
import { loadProposal } from "@/lib/visits/loaders";

export const metadata = { title: "Propose a visit" };

export default async function ProposePage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/visits/new">) {
  const { programmeId } = await params;
  const { with: buddyId, direction = "visit" } = await searchParams;
  if (typeof buddyId !== "string" || (direction !== "visit" && direction !== "host")) notFound();
  return <ProposalPage {...(await loadProposal(programmeId, buddyId, direction))} direction={direction} />;
}
