import { Invitation } from "@/components/people/invitation";
import { PageHeading } from "@/components/ui/page-heading";
import { loadInvitation } from "@/lib/people/loaders/members";

export const metadata = { title: "Invitation", robots: { index: false } };

export default async function InvitationPage({ params }: PageProps<"/invitation/[token]">) {
  const invitation = await loadInvitation((await params).token);
  if (invitation) return <Invitation {...invitation} />;
  return (
    <PageHeading
      title="This invitation cannot be used"
      lead="It has been used already or taken back, or it is too old. If you have accepted before, sign in. Otherwise ask your coordinator for a new one: it takes them one press."
    />
  );
}
