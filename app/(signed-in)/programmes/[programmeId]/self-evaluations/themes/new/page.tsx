import { NewThemePage } from "@/components/self-evaluations/theme-page";
import { loadNewTheme } from "@/lib/self-evaluations/loaders";

export const metadata = { title: "Add a theme" };

export default async function AddThemePage({
  params,
}: PageProps<"/programmes/[programmeId]/self-evaluations/themes/new">) {
  return <NewThemePage {...(await loadNewTheme((await params).programmeId))} />;
}
