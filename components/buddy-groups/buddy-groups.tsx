import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import type { loadGroups } from "@/lib/buddy-groups/loaders";

type Groups = Awaited<ReturnType<typeof loadGroups>>;
type Member = Groups[number]["members"][number];

interface BuddyGroupsProps {
  programmeId: string;
  closed: boolean;
  groups: Groups;
}

/** One's own group with what each buddy works on; for coordinators, all groups. */
export function BuddyGroups({ programmeId, closed, groups }: BuddyGroupsProps) {
  const onlyMine = groups.every((group) => group.isMine);
  return (
    <>
      <PageHeading
        title={onlyMine && groups.length > 0 ? "Your buddy group" : "Buddy groups"}
        lead="Buddies visit each other’s classes, both ways, and talk about what they saw."
      />
      {groups.length === 0 ? (
        <EmptyState title="No group yet">
          Your coordinator forms the groups; you will get a letter when yours is ready.
        </EmptyState>
      ) : null}
      {groups.map((group) => (
        <Section
          key={group.id}
          title={group.name}
          lead={group.publishedAt ? undefined : "A draft: its people do not see it yet."}
        >
          <ul className="space-y-8">
            {group.members.map((member) => (
              <li key={member.id} className="max-w-measure">
                <MemberEntry member={member} />
                {member.isBuddy && !closed ? <Ways programmeId={programmeId} member={member} /> : null}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function MemberEntry({ member }: { member: Member }) {
  return (
    <>
      <h3 className="font-bold">
        {member.person.name}
        {member.isMe ? " (you)" : ""}
      </h3>
      <p className="text-soft">
        {member.college.shortName}
        {member.subject ? `, ${member.subject.name}` : ""}
      </p>
      {member.themes.map((theme) => (
        <div key={theme.id} className="mt-3 border-line border-s-2 ps-4">
          <p className="font-semibold">{theme.title}</p>
          <p>Wants to try: {theme.willTry}</p>
          <p>So that learners: {theme.soThatLearners}</p>
          <p>A buddy could look at: {theme.lookAt}</p>
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
