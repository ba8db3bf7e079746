import { Invitations } from "@/components/people/invitations";
import { loadInvitations } from "@/lib/people/loaders/members";

export const metadata = { title: "Invitations and changes" };

export default async function InvitationsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/people/invitations">) {
  const { after, state } = await searchParams;
  const asked = {
    after: typeof after === "string" ? after : undefined,
    state: typeof state === "string" ? state : undefined,
  };
  return <Invitations {...(await loadInvitations((await params).programmeId, asked))} />;
}
