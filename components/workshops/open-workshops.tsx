import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { placesInWords } from "@/lib/workshops/labels";
import type { loadOpenWorkshops } from "@/lib/workshops/loaders/coming";

type OpenWorkshopsProps = { workshops: Awaited<ReturnType<typeof loadOpenWorkshops>> };

/** Workshops to come that are open to all, for anybody. */
export function OpenWorkshops({ workshops }: OpenWorkshopsProps) {
  return (
    <>
      <PageHeading
        title="Workshops"
        lead="Tutors of adult and further education show colleagues what they tried. Open to all; no account needed."
      />
      {workshops.length === 0 ? (
        <EmptyState title="Nothing is open just now">Look in again before the next term.</EmptyState>
      ) : null}
      <ul className="max-w-measure">
        {workshops.map(({ slug, title, when, place, onlineAt, booked, capacity }) => (
          <li key={slug} className="border-line border-b py-6 last:border-b-0">
            <h2 className="text-h3">
              <Link
                href={`/workshops/${slug}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {title}
              </Link>
            </h2>
            <p>{when}</p>
            <p className="text-soft">
              {[place || (onlineAt && "Online"), placesInWords(booked, 0, capacity)]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
