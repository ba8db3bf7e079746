import { ActButton } from "@/components/forms/act-button";
import type { BoardShown } from "@/components/overview/board";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon, type IconName } from "@/components/ui/icon";
import { Table } from "@/components/ui/table";
import { dayInWords } from "@/lib/core/dates";
import { nudgeOne } from "@/lib/overview/actions";
import { BOARD_WORDS, cellWords } from "@/lib/overview/labels";
import type { Cell } from "@/lib/overview/rules/board";
import { BOARD_STAGES } from "@/lib/overview/rules/stages";
import { boardQuery } from "@/lib/overview/schema";

type Person = BoardShown["people"][number];

/** A line for each person, a word for each stage. */
export function BoardPeople({ board }: { board: BoardShown }) {
  const { programme, ask, people, next } = board;
  const path = `/programmes/${programme.id}/overview`;
  return (
    <>
      <Table
        caption="People and stages"
        captionHidden
        dense
        rows={people}
        rowKey={({ id }) => id}
        empty={<EmptyState title="Nobody to show">Nobody here answers to what you chose above.</EmptyState>}
        columns={[
          {
            label: "Tutor",
            names: true,
            cell: ({ name, college }) => (
              <>
                {name} <span className="block font-normal text-small text-soft">{college}</span>
              </>
            ),
          },
          ...BOARD_STAGES.map((stage) => ({
            label: BOARD_WORDS[stage],
            cell: (person: Person) => <State person={person} stage={stage} board={board} />,
          })),
        ]}
      />
      {next ? (
        <p>
          <ButtonLink href={`${path}?${boardQuery(ask, next)}#board`}>More people</ButtonLink>
        </p>
      ) : null}
    </>
  );
}

function State({ person, stage, board }: { person: Person; stage: Cell["stage"]; board: BoardShown }) {
  const cell = person.cells.find((each) => each.stage === stage);
  if (!cell) return null;
  const { icon, colour } = lookOf(cell);
  return (
    <div className="text-small">
      <p className={`flex items-baseline gap-1.5 font-semibold ${colour}`}>
        <Icon name={icon} className="translate-y-[0.15em]" />
        <span className="break-normal">{cellWords(cell, person.facts)}</span>
      </p>
      {cell.mayNudge ? (
        <ActButton
          action={nudgeOne}
          label="Remind"
          about={`${person.name}: ${BOARD_WORDS[stage]}`}
          kind="quiet"
          hidden={{
            ...{ programmeId: board.programme.id, participationId: person.id, stage },
            back: boardQuery(board.ask),
          }}
        />
      ) : cell.nudgedOn ? (
        <p className="text-soft">Reminded {dayInWords(cell.nudgedOn)}</p>
      ) : null}
    </div>
  );
}

function lookOf({ waitsFor, reached }: Cell): { icon: IconName; colour: string } {
  if (waitsFor === "person") return { icon: "waiting", colour: "text-wait" };
  if (reached) return { icon: "done", colour: "text-action" };
  return { icon: "neutral", colour: "text-soft" };
}
