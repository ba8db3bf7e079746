import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PageHeading
      title="There is nothing here for you"
      lead="Either this page does not exist, or it belongs to somebody else. If a link in a letter led you here, sign in as the person it was written to."
      actions={<ButtonLink href="/">Go to my year</ButtonLink>}
    />
  );
}
