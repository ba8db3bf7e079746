import type { MeetingPageProps } from "@/components/action-learning/meeting-page";
import { TurnForm } from "@/components/action-learning/turn-form";
import { TurnText } from "@/components/action-learning/turn-text";
import { ActButton } from "@/components/forms/act-button";
import { WhoSees } from "@/components/forms/who-sees";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { allowTurnAction, withdrawTurnAction } from "@/lib/action-learning/actions/writing";
import { hasWords } from "@/lib/action-learning/rules";

/** One's own turn: nothing need be written, and whatever is can be taken back. */
export function MeetingTurn(props: MeetingPageProps) {
  const { meeting, note, turn, mayWrite, mayWithdraw, writing, notedAfter } = props;
  const hidden = { meetingId: meeting.id };
  const kept = note !== null && hasWords(note);
  if (!mayWrite && !kept && !note?.dontRecord) return null;
  if (note?.dontRecord)
    return (
      <Section title="My turn" id="turn">
        <Notice>
          <p>You asked that your turn not be recorded. Nothing of it is kept, and nobody can note it.</p>
        </Notice>
        {mayWrite ? (
          <ActButton action={allowTurnAction} hidden={hidden} kind="quiet" label="Record it after all" />
        ) : null}
      </Section>
    );
  const begun = notedAfter || turn.version > (note?.version ?? 0);
  const form = mayWrite && (writing || begun);
  return (
    <Section
      title="My turn"
      id="turn"
      lead={
        kept
          ? undefined
          : "If you brought a question. Nothing need be written down: no notes is the rule here."
      }
    >
      {form || kept ? <WhoSees {...whoSees("SetNote", { there: true })} /> : null}
      {form && notedAfter && note ? (
        <Notice>
          <p>Your facilitator noted this meanwhile. What you keep below takes its place.</p>
          <TurnText note={note} />
        </Notice>
      ) : null}
      {form ? <TurnForm meetingId={meeting.id} writing={turn} /> : null}
      {kept && !form ? <TurnText note={note} /> : null}
      <div className="flex flex-wrap items-start gap-3">
        {mayWrite && !form ? (
          <ButtonLink href={`?turn#turn`}>{kept ? "Change my turn" : "Keep a line of my turn"}</ButtonLink>
        ) : null}
        {(kept ? mayWithdraw : mayWrite) ? (
          <ActButton
            action={withdrawTurnAction}
            hidden={hidden}
            kind="quiet"
            label={kept ? "Withdraw my turn" : "Don’t record my issue"}
            confirm={{
              question:
                kept || begun
                  ? "The text is gone at once, for everybody and for good. Nobody can record your turn unless you say so."
                  : "Nobody can record your turn unless you say so.",
              label: kept ? "Yes, withdraw it" : "Don’t record it",
            }}
          />
        ) : null}
      </div>
    </Section>
  );
}
