import { BringForm } from "@/components/people/bring-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Disclosure } from "@/components/ui/disclosure";
import { Downloads } from "@/components/ui/downloads";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";

/** To bring people in a file: first a look at what would change, then the word to keep it. */
export function BringPage({ programmeId }: { programmeId: string }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: "People", href: `/programmes/${programmeId}/people` }, { label: "From a file" }]}
      />
      <PageHeading
        title="People from a file"
        lead="A CSV or Excel file with one person in each row. You see what would change before anything does."
      />
      <div className="space-y-8">
        <div>
          <p>Begin from an empty template, or from any list with these columns.</p>
          <Downloads href={`/api/people/${programmeId}`} what="the empty template" />
        </div>
        <Disclosure summary="What the columns hold">
          <p>The first row holds the names of the columns, in any order. Those with a star must be filled.</p>
          <Facts facts={COLUMN_FACTS} />
          <p>For somebody who is there already, an empty cell leaves what is there.</p>
        </Disclosure>
        <BringForm programmeId={programmeId} />
      </div>
    </>
  );
}

const COLUMN_FACTS = [
  { label: "email*", value: "The address the person reads; nobody stands twice in a programme" },
  { label: "name*", value: "As it is to stand in lists" },
  { label: "college*", value: "By its short or its full name in Staffroom" },
  { label: "subject_area", value: "What they teach; a new one is added to the list" },
  {
    label: "roles",
    value: "tutor, facilitator or coordinator; two of them as tutor;facilitator. Empty means tutor",
  },
  { label: "site", value: "Where they mostly teach, by its name in Staffroom" },
  { label: "line_manager_email", value: "So that the two are never put into one group" },
  { label: "experience", value: "new, experienced or advanced. Empty means experienced" },
  { label: "max_travel_minutes", value: "How far they can go for a visit, in minutes" },
];
