import { EntryTexts } from "@/components/resources/entry-text";
import { Filters } from "@/components/resources/filters";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import type { loadPublicPractice } from "@/lib/resources/loaders";

type PublicPracticePageProps = Awaited<ReturnType<typeof loadPublicPractice>>;

/** What tutors made public, for anybody who teaches. */
export function PublicPracticePage(props: PublicPracticePageProps) {
  const { entries, more, narrowed } = props;
  return (
    <>
      <PageHeading
        title="Good practice"
        lead="What tutors in adult and further education tried, wrote up and made public. Each may be used under the licence named below it."
      />
      <Filters {...props} />
      {entries.length > 0 ? null : narrowed ? (
        <EmptyState title="Nothing like that">Try fewer words, or any standard and any subject.</EmptyState>
      ) : (
        <EmptyState title="Nothing is public yet">Look in again: tutors write through the year.</EmptyState>
      )}
      <ul className="mt-8 max-w-measure">
        {entries.map((entry) => (
          <li key={entry.id} id={entry.id} className="border-line border-b py-6 last:border-b-0">
            <h2 className="text-h3">{entry.title}</h2>
            <p dir="auto">{entry.oneSentence}</p>
            <p className="mt-1 text-small text-soft">
              {[
                entry.author.name,
                entry.subject?.name,
                entry.standard && `Standard ${entry.standard.number}: ${entry.standard.title}`,
                entry.tried > 0 && `tried by others: ${entry.tried}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <Disclosure summary={<>Read all of “{entry.title}”</>}>
              <EntryTexts entry={entry} level={3} withoutSentence />
            </Disclosure>
          </li>
        ))}
      </ul>
      {more ? <p className="text-soft">These are the latest; search to find the others.</p> : null}
    </>
  );
}
