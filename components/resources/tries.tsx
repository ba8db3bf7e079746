import { ActionForm } from "@/components/forms/action-form";
import { DateField } from "@/components/forms/date-field";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import type { Jotting } from "@/lib/core/jottings";
import { addTry } from "@/lib/resources/actions";

interface TriesProps {
  entry: { id: string; publishedAt: Date | null };
  tries: { id: string; text: string; day: string; author: { name: string } }[];
  mayTry: boolean;
  today: string;
  begun: Jotting & { place: string };
}

/** What came of it elsewhere: worth more than the entry. */
export function Tries({ entry, tries, mayTry, today, begun }: TriesProps) {
  if (!entry.publishedAt) return null;
  return (
    <Section title="I tried this">
      {tries.length === 0 ? <p className="text-soft">Nobody has said so yet.</p> : null}
      <ul className="max-w-measure space-y-6">
        {tries.map((one) => (
          <li key={one.id} className="border-line border-s-4 ps-5">
            <LongText text={one.text} />
            <p className="text-soft">
              {one.author.name}, {one.day}
            </p>
          </li>
        ))}
      </ul>
      {mayTry ? (
        <>
          <WhoSees {...whoSees("GoodPractice-published")} />
          <ActionForm
            action={addTry}
            submitLabel="Tell the author"
            hidden={{ entryId: entry.id, intentionKey: crypto.randomUUID() }}
            label="I tried this"
            keeps={begun}
            clearWhenDone
          >
            <LongTextField
              name="text"
              label="What came of it?"
              hint="What you changed, and what your learners did. No names."
              rows={3}
            />
            <DateField name="triedOn" label="Day" max={today} defaultValue={today} />
          </ActionForm>
        </>
      ) : null}
    </Section>
  );
}
