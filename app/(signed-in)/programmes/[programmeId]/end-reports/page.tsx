import { ReportList } from "@/components/end-reports/report-list";
import { loadReports } from "@/lib/end-reports/loaders/reports";

export const metadata = { title: "End reports" };

export default async function EndReportsPage({ params }: PageProps<"/programmes/[programmeId]/end-reports">) {
  return <ReportList {...(await loadReports((await params).programmeId))} />;
}
