import { LongText } from "@/components/ui/long-text";
import { columnToDay, dayInWords } from "@/lib/core/dates";
import { FIELD_WORDS } from "@/lib/visits/labels";

interface RecordTextProps {
  record: {
    learnersPresent: number;
    whatISaw: string;
    whatILearned: string;
    questions: string;
    goodPractice: string;
    nextStep: string;
    talkedOn: Date | null;
  };
}

const TEXTS = ["whatISaw", "whatILearned", "questions", "goodPractice", "nextStep"] as const;

/** A finished visit form, to read. */
export function RecordText({ record }: RecordTextProps) {
  return (
    <dl className="max-w-measure space-y-6">
      <div>
        <dt className="font-semibold text-soft">{FIELD_WORDS.learnersPresent}</dt>
        <dd>{record.learnersPresent}</dd>
      </div>
      {TEXTS.filter((field) => record[field] !== "").map((field) => (
        <div key={field}>
          <dt className="font-semibold text-soft">{FIELD_WORDS[field]}</dt>
          <dd>
            <LongText text={record[field]} />
          </dd>
        </div>
      ))}
      {record.talkedOn ? (
        <div>
          <dt className="font-semibold text-soft">{FIELD_WORDS.talkedOn}</dt>
          <dd>{dayInWords(columnToDay(record.talkedOn))}</dd>
        </div>
      ) : null}
    </dl>
  );
}
