import { Overview } from "@/components/overview/overview";
import { loadOverview } from "@/lib/overview/loaders";

export const metadata = { title: "Overview" };

export default async function OverviewPage({ params }: PageProps<"/programmes/[programmeId]/overview">) {
  return <Overview {...(await loadOverview((await params).programmeId))} />;
}
