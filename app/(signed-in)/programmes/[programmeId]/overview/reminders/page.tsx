import { Reminders } from "@/components/overview/reminders";
import { loadNudges } from "@/lib/overview/loaders";

export const metadata = { title: "Reminders" };

export default async function RemindersPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/overview/reminders">) {
  const { after } = await searchParams;
  const list = await loadNudges((await params).programmeId, typeof after === "string" ? after : undefined);
  return <Reminders {...list} />;
}
