import { EvaluationPage } from "@/components/evaluation/evaluation-page";
import { loadEvaluation } from "@/lib/evaluation/loaders";

export const metadata = { title: "Group evaluation" };

export default async function GroupEvaluationPage({
  params,
}: PageProps<"/programmes/[programmeId]/evaluation">) {
  return <EvaluationPage {...(await loadEvaluation((await params).programmeId))} />;
}
