import Link from "next/link";
import type { ActionLearningPageProps } from "@/components/action-learning/action-learning-page";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { cameInWords, MEETING_TONES, MEETING_WORDS } from "@/lib/action-learning/labels";
import { spanInWords } from "@/lib/core/dates";

type Programme = ActionLearningPageProps["programme"];

interface AllSetsProps {
  programme: Programme;
  sets: NonNullable<ActionLearningPageProps["allSets"]>;
}

/** Who is in which set, and who facilitates it. */
export function AllSets({ programme, sets }: AllSetsProps) {
  return (
    <Section title="Sets">
      <Table
        caption="Sets with their members"
        captionHidden
        rows={sets}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="No sets yet"
            action={
              <ButtonLink href={`/programmes/${programme.id}/buddy-groups#drafts`}>Form the sets</ButtonLink>
            }
          >
            They are arranged on the board where buddy groups are. Each needs a facilitator.
          </EmptyState>
        }
        columns={[
          {
            label: "Set",
            names: true,
            cell: ({ id, name }) => (
              <Link
                href={`/programmes/${programme.id}/action-learning/sets/${id}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {name}
              </Link>
            ),
          },
          {
            label: "Facilitator",
            cell: ({ memberships }) => namesOf(memberships, true) || "Nobody yet",
          },
          { label: "Members", cell: ({ memberships }) => namesOf(memberships, false) || "Nobody yet" },
        ]}
      />
    </Section>
  );
}

const namesOf = (memberships: AllSetsProps["sets"][number]["memberships"], facilitates: boolean): string =>
  memberships
    .filter((membership) => membership.facilitates === facilitates)
    .map(({ participation }) => participation.person.name)
    .join(", ");

interface AllMeetingsProps {
  programme: Programme;
  all: NonNullable<ActionLearningPageProps["all"]>;
  next: string | null;
}

/** For coordinators: that the sets meet, how many come and present, and where help is wanted. */
export function AllMeetings({ programme, all, next }: AllMeetingsProps) {
  return (
    <Section
      title="All meetings"
      lead="That the sets meet, and how many come and present. What is said there, and what tutors set themselves, stays with them."
    >
      <Table
        caption="Meetings of all sets, the latest first"
        captionHidden
        rows={all}
        rowKey={({ id }) => id}
        empty={<EmptyState title="No meetings yet">Each set’s facilitator plans its meetings.</EmptyState>}
        columns={[
          { label: "Set", names: true, cell: ({ set }) => set.name },
          {
            label: "When",
            cell: ({ startsAt, endsAt }) => spanInWords(startsAt, endsAt, programme.timeZone),
          },
          { label: "Where", cell: ({ place }) => place || "Not decided yet" },
          {
            label: "State",
            cell: ({ state }) => <Badge tone={MEETING_TONES[state]}>{MEETING_WORDS[state]}</Badge>,
          },
          { label: "Came", cell: ({ attendances }) => cameInWords(attendances) },
          { label: "Turns", cell: ({ heldAt, _count }) => (heldAt ? _count.turns : "–") },
          {
            label: "Help",
            cell: ({ helpWanted }) => (helpWanted ? <Badge tone="attention">Wanted</Badge> : "–"),
          },
        ]}
      />
      <Downloads href={`/api/tables/${programme.id}/meetings`} what="the meetings" />
      {next ? (
        <ButtonLink href={`/programmes/${programme.id}/action-learning?after=${next}`}>
          Earlier meetings
        </ButtonLink>
      ) : null}
    </Section>
  );
}
