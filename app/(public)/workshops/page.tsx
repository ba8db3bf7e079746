import { OpenWorkshops } from "@/components/workshops/open-workshops";
import { loadOpenWorkshops } from "@/lib/workshops/loaders/coming";

export const metadata = { title: "Workshops" };
export const dynamic = "force-dynamic";

export default async function OpenWorkshopsPage() {
  return <OpenWorkshops workshops={await loadOpenWorkshops()} />;
}
