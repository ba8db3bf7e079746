import { ReportPage } from "@/components/end-reports/report-page";
import { loadReport } from "@/lib/end-reports/loaders/reports";

export const metadata = { title: "End report" };

export default async function EndReportPage({
  params,
}: PageProps<"/programmes/[programmeId]/end-reports/[reportId]">) {
  const { programmeId, reportId } = await params;
  return <ReportPage {...(await loadReport(programmeId, reportId))} />;
}
