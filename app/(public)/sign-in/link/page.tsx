import { LinkForm } from "@/components/people/link-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { sameOriginPath } from "@/lib/access/same-origin";

export const metadata = { title: "Sign in by e-mail" };

export default async function LinkPage({ searchParams }: PageProps<"/sign-in/link">) {
  const { sent, callbackUrl } = await searchParams;
  if (sent)
    return (
      <PageHeading
        title="Look in your e-mail"
        lead="If that address belongs to somebody here, a link is on its way. It works once, for ten minutes."
        actions={<ButtonLink href="/sign-in">Back to sign in</ButtonLink>}
      />
    );
  return (
    <>
      <PageHeading title="Sign in by e-mail" lead="We send you a link. No password needed." />
      <LinkForm callbackUrl={sameOriginPath(callbackUrl)} />
    </>
  );
}
