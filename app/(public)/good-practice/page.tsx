import { PublicPracticePage } from "@/components/resources/public-practice-page";
import { loadPublicPractice } from "@/lib/resources/loaders";

export const metadata = { title: "Good practice" };

export default async function PublicGoodPracticePage({ searchParams }: PageProps<"/good-practice">) {
  return <PublicPracticePage {...(await loadPublicPractice(await searchParams))} />;
}
