import { KpisPage } from "@/components/kpis/kpis-page";
import { loadKpis } from "@/lib/kpis/loaders";

export const metadata = { title: "KPIs and outcomes" };

export default async function Kpis({ params }: PageProps<"/programmes/[programmeId]/kpis">) {
  return <KpisPage {...(await loadKpis((await params).programmeId))} />;
}
