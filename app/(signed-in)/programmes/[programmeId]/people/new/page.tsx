import { MemberPage } from "@/components/people/member-page";
import { loadMember } from "@/lib/people/loaders/members";

export const metadata = { title: "Add somebody" };

export default async function NewMemberPage({ params }: PageProps<"/programmes/[programmeId]/people/new">) {
  return <MemberPage {...(await loadMember((await params).programmeId))} />;
}
