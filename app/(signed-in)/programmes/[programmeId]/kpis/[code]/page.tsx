import { IndicatorPage } from "@/components/kpis/indicator-page";
import { loadIndicator } from "@/lib/kpis/loaders";

export const metadata = { title: "One figure" };

export default async function Indicator({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/kpis/[code]">) {
  const { programmeId, code } = await params;
  const { page } = await searchParams;
  return <IndicatorPage {...(await loadIndicator(programmeId, code, Math.max(1, Number(page) || 1)))} />;
}
