import { ReportFormPage } from "@/components/end-reports/report-form-page";
import { loadReportForm } from "@/lib/end-reports/loaders/reports";

export const metadata = { title: "Your end report" };

export default async function EndReportFormPage({
  params,
}: PageProps<"/programmes/[programmeId]/end-reports/form">) {
  return <ReportFormPage {...(await loadReportForm((await params).programmeId))} />;
}
