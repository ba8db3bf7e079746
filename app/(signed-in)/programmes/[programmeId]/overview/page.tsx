import { Board } from "@/components/overview/board";
import { Overview } from "@/components/overview/overview";
import { GettingStarted } from "@/components/programmes/getting-started";
import { loadBoard, loadOverview } from "@/lib/overview/loaders";
import { loadGettingStarted } from "@/lib/programmes/loaders";

export const metadata = { title: "Overview" };

export default async function OverviewPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/overview">) {
  const { programmeId } = await params;
  const query = await searchParams;
  const steps = await loadGettingStarted(programmeId);
  const board = await loadBoard(programmeId, query);
  const one = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  return (
    <Overview
      {...(await loadOverview(programmeId))}
      start={steps ? <GettingStarted programmeId={programmeId} steps={steps} /> : null}
    >
      {board ? <Board board={board} news={{ sent: one("sent"), resting: one("resting") }} /> : null}
    </Overview>
  );
}
