import { PlacePage } from "@/components/workshops/place-page";
import { loadPlace } from "@/lib/workshops/loaders/coming";

export const metadata = { title: "Your place", robots: { index: false } };

export default async function OwnPlacePage({ params }: PageProps<"/workshops/[slug]/place/[secret]">) {
  const { slug, secret } = await params;
  return <PlacePage {...(await loadPlace(slug, secret))} />;
}
