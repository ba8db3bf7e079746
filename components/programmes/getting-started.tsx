import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { StartStep } from "@/lib/programmes/engine/getting-started";

/** What is still to do before a programme can begin, each with the way to where it is done. */
export function GettingStarted({ programmeId, steps }: { programmeId: string; steps: StartStep[] }) {
  return (
    <div className="mb-12">
      <Section
        id="getting-started"
        title="Getting started"
        lead="Eight steps to a programme that runs. They follow from what is there, so take them in any order; the list goes once all are done."
      >
        <ol className="max-w-measure border-line border-t">
          {steps.map(({ title, place, note, done }) => (
            <li
              key={title}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-b py-2"
            >
              <div className="min-w-48 flex-1">
                <Link
                  href={`/programmes/${programmeId}/${place}`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center font-bold"
                >
                  {title}
                </Link>
                <p className="text-soft">{note}</p>
              </div>
              <Badge tone={done ? "done" : "waiting"}>{done ? "Done" : "To do"}</Badge>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
