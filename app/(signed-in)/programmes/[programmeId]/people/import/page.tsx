import { BringPage } from "@/components/people/bring-page";
import { loadBringingPeople } from "@/lib/people/loaders/members";

export const metadata = { title: "People from a file" };

export default async function BringPeoplePage({
  params,
}: PageProps<"/programmes/[programmeId]/people/import">) {
  return <BringPage {...(await loadBringingPeople((await params).programmeId))} />;
}
