import { Section } from "@/components/ui/section";
import type { loadVisitMatrix } from "@/lib/buddy-groups/loaders/visits";

type Matrix = Awaited<ReturnType<typeof loadVisitMatrix>>;

interface VisitTableProps {
  people: Matrix["people"];
  table: NonNullable<Matrix["table"]>;
}

/** The matrix: who visits down the side, who is visited along the top. It scrolls by itself on a narrow screen. */
export function VisitTable({ people, table }: VisitTableProps) {
  return (
    <Section title="As a table" lead="Down the side who visits, along the top whom. ✓ is possible, – is not.">
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keyboard
        tabIndex={0}
        aria-label="Who can visit whom, as a table"
        className="relative max-w-full overflow-x-auto"
      >
        <table className="w-max border-collapse text-small">
          <thead>
            <tr className="border-edge border-b-2">
              <th scope="col" className="sticky start-0 bg-paper p-2 text-start align-bottom">
                Visits
              </th>
              {people.map(({ id, name }) => (
                <th key={id} scope="col" className="min-w-9 p-1 align-bottom font-semibold">
                  <span className="mx-auto block rotate-180 text-start [writing-mode:vertical-rl]">
                    {name}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, name }, visitor) => (
              <tr key={id} className="border-line border-b">
                <th
                  scope="row"
                  className="sticky start-0 w-28 border-line border-e bg-paper p-2 text-start font-semibold sm:w-auto sm:whitespace-nowrap"
                >
                  {name}
                </th>
                {people.map((host, at) => (
                  <td key={host.id} className="p-1 text-center">
                    {at === visitor ? null : <Mark can={table[visitor]?.[at] ?? false} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function Mark({ can }: { can: boolean }) {
  return (
    <>
      <span aria-hidden="true" className={can ? "font-bold text-action" : "text-soft"}>
        {can ? "✓" : "–"}
      </span>
      <span className="sr-only">{can ? "yes" : "no"}</span>
    </>
  );
}
