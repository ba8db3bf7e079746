import { ActButton } from "@/components/forms/act-button";
import type { BoardShown } from "@/components/overview/board";
import { Table } from "@/components/ui/table";
import { columnToDay } from "@/lib/core/dates";
import { nudgeAll } from "@/lib/overview/actions";
import { BOARD_WORDS, dueWords, evaluationWords, share } from "@/lib/overview/labels";
import type { StageSummary } from "@/lib/overview/rules/board";
import { STAGE_OF } from "@/lib/overview/rules/stages";
import { boardQuery } from "@/lib/overview/schema";
import type { Stage } from "@/prisma/generated/enums";

/** Stage by stage: how many have done it, when it is due, for how many it waits. */
export function BoardSummary({ board }: { board: BoardShown }) {
  const { summary, year, calendar } = board;
  const due = (stage: Stage) => {
    const met = year.milestones.find((each) => each.stage === stage)?.actualOn;
    return dueWords(calendar.due[stage], met ? columnToDay(met) : undefined);
  };
  const rows = summary.map((one) => ({
    key: one.stage as string,
    title: BOARD_WORDS[one.stage],
    done: share(one.reached, one.of),
    due: due(STAGE_OF[one.stage]),
    waits: <Waits one={one} board={board} />,
  }));
  const evaluation = {
    key: "evaluation",
    title: "Group evaluation",
    done: evaluationWords(year.evaluation, calendar.timeZone),
    due: due("evaluation"),
    waits: "Ratings are private",
  };
  return (
    <Table
      caption="The stages of the year"
      captionHidden
      rows={[...rows, evaluation]}
      rowKey={({ key }) => key}
      columns={[
        { label: "Stage", names: true, cell: ({ title }) => title },
        { label: "Done", cell: ({ done }) => done },
        { label: "Due", cell: ({ due: day }) => day },
        { label: "Waiting", cell: ({ waits }) => waits },
      ]}
    />
  );
}

function Waits({ one, board }: { one: StageSummary; board: BoardShown }) {
  if (one.waiting === 0) return "Nobody";
  const people = (count: number) => `${count} ${count === 1 ? "person" : "people"}`;
  if (one.toNudge === 0) return `${people(one.waiting)}, reminded already`;
  const { programme, ask, collegeId } = board;
  return (
    <div className="space-y-2">
      <p>{people(one.waiting)}</p>
      <ActButton
        action={nudgeAll}
        label={`Remind ${one.toNudge === one.waiting ? "all" : one.toNudge}`}
        about={`of this stage: ${BOARD_WORDS[one.stage]}`}
        hidden={{
          ...{ programmeId: programme.id, stage: one.stage, back: boardQuery(ask) },
          ...(collegeId && { collegeId }),
        }}
        confirm={{
          question: `${people(one.toNudge)} will get a letter in kind words, with your name under it and a link to the page.`,
          label: `Yes, remind ${people(one.toNudge)}`,
        }}
      />
    </div>
  );
}
