import { PublicWorkshop } from "@/components/workshops/public-workshop";
import { loadPublicWorkshop } from "@/lib/workshops/loaders/coming";

export const metadata = { title: "Workshop" };

export default async function PublicWorkshopPage({ params }: PageProps<"/workshops/[slug]">) {
  return <PublicWorkshop {...(await loadPublicWorkshop((await params).slug))} />;
}
