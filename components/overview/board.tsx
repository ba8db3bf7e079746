import { FormNotices } from "@/components/forms/form-notices";
import { BoardFilter } from "@/components/overview/board-filter";
import { BoardPeople } from "@/components/overview/board-people";
import { BoardSummary } from "@/components/overview/board-summary";
import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { Section } from "@/components/ui/section";
import { nudgeNews, turnWords } from "@/lib/overview/labels";
import type { loadBoard } from "@/lib/overview/loaders";

export type BoardShown = NonNullable<Awaited<ReturnType<typeof loadBoard>>>;

/** What came of the last reminder, as the page's address says. */
interface News {
  sent?: string;
  resting?: string;
}

/** Where everybody is, and who waits on whom. */
export function Board({ board, news }: { board: BoardShown; news: News }) {
  const { programme, turns } = board;
  const words = nudgeNews(news);
  const waits = turnWords(turns);
  return (
    <Section
      id="board"
      title="Where everybody is"
      lead="You see that things are planned and done, never what anybody wrote."
      actions={
        <ButtonLink href={`/programmes/${programme.id}/overview/reminders`} kind="quiet">
          Reminders sent
        </ButtonLink>
      }
    >
      {words ? <FormNotices state={{ done: words }} prefix="" news={1} /> : null}
      <BoardSummary board={board} />
      <h3 className="text-h3">Who waits on whom</h3>
      {waits.length > 0 ? (
        <ul className="max-w-measure list-disc space-y-1 ps-6">
          {waits.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>Nobody waits for anybody just now.</p>
      )}
      <h3 className="text-h3">Person by person</h3>
      <BoardFilter board={board} />
      <BoardPeople board={board} />
      <Downloads href={`/api/tables/${programme.id}/board`} what="the board" />
    </Section>
  );
}
