import { ReportPage } from "@/components/report/report-page";
import { loadProjectReport } from "@/lib/report/loaders";

export const metadata = { title: "Project report" };

export default async function ProjectReportPage({ params }: PageProps<"/programmes/[programmeId]/report">) {
  return <ReportPage {...(await loadProjectReport((await params).programmeId))} />;
}
