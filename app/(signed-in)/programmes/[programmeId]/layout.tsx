import { ProgrammeNav } from "@/components/shell/programme-nav";
import { loadProgramme } from "@/lib/programmes/loaders";

const PLACES = [
  ["overview", "Overview"],
  ["people", "People"],
  ["buddy-groups", "Buddy groups"],
  ["visits", "Visits"],
] as const;

export default async function ProgrammeLayout({
  params,
  children,
}: LayoutProps<"/programmes/[programmeId]">) {
  const { id, title, isMember } = await loadProgramme((await params).programmeId);
  const places = isMember ? PLACES : PLACES.filter(([place]) => place === "visits");
  return (
    <>
      <ProgrammeNav
        programme={title}
        items={places.map(([place, label]) => ({ href: `/programmes/${id}/${place}`, label }))}
      />
      {children}
    </>
  );
}
