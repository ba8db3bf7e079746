import { ProgrammeList } from "@/components/programmes/programme-list";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { loadProgrammes, loadWhetherLeads } from "@/lib/programmes/loaders";

export const metadata = { title: "Programmes" };

export default async function ProgrammesPage() {
  const leads = await loadWhetherLeads();
  return (
    <>
      <PageHeading
        title="Programmes"
        lead="Those you take part in, and those you took part in."
        actions={leads ? <ButtonLink href="/programmes/new">A new programme</ButtonLink> : undefined}
      />
      <ProgrammeList programmes={await loadProgrammes()} />
    </>
  );
}
