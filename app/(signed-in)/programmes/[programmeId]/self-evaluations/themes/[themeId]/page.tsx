import { ThemePage } from "@/components/self-evaluations/theme-page";
import { loadTheme } from "@/lib/self-evaluations/loaders";

export const metadata = { title: "Theme" };

export default async function OneThemePage({
  params,
}: PageProps<"/programmes/[programmeId]/self-evaluations/themes/[themeId]">) {
  const { programmeId, themeId } = await params;
  return <ThemePage {...(await loadTheme(programmeId, themeId))} />;
}
