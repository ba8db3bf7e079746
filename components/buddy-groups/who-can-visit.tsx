import { VisitTable } from "@/components/buddy-groups/visit-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import type { loadVisitMatrix } from "@/lib/buddy-groups/loaders/visits";

type WhoCanVisitProps = Awaited<ReturnType<typeof loadVisitMatrix>>;
type Shown = WhoCanVisitProps["shown"][number];

const WAYS = [
  ["both", "Visits are possible both ways with"],
  ["onlyThere", "Can visit, but not be visited by"],
  ["onlyHere", "Can be visited by, but not visit"],
  ["neither", "No visit is possible either way with"],
] as const;

/** For coordinators: between whom visits are possible, person by person and as a table. */
export function WhoCanVisit(props: WhoCanVisitProps) {
  const { programmeId, people, shown, page, pages, table, unknownJourneys } = props;
  const here = `/programmes/${programmeId}/buddy-groups`;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "Buddy groups", href: here }, { label: "Who can visit whom" }]} />
      <PageHeading
        title="Who can visit whom"
        lead="A visit is possible where one teaches while the other is free for all of the lesson and for the way there and back. Whose lesson, and when, stays between the two."
        actions={
          people.length > 1 ? (
            <ButtonLink href={`/api/who-can-visit/${programmeId}`} plain>
              Take it as CSV
            </ButtonLink>
          ) : null
        }
      />
      {unknownJourneys > 0 ? (
        <Notice title="Some journeys are not known">
          <p>
            Where nobody has entered how long the way takes, or where a lesson is held, it counts as 0
            minutes.
          </p>
        </Notice>
      ) : null}
      {people.length < 2 ? (
        <EmptyState title="Nobody to visit yet">
          As soon as two people take part and have timetables, you see here who can visit whom.
        </EmptyState>
      ) : null}
      {table ? <VisitTable people={people} table={table} /> : null}
      {people.length > 1 ? (
        <Section
          title="Person by person"
          lead={
            pages > 1
              ? `Page ${page} of ${pages}; ${people.length.toLocaleString("en-GB")} people in all.`
              : undefined
          }
        >
          <ul>
            {shown.map((person) => (
              <li key={person.id}>
                <OnePerson person={person} people={people} />
              </li>
            ))}
          </ul>
          <Pages here={`${here}/who-can-visit`} page={page} pages={pages} />
        </Section>
      ) : null}
    </>
  );
}

function OnePerson({ person, people }: { person: Shown; people: WhoCanVisitProps["people"] }) {
  const { ways } = person;
  const others = people.length - 1;
  const goes = ways.both.length + ways.onlyThere.length;
  const receives = ways.both.length + ways.onlyHere.length;
  return (
    <Disclosure
      summary={`${person.name}, ${person.college}: can visit ${goes} of ${others}, can be visited by ${receives}`}
    >
      {person.hasTimetable ? null : <p className="text-soft">There is no timetable for {person.name} yet.</p>}
      {WAYS.map(([way, words]) =>
        ways[way].length > 0 ? (
          <p key={way}>
            <span className="font-semibold">{words}: </span>
            {ways[way].map((other) => people[other]?.name).join(", ")}
          </p>
        ) : null,
      )}
    </Disclosure>
  );
}

function Pages({ here, page, pages }: { here: string; page: number; pages: number }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages" className="flex flex-wrap gap-3">
      {page > 1 ? <ButtonLink href={`${here}?page=${page - 1}`}>Earlier names</ButtonLink> : null}
      {page < pages ? <ButtonLink href={`${here}?page=${page + 1}`}>Later names</ButtonLink> : null}
    </nav>
  );
}
