import type { FacilitateProps } from "@/components/action-learning/facilitate-page";
import { TurnText } from "@/components/action-learning/turn-text";
import { wordOf } from "@/components/action-learning/word-of";
import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { KeepsWords } from "@/components/forms/keeps-words";
import { LongTextField } from "@/components/forms/long-text-field";
import { TextField } from "@/components/forms/text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { leaveTurnUnrecordedAction, noteTurnAction } from "@/lib/action-learning/actions/facilitation";
import { TURN_WORDS } from "@/lib/action-learning/labels";
import { hasWords } from "@/lib/action-learning/rules";

/** The turns of the meeting: a line of each if its presenter likes, and nothing at all if they do not. */
export function PresenterSlots({ meeting, presenters, may, ownId }: FacilitateProps) {
  if (!may.write || presenters.length === 0) return null;
  return (
    <Section
      title="Turns"
      id="turns"
      lead="Nothing need be written down. Ask before you do; each presenter can change it, or take it back for good."
    >
      <WhoSees {...whoSees("SetNote", { there: true, named: { author: "the presenter" } })} />
      {presenters
        .filter(({ there }) => there)
        .map((presenter) => (
          <article key={presenter.id} id={`turn-${presenter.id}`} className="max-w-measure space-y-3">
            <h3 className="font-bold">
              {presenter.name}
              {presenter.id === ownId ? " (you)" : ""}
            </h3>
            <Slot meetingId={meeting.id} presenter={presenter} own={presenter.id === ownId} />
          </article>
        ))}
    </Section>
  );
}

interface SlotProps {
  meetingId: string;
  presenter: FacilitateProps["presenters"][number];
  own: boolean;
}

function Slot({ meetingId, presenter, own }: SlotProps) {
  const { id, name, note, begun } = presenter;
  const hidden = { meetingId, presenterId: id };
  if (note?.dontRecord)
    return (
      <p className="text-soft">
        Not to be recorded, and nothing of it is kept. Only {own ? "you" : name} can change that
        {own ? ", on your own page of this meeting" : ""}.
      </p>
    );
  const kept = note !== null && hasWords(note);
  return (
    <>
      {kept ? <TurnText note={note} /> : null}
      <ActionForm
        key={note?.version ?? 0}
        under={kept ? "Change what is noted" : "Note something"}
        action={noteTurnAction}
        hidden={{ ...hidden, version: note?.version ?? 0 }}
        submitLabel="Keep this"
        submitKind="secondary"
        label={`The turn of ${name}`}
        prefix={`turn-${id}`}
      >
        <TextField
          name="issue"
          label={TURN_WORDS.issue}
          hint="In the presenter’s words: How can I …? No learners’ names."
          optional
          autoComplete="off"
          defaultValue={wordOf(begun, "issue", note?.issue)}
        />
        <LongTextField
          name="questions"
          label={TURN_WORDS.questions}
          rows={3}
          optional
          defaultValue={wordOf(begun, "questions", note?.questions)}
        />
        <LongTextField
          name="insight"
          label={TURN_WORDS.insight}
          hint="The presenter’s insight, if they say one aloud."
          rows={3}
          optional
          defaultValue={wordOf(begun, "insight", note?.insight)}
        />
        <KeepsWords place={begun.place} version={begun.version} />
      </ActionForm>
      <ActButton
        action={leaveTurnUnrecordedAction}
        hidden={hidden}
        kind="quiet"
        label="Don’t record this turn"
        about={`of ${name}`}
        confirm={{
          question: `Whatever is kept or begun of it is gone at once and for good, for everybody. Only ${own ? "you" : name} can have it recorded after all.`,
          label: "Don’t record it",
        }}
      />
    </>
  );
}
