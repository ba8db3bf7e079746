import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { loadGroups } from "@/lib/buddy-groups/loaders/groups";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import { Section } from "../ui/section";
import { OwnAnswer } from "./own-answer";

type Groups = Awaited<ReturnType<typeof loadGroups>>;
type Member = Groups[number]["members"][number];

interface BuddyGroupsProps {
  programmeId: string;
  closed: boolean;
  groups: Groups;
  /** Whether this person looks after everybody's groups, which come below. */
  coordinates: boolean;
}

/** One's own groups with what each buddy works on, and whether they work for oneself. */
export function BuddyGroups({ programmeId, closed, groups, coordinates }: BuddyGroupsProps) {
  return (
    <>
      <PageHeading
        title={groups.length > 0 && !coordinates ? "Your buddy group" : "Buddy groups"}
        lead="Buddies visit each other’s classes, both ways, and talk about what they saw."
        actions={
          coordinates ? (
            <ButtonLink href={`/programmes/${programmeId}/buddy-groups/who-can-visit`}>
              Who can visit whom
            </ButtonLink>
          ) : null
        }
      />
      {groups.length === 0 && !coordinates ? (
        <EmptyState title="No group yet">
          Your coordinator forms the groups; you will get a letter when yours is ready.
        </EmptyState>
      ) : null}
      {groups.map((group) => (
        <Section
          key={group.id}
          title={group.name}
          lead={group.kind === "set" ? `Your ${KIND_WORDS.set.one}.` : undefined}
        >
          {group.mine && !closed ? <OwnAnswer {...group.mine} kind={group.kind} /> : null}
          <ul className={group.kind === "set" ? "grid gap-4 sm:grid-cols-2" : "space-y-8"}>
            {group.members.map((member) => (
              <li key={member.id} className="max-w-measure">
                <MemberEntry member={member} short={group.kind === "set"} />
                {member.isBuddy && !closed ? <Ways programmeId={programmeId} member={member} /> : null}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function MemberEntry({ member, short }: { member: Member; short: boolean }) {
  return (
    <>
      <h3 className="font-bold">
        {member.person.name}
        {member.isMe ? " (you)" : ""}
        {member.facilitates ? ", facilitates" : ""}
      </h3>
      <p className="text-soft">
        {member.college.shortName}
        {member.subject ? `, ${member.subject.name}` : ""}
      </p>
      {short
        ? null
        : member.themes.map((theme) => (
            <div key={theme.id} className="mt-3 border-line border-s-2 ps-4">
              <p className="font-semibold">{theme.title}</p>
              <p>Wants to try: {theme.willTry}</p>
              <p>So that learners: {theme.soThatLearners}</p>
              <p>A buddy could look at: {theme.lookAt}</p>
              {theme.topic ? <p>Closest topic: {theme.topic.title}</p> : null}
            </div>
          ))}
    </>
  );
}

function Ways({ programmeId, member }: { programmeId: string; member: Member }) {
  const to = (direction: string) =>
    `/programmes/${programmeId}/visits/new?with=${member.id}&direction=${direction}`;
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      <ButtonLink href={to("visit")}>Visit {member.person.name}</ButtonLink>
      <ButtonLink href={to("host")} kind="quiet">
        Invite {member.person.name} to your class
      </ButtonLink>
      <ButtonLink href={`/programmes/${programmeId}/timetable?of=${member.id}`} kind="quiet">
        When {member.person.name} teaches
      </ButtonLink>
    </div>
  );
}
