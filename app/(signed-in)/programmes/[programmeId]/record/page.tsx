import { OwnRecord } from "@/components/end-reports/own-record";
import { loadRecord } from "@/lib/end-reports/loaders/record";

export const metadata = { title: "My record" };

export default async function RecordPage({ params }: PageProps<"/programmes/[programmeId]/record">) {
  return <OwnRecord {...(await loadRecord((await params).programmeId))} />;
}
