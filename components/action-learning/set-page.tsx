import Link from "next/link";
import { GroundRules } from "@/components/action-learning/ground-rules";
import { SlotFields } from "@/components/action-learning/slot-fields";
import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LongText } from "@/components/ui/long-text";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { planMeetingAction } from "@/lib/action-learning/actions/meetings";
import {
  cameInWords,
  DEBRIEF_WORDS,
  hoursInWords,
  MEETING_TONES,
  MEETING_WORDS,
  turnsInWords,
} from "@/lib/action-learning/labels";
import type { loadSet } from "@/lib/action-learning/loaders/sets";
import { dayInWords, localDay, spanInWords } from "@/lib/core/dates";

export type SetPageProps = Awaited<ReturnType<typeof loadSet>>;
type Meeting = SetPageProps["meetings"][number];

/** One set: who is in it, what it agreed on, who has presented, and its meetings. */
export function SetPage(props: SetPageProps) {
  const { set, facilitates, inside, mayPlan, learned } = props;
  return (
    <>
      <PageHeading
        title={set.name}
        kicker="Action learning"
        lead={
          facilitates
            ? "You facilitate this set."
            : inside
              ? undefined
              : "Who is in it, what it agreed on, and that it meets. What is said there stays there."
        }
      />
      <Members {...props} />
      <GroundRules {...props} />
      <Meetings {...props} />
      {mayPlan ? (
        <Section
          title="Plan a meeting"
          id="plan"
          lead="Everybody in the set gets a letter with the day, the time and the place."
        >
          <ActionForm
            key={set.meetings.length}
            action={planMeetingAction}
            hidden={{ setId: set.id, intentionKey: crypto.randomUUID() }}
            submitLabel="Plan this meeting"
            label="Plan a meeting"
            prefix="plan"
          >
            <SlotFields values={{ day: "", from: "", to: "", place: "" }} />
          </ActionForm>
        </Section>
      ) : null}
      {facilitates ? (
        <Section
          title="What other facilitators learned"
          lead="About process, from their debriefs: no names, and never what somebody brought."
        >
          {learned.length === 0 ? <p className="text-soft">Nothing yet.</p> : null}
          {learned.map((each) => (
            <article key={each.place} className="max-w-measure space-y-2">
              <h3 className="font-bold">
                After a meeting on {dayInWords(localDay(each.meeting.startsAt, set.programme.timeZone))}
              </h3>
              {each.worked ? <Said label={DEBRIEF_WORDS.worked} text={each.worked} /> : null}
              {each.change ? <Said label={DEBRIEF_WORDS.change} text={each.change} /> : null}
            </article>
          ))}
        </Section>
      ) : null}
    </>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <p className="font-semibold text-soft">{label}</p>
      <LongText text={text} />
    </div>
  );
}

function Members({ set, presented, mine, minutes }: SetPageProps) {
  const turnsOf = new Map(presented?.map(({ id, turns }) => [id, turns]));
  const waiting = presented?.filter(({ turns }) => turns === 0) ?? [];
  return (
    <Section
      title="Who is in it"
      id="members"
      lead={presented ? waitingInWords(waiting.map(({ name }) => name)) : undefined}
    >
      <ul className="max-w-measure divide-y divide-line border-line border-y">
        {set.memberships.map(({ facilitates, participation: { id, person, college } }) => (
          <li key={id} className="py-3">
            <span className="font-semibold">
              {person.name}
              {mine.includes(id) ? " (you)" : ""}
            </span>
            <span className="block text-soft">
              {[
                college.shortName + (facilitates ? ", facilitator" : ""),
                ...(presented ? [turnsInWords(turnsOf.get(id) ?? 0).toLowerCase()] : []),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {minutes > 0 ? (
        <p>
          You have facilitated for {hoursInWords(minutes)} this year.{" "}
          <Link href={`/programmes/${set.programmeId}/record`} prefetch={false}>
            It is on your record
          </Link>
          .
        </p>
      ) : null}
    </Section>
  );
}

function waitingInWords(names: string[]): string {
  if (names.length === 0) return "Everybody has presented this year.";
  const all = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return `Not presented yet this year: ${all}.`;
}

function Meetings({ set, meetings, inside, facilitates, mayPlan }: SetPageProps) {
  const { timeZone } = set.programme;
  const base = `/programmes/${set.programmeId}/action-learning`;
  const facilitate: Column<Meeting>[] = facilitates
    ? [
        {
          label: "For you",
          cell: ({ id, state, startsAt, endsAt }) =>
            state === "cancelled" ? (
              "–"
            ) : (
              <Link
                href={`${base}/${id}/facilitate`}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {state === "to_come" ? "Prepare" : state === "held" ? "Open" : "Note who was there"}
                <span className="sr-only"> {spanInWords(startsAt, endsAt, timeZone)}</span>
              </Link>
            ),
        },
      ]
    : [];
  return (
    <Section title="Meetings" id="meetings">
      <Table
        caption="The set’s meetings, the latest first"
        captionHidden
        rows={meetings}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="No meeting yet">
            {mayPlan ? "Plan the first one below." : "Its facilitator plans the meetings."}
          </EmptyState>
        }
        columns={[
          {
            label: "When",
            names: true,
            cell: ({ id, startsAt, endsAt }) => (
              <span id={`meeting-${id}`}>
                {inside ? (
                  <Link href={`${base}/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">
                    {spanInWords(startsAt, endsAt, timeZone)}
                  </Link>
                ) : (
                  spanInWords(startsAt, endsAt, timeZone)
                )}
              </span>
            ),
          },
          { label: "Where", cell: ({ place }) => place || "Not decided yet" },
          {
            label: "State",
            cell: ({ state }) => <Badge tone={MEETING_TONES[state]}>{MEETING_WORDS[state]}</Badge>,
          },
          { label: "Came", cell: ({ attendances }) => cameInWords(attendances) },
          ...facilitate,
        ]}
      />
    </Section>
  );
}
