import { Facts } from "@/components/ui/facts";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import type { LoadedWorkshop } from "@/components/workshops/workshop-page";
import { TRIED_WORDS, USEFUL_WORDS } from "@/lib/workshops/labels";
import { TRIED, USEFUL } from "@/lib/workshops/schema";

/** What people made of it, in counts and in unsigned words. */
export function FeedbackSummary({ feedback }: Pick<LoadedWorkshop, "feedback">) {
  const asked = feedback.filter(({ triedIt }) => triedIt !== null);
  const words = (field: "willTry" | "whatNext") =>
    feedback.map((one) => one[field]).filter((text) => text.trim() !== "");
  return (
    <Section title="What people made of it" lead={`${feedback.length} answered.`}>
      {feedback.length > 0 ? (
        <Facts
          facts={[
            ...USEFUL.map((useful) => ({
              label: USEFUL_WORDS[useful],
              value: `${feedback.filter((one) => one.useful === useful).length} of ${feedback.length}`,
            })),
            ...(asked.length > 0
              ? TRIED.map((tried) => ({
                  label: `Six weeks on: ${TRIED_WORDS[tried].toLowerCase()}`,
                  value: `${asked.filter(({ triedIt }) => triedIt === tried).length} of ${asked.length}`,
                }))
              : []),
          ]}
        />
      ) : null}
      <Words title="One thing they will try" texts={words("willTry")} />
      <Words title="What should come next" texts={words("whatNext")} />
    </Section>
  );
}

function Words({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-h3">{title}</h3>
      <ul className="max-w-measure list-disc space-y-2 ps-6">
        {texts.toSorted().map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
          <li key={at}>
            <LongText text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
