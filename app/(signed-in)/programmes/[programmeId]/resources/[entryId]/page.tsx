import { EntryPage } from "@/components/resources/entry-page";
import { loadEntry } from "@/lib/resources/loaders";

export const metadata = { title: "Good practice" };

export default async function GoodPracticeEntryPage({
  params,
}: PageProps<"/programmes/[programmeId]/resources/[entryId]">) {
  const { programmeId, entryId } = await params;
  return <EntryPage {...(await loadEntry(programmeId, entryId))} />;
}
