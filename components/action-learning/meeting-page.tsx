import { ActionEntry, ActionWords } from "@/components/action-learning/action-entry";
import { ActionFields } from "@/components/action-learning/action-fields";
import { MeetingTurn } from "@/components/action-learning/meeting-turn";
import { ReviewText } from "@/components/action-learning/review";
import { TakeawayForm } from "@/components/action-learning/takeaway-form";
import { TurnText } from "@/components/action-learning/turn-text";
import { ActionForm } from "@/components/forms/action-form";
import { WhoSees } from "@/components/forms/who-sees";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { LongText } from "@/components/ui/long-text";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { addActionAction } from "@/lib/action-learning/actions/writing";
import { MEETING_TONES, MEETING_WORDS } from "@/lib/action-learning/labels";
import type { loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { spanInWords } from "@/lib/core/dates";

export type MeetingPageProps = Awaited<ReturnType<typeof loadMeeting>> & { writing: boolean };

/** One meeting of one's own set: who was there, what one set oneself before, and what one keeps of it. */
export function MeetingPage(props: MeetingPageProps) {
  const { meeting, state, review, notes, names, wasThere, setReview, facilitates } = props;
  const begun = state === "now" || state === "not_noted" || state === "held";
  const { timeZone } = meeting.programme;
  return (
    <>
      <PageHeading
        title={`${meeting.set.name} ${state === "held" ? "met" : "meets"}`}
        kicker={spanInWords(meeting.startsAt, meeting.endsAt, timeZone)}
        lead={<Badge tone={MEETING_TONES[state]}>{MEETING_WORDS[state]}</Badge>}
      />
      <Facts facts={factsOf(props)} />
      {facilitates && state !== "cancelled" ? (
        <p className="mt-6">
          <ButtonLink href={`/programmes/${meeting.programmeId}/action-learning/${meeting.id}/facilitate`}>
            Facilitate this meeting
          </ButtonLink>
        </p>
      ) : null}
      {begun && wasThere === undefined ? (
        <div className="mt-6">
          <Notice>
            <p>
              It is not noted yet that you were there. Once your facilitator has, you can keep a line of your
              turn and what you take away.
            </p>
          </Notice>
        </div>
      ) : null}
      {review.length > 0 ? (
        <Section title="My actions from earlier" id="earlier" lead="Each meeting begins with them.">
          <ul className="max-w-measure divide-y divide-line">
            {review.map((action) => (
              <ActionEntry key={action.id} action={action} timeZone={timeZone} back={meeting.id} />
            ))}
          </ul>
        </Section>
      ) : null}
      {notes.length > 0 ? (
        <Section
          title="The others’ turns"
          lead="Kept by those whose turn it was, or by the facilitator for them; for those who were there."
        >
          {notes.map((note) => (
            <article key={note.id} className="max-w-measure space-y-3">
              <h3 className="font-bold">{names.get(note.presenterId)}</h3>
              <TurnText note={note} />
            </article>
          ))}
        </Section>
      ) : null}
      <MeetingTurn {...props} />
      {setReview ? <ReviewText review={setReview} /> : null}
      <Takeaway {...props} />
      <MyActions {...props} />
      <OthersActions {...props} />
    </>
  );
}

function factsOf({ meeting, wasThere, presenters }: MeetingPageProps) {
  const named = (present: boolean) =>
    meeting.attendances
      .filter((attendance) => attendance.present === present)
      .map(({ participation }) => participation.person.name)
      .join(", ");
  const facilitators = meeting.set.memberships
    .filter(({ facilitates }) => facilitates)
    .map(({ participation }) => participation.person.name)
    .join(", ");
  const facts = [{ label: "Where", value: meeting.place || "Not decided yet" }];
  if (facilitators) facts.push({ label: "Facilitator", value: facilitators });
  if (presenters.length > 0)
    facts.push({ label: meeting.heldAt ? "Presented" : "To present", value: presenters.join(", ") });
  if (named(true)) facts.push({ label: "Were there", value: named(true) });
  if (named(false)) facts.push({ label: "Could not come", value: named(false) });
  if (wasThere === false)
    facts.push({ label: "You", value: "You were away, so what was said stays with those who were there." });
  return facts;
}

function Takeaway({ meeting, takeaway, mayWrite }: MeetingPageProps) {
  if (!mayWrite && !takeaway?.text) return null;
  return (
    <Section title="What I take away" id="takeaway">
      <WhoSees {...whoSees("SetTakeaway")} />
      {mayWrite ? (
        <TakeawayForm meetingId={meeting.id} version={takeaway?.version ?? 0} text={takeaway?.text ?? ""} />
      ) : (
        <LongText text={takeaway?.text} />
      )}
    </Section>
  );
}

function MyActions({ meeting, actions, mayAct, nextOn, begun }: MeetingPageProps) {
  if (!mayAct && actions.length === 0) return null;
  return (
    <Section title="My actions from this meeting" id="actions">
      <WhoSees {...whoSees("SetActionText", { there: true })} />
      {actions.length > 0 ? (
        <ul className="max-w-measure divide-y divide-line">
          {actions.map((action) => (
            <ActionEntry
              key={action.id}
              action={action}
              timeZone={meeting.programme.timeZone}
              back={meeting.id}
            />
          ))}
        </ul>
      ) : null}
      {mayAct ? (
        <ActionForm
          key={actions.length}
          under={actions.length > 0 ? "Add another action" : undefined}
          action={addActionAction}
          hidden={{ meetingId: meeting.id, intentionKey: crypto.randomUUID() }}
          prefix="new"
          label="Add an action"
          submitLabel="Add this action"
          keeps={begun}
        >
          <ActionFields values={{ what: "", dueOn: nextOn, whoAsks: "" }} />
        </ActionForm>
      ) : null}
    </Section>
  );
}

function OthersActions({ meeting, others }: MeetingPageProps) {
  if (others.length === 0) return null;
  return (
    <Section title="What the others will do">
      <ul className="max-w-measure divide-y divide-line">
        {others.map((action) => (
          <li key={action.id} className="space-y-2 py-5 first:pt-0">
            <ActionWords
              action={action}
              timeZone={meeting.programme.timeZone}
              owner={action.owner}
              asks={action.text?.whoAsks}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
