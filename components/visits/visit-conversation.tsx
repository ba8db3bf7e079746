import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { LongTextField } from "@/components/forms/long-text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { RecordText } from "@/components/visits/record-text";
import type { VisitPageProps } from "@/components/visits/visit-page";
import { whoSees } from "@/lib/access/audience";
import { timeInWords } from "@/lib/core/dates";
import { acknowledgeVisit, addToVisit } from "@/lib/visits/actions";
import { isShared, type Side } from "@/lib/visits/rules";

type Begun = VisitPageProps["begun"]["reply"];

type Props = VisitPageProps & { side: Side; content: NonNullable<VisitPageProps["content"]> };

/** The shared form, the host's answer, and what either added later. */
export function VisitConversation(props: Props) {
  const { visit, side, content, moves, mayAdd } = props;
  const { record, reply, addenda } = content;
  if (!record || !isShared(visit.state)) return null;
  const [me, other] =
    side === "host" ? [visit.host, visit.visitor.person.name] : [visit.visitor, visit.host.person.name];
  const nameOf = (personId: string) =>
    personId === me.personId
      ? "You"
      : personId === visit.host.personId || personId === visit.visitor.personId
        ? other
        : "";
  return (
    <>
      <Section title={side === "visitor" ? "What you wrote" : `What ${visit.visitor.person.name} wrote`}>
        <RecordText record={record} />
      </Section>
      {moves.includes("acknowledge") ? (
        <Answer visit={visit} other={other} begun={props.begun.reply} />
      ) : null}
      {reply ? (
        <Section title={side === "host" ? "Your reply" : `${other}’s reply`}>
          <LongText text={reply.text} />
        </Section>
      ) : null}
      {addenda.length > 0 ? (
        <Section title="Added later">
          {addenda.map((addendum) => (
            <div key={addendum.id}>
              <p className="text-small text-soft">
                {nameOf(addendum.authorId)}, {timeInWords(addendum.writtenAt, visit.programme.timeZone)}
              </p>
              <LongText text={addendum.text} />
            </div>
          ))}
        </Section>
      ) : null}
      {mayAdd && !moves.includes("acknowledge") ? (
        <Add visitId={visit.id} other={other} begun={props.begun.addendum} />
      ) : null}
    </>
  );
}

function Answer({ visit, other, begun }: { visit: VisitPageProps["visit"]; other: string; begun: Begun }) {
  return (
    <Section
      title="Your answer"
      lead={`Let ${other} know that you have read it. A reply is welcome and not needed.`}
    >
      <WhoSees {...whoSees("HostReply", { partner: other })} />
      <ActionForm
        action={acknowledgeVisit}
        hidden={{ visitId: visit.id, version: visit.version }}
        submitLabel="I have read it"
        label="Your answer"
        keeps={begun}
      >
        <LongTextField name="reply" label="Reply" optional rows={3} />
        <RadioGroup
          name="useful"
          label="Was it useful to you?"
          hint={`${other} never sees this; only a count of all such answers is kept.`}
          optional
          options={[
            { value: "yes", label: "Yes, useful" },
            { value: "no", label: "Not this time" },
          ]}
        />
      </ActionForm>
    </Section>
  );
}

function Add({ visitId, other, begun }: { visitId: string; other: string; begun: Begun }) {
  return (
    <Section title="Add something" lead="What was shared stays as it is. You can both add to it.">
      <WhoSees {...whoSees("VisitAddendum", { partner: other })} />
      <ActionForm
        action={addToVisit}
        hidden={{ visitId, intentionKey: crypto.randomUUID() }}
        submitLabel="Add this"
        submitKind="secondary"
        label="Add something"
        keeps={begun}
      >
        <LongTextField name="text" label="What I would like to add" rows={3} />
      </ActionForm>
    </Section>
  );
}
