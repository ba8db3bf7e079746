import Link from "next/link";
import type { MyYearProps } from "@/components/my-year/my-year";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { spanInWords } from "@/lib/core/dates";
import { TURN_WORDS } from "@/lib/my-year/labels";
import type { Side } from "@/lib/visits/rules";

type Visit = MyYearProps["sorted"]["coming"][number]["visit"];

const other = (visit: Visit, side: Side) => (side === "host" ? visit.visitor : visit.host).person.name;
const way = (visit: Visit, side: Side) =>
  side === "visitor" ? `You visit ${other(visit, side)}` : `${other(visit, side)} visits you`;
const pathOf = (visit: Visit) => `/programmes/${visit.programmeId}/visits/${visit.id}`;

/** My visits by whose turn it is. */
export function YearVisits({ sorted: { mine, coming, theirs } }: Pick<MyYearProps, "sorted" | "years">) {
  return (
    <>
      {mine.length > 0 ? (
        <Section title="Next for you">
          <ul className="max-w-measure divide-y divide-line">
            {mine.map(({ visit, turn, side }) => {
              const { title, button } = TURN_WORDS[turn](other(visit, side));
              const form = turn === "write" || turn === "share" ? "/form" : "";
              return (
                <li key={visit.id} className="py-5 first:pt-0">
                  <p className="font-bold text-lead">{title}</p>
                  <p className="text-soft">{when(visit)}</p>
                  <div className="mt-3">
                    <ButtonLink href={`${pathOf(visit)}${form}`} kind="primary">
                      {button}
                    </ButtonLink>
                  </div>
                </li>
              );
            })}
          </ul>
        </Section>
      ) : null}
      {coming.length > 0 ? (
        <Section title="Agreed">
          <Plain entries={coming} />
        </Section>
      ) : null}
      {theirs.length > 0 ? (
        <Section title="Waiting for others">
          <Plain entries={theirs} waiting />
        </Section>
      ) : null}
    </>
  );
}

function Plain({ entries, waiting }: { entries: { visit: Visit; side: Side }[]; waiting?: boolean }) {
  return (
    <ul className="max-w-measure divide-y divide-line">
      {entries.map(({ visit, side }) => (
        <li key={visit.id} className="py-4 first:pt-0">
          <Link href={pathOf(visit)} prefetch={false} className="inline-flex min-h-11 items-center font-bold">
            {way(visit, side)}
          </Link>
          <p className="text-soft">{when(visit)}</p>
          {waiting ? <Badge tone="waiting">Waiting for {other(visit, side)}</Badge> : null}
        </li>
      ))}
    </ul>
  );
}

const when = (visit: Visit) => spanInWords(visit.startsAt, visit.endsAt);
