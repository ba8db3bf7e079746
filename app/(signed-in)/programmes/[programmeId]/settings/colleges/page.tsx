import { Colleges } from "@/components/people/colleges";
import { loadColleges } from "@/lib/people/loaders/colleges";

export const metadata = { title: "Colleges and sites" };

export default async function CollegesPage({
  params,
}: PageProps<"/programmes/[programmeId]/settings/colleges">) {
  return <Colleges {...(await loadColleges((await params).programmeId))} />;
}
