import { UseLinkForm } from "@/components/people/link-form";
import { PageHeading } from "@/components/ui/page-heading";
import { sameOriginPath } from "@/lib/access/same-origin";

export const metadata = { title: "Sign in" };

export default async function UseLinkPage({ params, searchParams }: PageProps<"/sign-in/link/[token]">) {
  const { token } = await params;
  const callbackUrl = sameOriginPath((await searchParams).callbackUrl);
  return (
    <>
      <PageHeading title="One press and you are in" lead="The link works once." />
      <UseLinkForm token={token} callbackUrl={callbackUrl} />
    </>
  );
}
