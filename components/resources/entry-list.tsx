import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";

interface EntryListProps {
  base: string;
  entries: {
    id: string;
    title: string;
    oneSentence: string;
    publicAt: Date | null;
    author: { name: string };
    standard: { number: number; title: string } | null;
    subject: { name: string } | null;
    _count: { tries: number };
  }[];
  more: boolean;
  /** Somebody searched. */
  narrowed: boolean;
}

export function EntryList({ base, entries, more, narrowed }: EntryListProps) {
  if (entries.length === 0)
    return narrowed ? (
      <EmptyState title="Nothing like that">Try fewer words, or any standard and any subject.</EmptyState>
    ) : (
      <EmptyState title="Nobody has published anything yet">
        Something that went well last week is enough: write it up below.
      </EmptyState>
    );
  return (
    <>
      <ul className="max-w-measure">
        {entries.map(({ id, title, oneSentence, author, standard, subject, publicAt, _count }) => (
          <li key={id} className="border-line border-b py-5 last:border-b-0">
            <h3 className="text-h3">
              <Link href={`${base}/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">
                {title}
              </Link>
            </h3>
            <p dir="auto">{oneSentence}</p>
            <p className="mt-1 text-small text-soft">
              {[
                author.name,
                subject?.name,
                standard && `Standard ${standard.number}: ${standard.title}`,
                _count.tries > 0 && `tried by others: ${_count.tries}`,
                publicAt && "public",
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      {more ? <p className="text-soft">These are the latest; search to find the others.</p> : null}
    </>
  );
}
