import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PageHeading
      title="There is nothing here"
      lead="This page does not exist."
      actions={<ButtonLink href="/">Go to Staffroom</ButtonLink>}
    />
  );
}
