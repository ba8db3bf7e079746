import { notFound } from "next/navigation";
import { takeMeetings } from "@/lib/action-learning/loaders/tables";
import { tableFile } from "@/lib/core/table-file";
import { takeReports } from "@/lib/end-reports/loaders/reports";
import { takeKpis } from "@/lib/kpis/loaders";
import { takeBoard } from "@/lib/overview/loaders";
import { takePeople } from "@/lib/people/loaders";
import { takeInvitations } from "@/lib/people/loaders/members";
import { takeMilestones } from "@/lib/programmes/loaders";
import { takeSelfEvaluations } from "@/lib/self-evaluations/loaders";
import { takeTimetables } from "@/lib/timetables/loaders";
import { takeVisits } from "@/lib/visits/loaders";

/** The tables that pages show, by the name of the file; each asks what its page asks. */
const TABLES = {
  board: takeBoard,
  people: takePeople,
  invitations: takeInvitations,
  visits: takeVisits,
  timetables: takeTimetables,
  "self-evaluations": takeSelfEvaluations,
  "end-reports": takeReports,
  kpis: takeKpis,
  milestones: takeMilestones,
  meetings: takeMeetings,
};

/** A table of a programme to take along: all of it, not only the page that is shown. `?as=xlsx` for a workbook. */
export async function GET(request: Request, { params }: RouteContext<"/api/tables/[programmeId]/[table]">) {
  const { programmeId, table } = await params;
  if (!Object.hasOwn(TABLES, table)) notFound();
  return tableFile(request, table, await TABLES[table as keyof typeof TABLES](programmeId));
}
