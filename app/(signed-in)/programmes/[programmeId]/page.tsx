import { redirect } from "next/navigation";

export default async function ProgrammePage({ params }: PageProps<"/programmes/[programmeId]">) {
  redirect(`/programmes/${(await params).programmeId}/overview`);
}
