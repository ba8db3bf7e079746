import { BringForm } from "@/components/timetables/bring-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import type { loadBringing } from "@/lib/timetables/loaders";

type BringPageProps = Awaited<ReturnType<typeof loadBringing>>;

/** To bring timetables in a file: first a look at what would change, then the word to keep it. */
export function BringPage({ programmeId, email, keepsOthers }: BringPageProps) {
  const take = `/api/timetable/${programmeId}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          {
            label: keepsOthers ? "Timetables" : "Your timetable",
            href: `/programmes/${programmeId}/timetable`,
          },
          { label: "From a file" },
        ]}
      />
      <PageHeading
        title={keepsOthers ? "Timetables from a file" : "Your timetable from a file"}
        lead="A CSV or Excel file with one session in each row. You see what would change before anything does."
      />
      <div className="space-y-8">
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`${take}?what=template`} plain>
            Take an empty template
          </ButtonLink>
          <ButtonLink href={keepsOthers ? `${take}?what=all` : take} plain>
            {keepsOthers ? "Take what is there now" : "Take your timetable as it is"}
          </ButtonLink>
        </div>
        <Disclosure summary="What the columns hold">
          <p>The first row holds the names of the columns, in any order. Those with a star must be filled.</p>
          <Facts facts={columnFacts(keepsOthers ? "tutor@college.example" : email)} />
        </Disclosure>
        <BringForm programmeId={programmeId} />
      </div>
    </>
  );
}

const columnFacts = (email: string) => [
  { label: "email*", value: `Whose session it is, for example ${email}` },
  { label: "weekday*", value: "mon, tue, wed, thu, fri, sat or sun; Monday will do as well" },
  { label: "starts*, ends*", value: "Times with 24 hours, as in 09:30" },
  { label: "kind*", value: "teaching, or unavailable for a time you cannot be asked for" },
  { label: "college, site", value: "Where it is taught, by the names used in Staffroom" },
  { label: "group, subject", value: "What is taught, in your words" },
  { label: "learners", value: "How many are on the register" },
  { label: "from, to", value: "First and last day, as 25/03/2027 or 2027-03-25; empty for all year" },
];
