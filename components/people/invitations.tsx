import Link from "next/link";
import { ActButton } from "@/components/forms/act-button";
import { InviteForm } from "@/components/people/invite-form";
import { Badge, type Tone } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { dayInWords, localDay } from "@/lib/core/dates";
import { inviteAll } from "@/lib/people/actions/invitations";
import { bringBack } from "@/lib/people/actions/members";
import { ROLE_WORDS, STATE_WORDS } from "@/lib/people/labels";
import type { loadInvitations } from "@/lib/people/loaders/members";

type InvitationsProps = Awaited<ReturnType<typeof loadInvitations>>;
type Person = InvitationsProps["people"][number];

const TONES: Record<Person["state"], Tone> = {
  accepted: "done",
  invited: "waiting",
  expired: "attention",
  not_invited: "neutral",
};
const STATES = Object.keys(STATE_WORDS) as Person["state"][];

/** Whom one keeps: who is invited, who has accepted, whom to write to next. */
export function Invitations({ programmeId, people, next, left, state, isOpen, sendsMail }: InvitationsProps) {
  const base = `/programmes/${programmeId}/people`;
  const here = `${base}/invitations`;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "People", href: base }, { label: "Invitations and changes" }]} />
      <PageHeading
        title="Invitations and changes"
        lead="Somebody takes part once they have accepted the ground rules; only then do they count."
        actions={
          isOpen ? (
            <>
              <ButtonLink href={`${base}/new`} kind="primary">
                Add somebody
              </ButtonLink>
              <ButtonLink href={`${base}/import`}>Bring people in a file</ButtonLink>
            </>
          ) : undefined
        }
      />
      {isOpen ? (
        <InviteForm
          action={inviteAll}
          hidden={{ programmeId }}
          label="Invite everybody who has no open invitation"
          kind="secondary"
        />
      ) : null}
      <p className="mt-4 max-w-measure text-soft">
        {sendsMail
          ? "Each gets a letter with a link of their own, which lasts 14 days."
          : "No e-mail is set up here: after inviting you see each link once, to hand over yourself. It lasts 14 days."}
      </p>
      <Section title="Everybody on the list">
        <nav aria-label="Which people" className="flex flex-wrap gap-x-6">
          {[undefined, ...STATES].map((each) => (
            <Link
              key={each ?? "all"}
              href={each ? `${here}?state=${each}` : here}
              prefetch={false}
              aria-current={each === state ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline"
            >
              {each ? STATE_WORDS[each] : "Everybody"}
            </Link>
          ))}
        </nav>
        <Table
          caption="People and their invitations"
          captionHidden
          rows={people}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title={state ? "Nobody here" : "Nobody yet"}>
              {state ? "Choose another list above." : "Add people one by one, or bring a file."}
            </EmptyState>
          }
          columns={[
            {
              label: "Name",
              names: true,
              cell: ({ id, person }) => (
                <Link href={`${base}/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">
                  {person.name}
                </Link>
              ),
            },
            { label: "E-mail", cell: ({ person }) => person.email },
            { label: "College", cell: ({ college }) => college.shortName },
            { label: "Takes part as", cell: ({ roles }) => roles.map((role) => ROLE_WORDS[role]).join(", ") },
            {
              label: "State",
              cell: (each) => (
                <>
                  <Badge tone={TONES[each.state]}>{STATE_WORDS[each.state]}</Badge> {since(each)}
                </>
              ),
            },
          ]}
        />
        <div className="flex flex-wrap gap-3">
          {next ? (
            <ButtonLink href={`${here}?after=${next}${state ? `&state=${state}` : ""}`}>
              More people
            </ButtonLink>
          ) : null}
          <Downloads href={`/api/tables/${programmeId}/invitations`} what="the list" />
        </div>
      </Section>
      {left.length > 0 ? (
        <Section title="Have left" lead="What they did and wrote stays. They can be brought back.">
          <ul className="max-w-measure border-line border-t">
            {left.map(({ id, person, college, on }) => (
              <li key={id} className="space-y-2 border-line border-b py-3">
                <p>
                  <strong>{person.name}</strong>, {college.shortName}, on {dayInWords(on)}
                </p>
                {isOpen ? (
                  <ActButton
                    action={bringBack}
                    hidden={{ participationId: id }}
                    label="Bring back"
                    about={person.name}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function since({ acceptedAt, invitations, state }: Person): string {
  const [latest] = invitations;
  if (acceptedAt) return `on ${dayInWords(localDay(acceptedAt))}`;
  if (!latest || state === "not_invited") return "";
  const last = dayInWords(localDay(latest.expiresAt));
  return state === "invited" ? `until ${last}` : `on ${last}`;
}
