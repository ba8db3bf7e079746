import { ProgrammeList } from "@/components/programmes/programme-list";
import { PageHeading } from "@/components/ui/page-heading";
import { loadProgrammes } from "@/lib/programmes/loaders";

export const metadata = { title: "Programmes" };

export default async function ProgrammesPage() {
  return (
    <>
      <PageHeading title="Programmes" lead="Those you take part in, and those you took part in." />
      <ProgrammeList programmes={await loadProgrammes()} />
    </>
  );
}
