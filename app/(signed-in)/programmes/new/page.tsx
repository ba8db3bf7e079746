import { NewProgramme } from "@/components/programmes/new-programme";
import { loadNewProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "A new programme" };

export default async function NewProgrammePage({ searchParams }: PageProps<"/programmes/new">) {
  const { after } = await searchParams;
  return <NewProgramme {...(await loadNewProgramme(typeof after === "string" ? after : undefined))} />;
}
