import { FormPage } from "@/components/self-evaluations/form-page";
import { loadSelfEvaluationForm } from "@/lib/self-evaluations/loaders";

export const metadata = { title: "Self-evaluation" };

export default async function SelfEvaluationFormPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/self-evaluations/form">) {
  const loaded = await loadSelfEvaluationForm((await params).programmeId);
  return <FormPage {...loaded} full={(await searchParams).full !== undefined} />;
}
