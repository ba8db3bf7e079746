import { TurnText } from "@/components/action-learning/turn-text";
import { ActButton } from "@/components/forms/act-button";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { withdrawTurnAction } from "@/lib/action-learning/actions/writing";
import type { loadActionLearning } from "@/lib/action-learning/loaders/meetings";
import { dayInWords, localDay } from "@/lib/core/dates";

type LeftBehindProps = Awaited<ReturnType<typeof loadActionLearning>>["leftBehind"] & { timeZone: string };

/** One's own words from sets one has left: to read, and to take back what others may still read. */
export function LeftBehind({ notes, takeaways, timeZone }: LeftBehindProps) {
  const when = ({ meeting }: { meeting: { startsAt: Date; set: { name: string } } }) =>
    `${meeting.set.name}, ${dayInWords(localDay(meeting.startsAt, timeZone))}`;
  return (
    <Section title="What I wrote in a set I have left">
      {notes.map((note) => (
        <article key={note.id} className="max-w-measure space-y-3">
          <h3 className="font-bold">My turn: {when(note)}</h3>
          {note.dontRecord ? (
            <p className="text-soft">You asked that nothing of it be kept, and nothing is.</p>
          ) : (
            <>
              <TurnText note={note} />
              <p className="text-soft">Those who were there and are still in the set can read this.</p>
              <ActButton
                action={withdrawTurnAction}
                hidden={{ meetingId: note.meetingId }}
                label="Withdraw my turn"
                about={`of ${when(note)}`}
                confirm={{
                  question: "The text is gone at once, for everybody and for good.",
                  label: "Yes, withdraw it",
                }}
              />
            </>
          )}
        </article>
      ))}
      {takeaways.map((takeaway) => (
        <article key={takeaway.meetingId} className="max-w-measure space-y-2">
          <h3 className="font-bold">What I took away: {when(takeaway)}</h3>
          <LongText text={takeaway.text} />
        </article>
      ))}
    </Section>
  );
}
