import { VisitFormPage } from "@/components/visits/visit-form-page";
import { loadVisitForm } from "@/lib/visits/loaders";

export const metadata = { title: "Visit form" };

export default async function FormPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/visits/[visitId]/form">) {
  const { programmeId, visitId } = await params;
  const loaded = await loadVisitForm(programmeId, visitId);
  return <VisitFormPage {...loaded} change={(await searchParams).change !== undefined} />;
}
