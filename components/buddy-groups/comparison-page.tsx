import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { ComparisonData } from "@/lib/buddy-groups/loaders/comparison";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import { Section } from "../ui/section";
import { Table } from "../ui/table";

interface ComparisonPageProps {
  programmeId: string;
  /** Null where the two are of different kinds. */
  comparison: ComparisonData | null;
}

/** Two drafts side by side: their figures, what is alike, and who is with others. */
export function ComparisonPage({ programmeId, comparison }: ComparisonPageProps) {
  const room = `/programmes/${programmeId}/buddy-groups`;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: room, label: "Buddy groups" }, { label: "Side by side" }]} />
      <PageHeading
        title="Side by side"
        lead={comparison ? `“${comparison.a.name}” beside “${comparison.b.name}”.` : undefined}
      />
      {comparison ? (
        <Both {...comparison} room={room} />
      ) : (
        <EmptyState title="One of these is of buddy groups and the other of learning sets">
          <ButtonLink href={`${room}#drafts`}>Choose two of one kind</ButtonLink>
        </EmptyState>
      )}
    </>
  );
}

function Both({ room, kind, a, b, same, elsewhere }: ComparisonData & { room: string }) {
  const many = KIND_WORDS[kind].many.toLowerCase();
  return (
    <>
      <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2">
        <Side {...a} many={many} room={room} />
        <Side {...b} many={many} room={room} />
      </div>
      <Section title="Who is with others" lead="Only those whose company differs between the two.">
        <Table
          caption="Who is with others"
          captionHidden
          rows={elsewhere}
          rowKey={({ id }) => id}
          empty={<EmptyState title="Everybody is with the same people in both" />}
          columns={[
            { label: "Person", names: true, cell: ({ name }) => name },
            { id: "a", label: a.name, cell: (row) => row.a },
            { id: "b", label: b.name, cell: (row) => row.b },
          ]}
        />
      </Section>
      {same.length > 0 ? (
        <Section title="The same in both">
          <ul className="max-w-measure list-disc space-y-1 ps-5">
            {same.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

type SideProps = ComparisonData["a" | "b"] & { many: string; room: string };

function Side({ name, draftId, groups, placed, words, many, room }: SideProps) {
  return (
    <section aria-label={name} className="border-line border-t pt-4">
      <h2 className="text-h3">{name}</h2>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        <li>
          {groups} {many}, with {placed} {placed === 1 ? "person" : "people"} in them.
        </li>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {draftId ? (
        <p className="mt-4">
          <ButtonLink href={`${room}/drafts/${draftId}`}>
            Open the board<span className="sr-only"> of {name}</span>
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}
