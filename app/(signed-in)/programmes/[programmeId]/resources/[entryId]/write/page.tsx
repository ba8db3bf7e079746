import { EntryFormPage } from "@/components/resources/entry-form-page";
import { loadEntryForm } from "@/lib/resources/loaders";

export const metadata = { title: "Write up good practice" };

export default async function WriteEntryPage({
  params,
}: PageProps<"/programmes/[programmeId]/resources/[entryId]/write">) {
  const { programmeId, entryId } = await params;
  return <EntryFormPage {...(await loadEntryForm(programmeId, entryId))} />;
}
