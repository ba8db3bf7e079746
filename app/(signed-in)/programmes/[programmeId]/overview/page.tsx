import { Board } from "@/components/overview/board";
import { Overview } from "@/components/overview/overview";
import { loadBoard, loadOverview } from "@/lib/overview/loaders";

export const metadata = { title: "Overview" };

export default async function OverviewPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/overview">) {
  const { programmeId } = await params;
  const query = await searchParams;
  const board = await loadBoard(programmeId, query);
  const one = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  return (
    <Overview {...(await loadOverview(programmeId))}>
      {board ? <Board board={board} news={{ sent: one("sent"), resting: one("resting") }} /> : null}
    </Overview>
  );
}
