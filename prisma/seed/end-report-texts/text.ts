import type { Answers } from "@/lib/end-reports/rules";
import type { OptionalField } from "@/lib/end-reports/schema";

/** A submitted report: the answers given, which of them were kept, and confidence then and now for each theme. */
export interface ReportText extends Partial<Omit<Answers, "takeaways">> {
  themes: string;
  changedTeaching: string;
  changedLearners: string;
  /** Given where the author wrote it anew; otherwise the form's own take-aways stay, for the author alone. */
  takeaways?: string;
  quoteConsent: "no" | "anonymous" | "named";
  justMe?: OptionalField[];
  ratings: [before: number, now: number][];
}
