import type { FacilitateProps } from "@/components/action-learning/facilitate-page";
import { wordOf } from "@/components/action-learning/word-of";
import { ActionForm } from "@/components/forms/action-form";
import { KeepsWords } from "@/components/forms/keeps-words";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { saveReviewAction } from "@/lib/action-learning/actions/facilitation";
import { REVIEW_WORDS } from "@/lib/action-learning/labels";

type Part = keyof typeof REVIEW_WORDS;
const PARTS: Part[] = ["asked", "airTime", "change"];

/** How the set worked together, said aloud at the end and kept in a line or two. */
export function Review({ meeting, review, mayReview, begun }: FacilitateProps) {
  if (!mayReview) return review ? <ReviewText review={review} /> : null;
  return (
    <Section title="How did we work together?" id="review" lead="The last ten minutes, with everybody.">
      <WhoSees {...whoSees("SetReview", { there: true })} />
      <ActionForm
        action={saveReviewAction}
        hidden={{ meetingId: meeting.id, version: review?.version ?? 0 }}
        submitLabel="Keep this"
        submitKind="secondary"
        label="How did we work together?"
        prefix="review"
      >
        {PARTS.map((part) => (
          <LongTextField
            key={part}
            name={part}
            label={REVIEW_WORDS[part]}
            rows={2}
            optional
            defaultValue={wordOf(begun.review, part, review?.[part])}
          />
        ))}
        <KeepsWords place={begun.review.place} version={begun.review.version} />
      </ActionForm>
    </Section>
  );
}

/** The same to read, for those who were there. */
export function ReviewText({ review }: { review: Record<Part, string> }) {
  const parts = PARTS.filter((part) => review[part] !== "");
  if (parts.length === 0) return null;
  return (
    <Section title="How we worked together" id="review">
      <dl className="max-w-measure space-y-3">
        {parts.map((part) => (
          <div key={part}>
            <dt className="font-semibold text-soft">{REVIEW_WORDS[part]}</dt>
            <dd>
              <LongText text={review[part]} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
