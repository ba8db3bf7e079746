import type { MyYearProps } from "@/components/my-year/my-year";
import { ButtonLink } from "@/components/ui/button-link";
import { Journey } from "@/components/ui/journey";
import { Section } from "@/components/ui/section";
import { dayInWords } from "@/lib/core/dates";
import { STEP_WORDS, stepNote } from "@/lib/my-year/labels";

type Year = MyYearProps["years"][number];

/** The year as steps, what is mine to do now with its button. */
export function YearJourney({ year: { programme, facts, steps } }: { year: Year }) {
  if (!programme) return null;
  const buttoned = steps.find((step) => step.state === "now" && !step.underWay);
  return (
    <Section title="The year" lead={programme.title}>
      <Journey
        label="The steps of the year"
        steps={steps.map((one) => {
          const { title, place, button } = STEP_WORDS[one.step];
          const due = one.state !== "done" && one.dueOn ? `, by ${dayInWords(one.dueOn)}` : "";
          return {
            title,
            state: one.state,
            note: `${stepNote(one.step, facts)}${due}`,
            action:
              one === buttoned && place ? (
                <ButtonLink href={`/programmes/${programme.id}/${place}`}>{button}</ButtonLink>
              ) : undefined,
          };
        })}
      />
    </Section>
  );
}
