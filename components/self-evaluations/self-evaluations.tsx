import { OwnPart } from "@/components/self-evaluations/own-part";
import { StatusList } from "@/components/self-evaluations/status-list";
import { PageHeading } from "@/components/ui/page-heading";
import type { loadSelfEvaluations } from "@/lib/self-evaluations/loaders";

type SelfEvaluationsProps = Awaited<ReturnType<typeof loadSelfEvaluations>>;

/** Each hat has its part: a tutor's own, a coordinator's list of who has finished. */
export function SelfEvaluations({ programme, own, list }: SelfEvaluationsProps) {
  return (
    <>
      <PageHeading
        title="Self-evaluations"
        lead={
          own
            ? "Where you stand, in your own words, and the theme you choose from it."
            : "Who has finished, and who is under way. What they write is theirs."
        }
      />
      {own ? <OwnPart own={own} /> : null}
      {list ? <StatusList programmeId={programme.id} {...list} /> : null}
    </>
  );
}

export type OwnShown = NonNullable<SelfEvaluationsProps["own"]>;
export type ListShown = NonNullable<SelfEvaluationsProps["list"]>;
