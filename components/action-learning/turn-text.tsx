import { LongText } from "@/components/ui/long-text";
import { TURN_WORDS } from "@/lib/action-learning/labels";

type Part = keyof typeof TURN_WORDS;

const PARTS: Part[] = ["issue", "questions", "insight"];

/** One presenter's turn, to read. */
export function TurnText({ note }: { note: Record<Part, string> }) {
  return (
    <dl className="max-w-measure space-y-3">
      {PARTS.filter((part) => note[part] !== "").map((part) => (
        <div key={part}>
          <dt className="font-semibold text-soft">{TURN_WORDS[part]}</dt>
          <dd>
            <LongText text={note[part]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
