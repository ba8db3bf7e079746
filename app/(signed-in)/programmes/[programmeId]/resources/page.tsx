import { ResourcesPage } from "@/components/resources/resources-page";
import { loadResources } from "@/lib/resources/loaders";

export const metadata = { title: "Good practice" };

export default async function GoodPracticePage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/resources">) {
  return <ResourcesPage {...(await loadResources((await params).programmeId, await searchParams))} />;
}
