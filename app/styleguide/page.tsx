import { notFound } from "next/navigation";
import { Shell } from "@/components/shell/shell";
import { PageHeading } from "@/components/ui/page-heading";
import { FieldStates } from "./field-states";
import { FormStates } from "./form-states";
import { Pieces } from "./pieces";

export const metadata = { title: "Style guide" };

/** Every component in every state, for those who build pages. Not there in production. */
export default function StyleGuidePage() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <Shell
      nav={[
        { href: "/", label: "My year" },
        { href: "/programmes", label: "Programmes" },
        { href: "/styleguide", label: "Style guide" },
      ]}
      person="Ana Lane"
    >
      <PageHeading
        kicker="For those who build pages"
        title="Style guide"
        lead="Warm paper, dark ink, one green for what you can do, one amber for what waits."
      />
      <Pieces />
      <FieldStates />
      <FormStates />
    </Shell>
  );
}
