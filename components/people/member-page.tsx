import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { WhoSees } from "@/components/forms/who-sees";
import { InviteForm } from "@/components/people/invite-form";
import { MemberFields } from "@/components/people/member-fields";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { inviteOne, withdrawInvitation } from "@/lib/people/actions/invitations";
import {
  addMember,
  bringBack,
  changeMember,
  closeAccount,
  endMember,
  reopenAccount,
} from "@/lib/people/actions/members";
import { STATE_WORDS } from "@/lib/people/labels";
import type { loadMember } from "@/lib/people/loaders/members";

type MemberProps = Awaited<ReturnType<typeof loadMember>>;

/** One person's part in a programme, or the form for somebody new. */
export function MemberPage(props: MemberProps) {
  const { programmeId, member } = props;
  const base = `/programmes/${programmeId}/people`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: "People", href: base },
          { label: "Invitations and changes", href: `${base}/invitations` },
          { label: member?.person.name ?? "Somebody new" },
        ]}
      />
      {member ? <Known {...props} member={member} /> : <SomebodyNew {...props} />}
    </>
  );
}

function SomebodyNew(props: MemberProps) {
  return (
    <>
      <PageHeading
        title="Add somebody"
        lead="They are put on the list. Nobody is written to until you invite them."
      />
      <ActionForm
        action={addMember}
        hidden={{ programmeId: props.programmeId }}
        label="Add somebody"
        submitLabel="Put on the list"
        clearWhenDone
      >
        <WhoSees {...whoSees("Participation")} />
        <MemberFields {...props} />
      </ActionForm>
    </>
  );
}

function Known(props: MemberProps & { member: NonNullable<MemberProps["member"]> }) {
  const { member, state } = props;
  const hidden = { participationId: member.id };
  return (
    <>
      <PageHeading title={member.person.name} kicker={member.college.shortName} />
      <Facts
        facts={[
          { label: "E-mail address", value: member.person.email },
          { label: "State", value: member.finishedOn ? "Has left" : STATE_WORDS[state ?? "not_invited"] },
        ]}
      />
      {member.finishedOn ? (
        <>
          {member.person.active ? (
            <div className="mt-8">
              <ActButton action={bringBack} hidden={hidden} label="Bring back" about={member.person.name} />
            </div>
          ) : null}
          {props.mayLead && !props.isMe ? <Account member={member} /> : null}
        </>
      ) : (
        <>
          {member.acceptedAt ? null : <Inviting {...props} member={member} />}
          <Section title="Their part">
            <ActionForm
              action={changeMember}
              hidden={{ ...hidden, version: member.version }}
              label="Their part"
              submitLabel="Keep the changes"
            >
              <MemberFields {...props} />
            </ActionForm>
          </Section>
          <Section title={props.isMe ? "Leave the programme" : "Leaves the programme"}>
            <ActButton
              action={endMember}
              hidden={hidden}
              label="End this part"
              about={`of ${member.person.name}`}
              kind="danger"
              confirm={{
                question: `From today ${member.person.name} is in no group, and visits still to come are called off; the other tutors are told. What happened stays in the record, and what was written stays its writer’s.`,
                label: "Yes, end it today",
              }}
            />
          </Section>
        </>
      )}
    </>
  );
}

/** Once somebody has left, whether they may still sign in. */
function Account({ member: { id, person } }: { member: NonNullable<MemberProps["member"]> }) {
  const hidden = { participationId: id };
  return (
    <Section
      title="Their account"
      lead={
        person.active
          ? "They may still sign in, to read and take along what they wrote."
          : "It is closed: they cannot sign in. What they wrote is kept."
      }
    >
      {person.active ? (
        <ActButton
          action={closeAccount}
          hidden={hidden}
          label="Close the account"
          about={`of ${person.name}`}
          kind="danger"
          confirm={{
            question: `${person.name} is signed out everywhere at once, and can no longer read or take along what they wrote. You can open the account again.`,
            label: "Yes, close it",
          }}
        />
      ) : (
        <ActButton
          action={reopenAccount}
          hidden={hidden}
          label="Open the account again"
          about={`of ${person.name}`}
        />
      )}
    </Section>
  );
}

function Inviting({
  member,
  state,
  sendsMail,
}: MemberProps & { member: NonNullable<MemberProps["member"]> }) {
  const hidden = { participationId: member.id };
  return (
    <Section
      title="Invitation"
      lead={
        sendsMail
          ? "A letter with a link of their own. A new one makes earlier ones stop working."
          : "No e-mail is set up here: you see the link once, to hand over yourself. A new one makes earlier ones stop working."
      }
    >
      <InviteForm
        action={inviteOne}
        hidden={hidden}
        label={state === "not_invited" ? "Invite" : "Invite again"}
        about={member.person.name}
        kind="secondary"
      />
      {state === "invited" ? (
        <ActButton
          action={withdrawInvitation}
          hidden={hidden}
          label="Take the invitation back"
          about={`of ${member.person.name}`}
          kind="quiet"
        />
      ) : null}
    </Section>
  );
}
