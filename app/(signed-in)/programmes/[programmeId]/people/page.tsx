import { People } from "@/components/people/people";
import { loadPeople } from "@/lib/people/loaders";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "People" };

export default async function PeoplePage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/people">) {
  const programme = await loadOwnProgramme((await params).programmeId);
  const { after } = await searchParams;
  const list = await loadPeople(programme.id, typeof after === "string" ? after : undefined);
  return <People programmeId={programme.id} keeps={programme.coordinates} {...list} />;
}
