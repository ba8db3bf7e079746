import { Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export default function NotFound() {
  return (
    <Shell>
      <PageHeading
        title="There is nothing here"
        lead="This page does not exist."
        actions={<ButtonLink href="/">Go to Staffroom</ButtonLink>}
      />
    </Shell>
  );
}
