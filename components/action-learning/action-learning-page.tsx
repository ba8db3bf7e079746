import { ActionEntry } from "@/components/action-learning/action-entry";
import { AllMeetings, AllSets } from "@/components/action-learning/coordinators";
import { LeftBehind } from "@/components/action-learning/left-behind";
import { MyMeetings } from "@/components/action-learning/meetings";
import { WhoSees } from "@/components/forms/who-sees";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import type { loadActionLearning } from "@/lib/action-learning/loaders/meetings";

type Loaded = Awaited<ReturnType<typeof loadActionLearning>>;

export type ActionLearningPageProps = Loaded & {
  programme: { id: string; timeZone: string; closedAt: Date | null };
};

/** One's own set, its meetings and one's actions; for coordinators, that the sets meet and how many come. */
export function ActionLearningPage(props: ActionLearningPageProps) {
  const { programme, sets, mine, coming, past, actions, leftBehind, all, allSets } = props;
  const wrote = leftBehind.notes.length + leftBehind.takeaways.length > 0;
  return (
    <>
      <PageHeading
        title="Action learning"
        lead={
          sets.length > 0
            ? "Bring a question of your own; the others ask, and you find what to do next."
            : "Sets of six or seven tutors meet to help each other by asking, not advising."
        }
      />
      {sets.length > 0 ? (
        <Section title="Meetings to come">
          <MyMeetings
            programme={programme}
            meetings={coming}
            many={sets.length > 1}
            caption="Meetings to come, the soonest first"
            empty={
              <EmptyState title="No meeting is planned">
                {programme.closedAt
                  ? "The programme is closed."
                  : "Your facilitator plans the meetings; the next one will stand here."}
              </EmptyState>
            }
          />
        </Section>
      ) : null}
      {sets.length > 0 || actions.length > 0 ? (
        <Section title="My actions" id="actions">
          {actions.length > 0 ? (
            <>
              <WhoSees {...whoSees("SetActionText", { there: true })} />
              <ul className="max-w-measure divide-y divide-line">
                {actions.map((action) => (
                  <ActionEntry key={action.id} action={action} timeZone={programme.timeZone} />
                ))}
              </ul>
            </>
          ) : (
            <EmptyState title="No actions yet">
              You set them yourself, on the page of a meeting, once it has begun.
            </EmptyState>
          )}
        </Section>
      ) : null}
      {past.length > 0 ? (
        <Section title="Meetings so far">
          <MyMeetings
            programme={programme}
            meetings={past}
            many={sets.length > 1}
            caption="Meetings so far, the latest first"
          />
        </Section>
      ) : null}
      {sets.map((set) => (
        <SetMembers key={set.id} programmeId={programme.id} set={set} mine={mine} many={sets.length > 1} />
      ))}
      {wrote ? <LeftBehind {...leftBehind} timeZone={programme.timeZone} /> : null}
      {allSets ? <AllSets programme={programme} sets={allSets} /> : null}
      {all ? <AllMeetings {...props} all={all} /> : null}
      {sets.length === 0 && actions.length === 0 && !wrote && !all ? (
        <EmptyState title="No set yet">
          Your coordinator forms the sets; you will get a letter when yours is ready.
        </EmptyState>
      ) : null}
    </>
  );
}

interface SetMembersProps {
  programmeId: string;
  set: Loaded["sets"][number];
  mine: string[];
  many: boolean;
}

function SetMembers({ programmeId, set, mine, many }: SetMembersProps) {
  return (
    <Section
      title={many ? set.name : `My set: ${set.name}`}
      lead={set.facilitates ? "You facilitate this set." : undefined}
    >
      <ul className="max-w-measure divide-y divide-line border-line border-y">
        {set.memberships.map(({ facilitates, participation: { id, person, college } }) => (
          <li key={id} className="py-3">
            <span className="font-semibold">
              {person.name}
              {mine.includes(id) ? " (you)" : ""}
            </span>
            <span className="block text-soft">
              {college.shortName}
              {facilitates ? ", facilitator" : ""}
            </span>
          </li>
        ))}
      </ul>
      <ButtonLink href={`/programmes/${programmeId}/action-learning/sets/${set.id}`}>
        {set.facilitates ? "Facilitate this set" : "Our ground rules and turns"}
      </ButtonLink>
    </Section>
  );
}
