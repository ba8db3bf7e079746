import { MemberPage } from "@/components/people/member-page";
import { loadMember } from "@/lib/people/loaders/members";

export const metadata = { title: "A person’s part" };

export default async function OneMemberPage({
  params,
}: PageProps<"/programmes/[programmeId]/people/[participationId]">) {
  const { programmeId, participationId } = await params;
  return <MemberPage {...(await loadMember(programmeId, participationId))} />;
}
