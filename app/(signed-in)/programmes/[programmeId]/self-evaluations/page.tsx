import { SelfEvaluations } from "@/components/self-evaluations/self-evaluations";
import { loadSelfEvaluations } from "@/lib/self-evaluations/loaders";

export const metadata = { title: "Self-evaluations" };

export default async function SelfEvaluationsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/self-evaluations">) {
  const { after } = await searchParams;
  const id = (await params).programmeId;
  return (
    <SelfEvaluations {...(await loadSelfEvaluations(id, typeof after === "string" ? after : undefined))} />
  );
}
