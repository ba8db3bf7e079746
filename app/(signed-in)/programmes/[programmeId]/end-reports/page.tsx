import { ReportList } from "@/components/end-reports/report-list";
import { loadReports } from "@/lib/end-reports/loaders/reports";

export const metadata = { title: "End reports" };

export default async function EndReportsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/end-reports">) {
  const { after } = await searchParams;
  const id = (await params).programmeId;
  return <ReportList {...(await loadReports(id, typeof after === "string" ? after : undefined))} />;
}
