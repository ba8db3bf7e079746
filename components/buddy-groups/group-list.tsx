import { KIND_WORDS, STANDING_WORDS } from "@/lib/buddy-groups/labels";
import type { loadAllGroups } from "@/lib/buddy-groups/loaders/groups";
import { Badge } from "../ui/badge";
import { ButtonLink } from "../ui/button-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { Section } from "../ui/section";

type GroupListProps = NonNullable<Awaited<ReturnType<typeof loadAllGroups>>> & { programmeId: string };
type Group = GroupListProps["groups"][number];

/** For coordinators: the groups as they are, who is in them and who has answered how. Made to be printed, too. */
export function GroupList({ groups, next, programmeId }: GroupListProps) {
  const kinds = (["buddies", "set"] as const).filter((kind) => groups.some((group) => group.kind === kind));
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState title="No groups yet">Begin a draft above, and publish it once it is right.</EmptyState>
      ) : (
        <Downloads href={`/api/tables/${programmeId}/groups`} what="the groups" />
      )}
      {kinds.map((kind) => (
        <Section key={kind} title={KIND_WORDS[kind].many}>
          <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
            {groups
              .filter((group) => group.kind === kind)
              .map((group) => (
                <li key={group.id} className="border-line border-t pt-3">
                  <Entry group={group} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
      {next ? (
        <p className="mt-6">
          <ButtonLink href={`/programmes/${programmeId}/buddy-groups?after=${next}`}>More groups</ButtonLink>
        </p>
      ) : null}
    </>
  );
}

function Entry({ group }: { group: Group }) {
  const settled = group.members.every(({ standing }) => standing === "confirmed");
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-h3">{group.name}</h3>
        {settled ? <Badge tone="done">All confirmed</Badge> : null}
      </div>
      <ul className="mt-1 space-y-1">
        {group.members.map((member) => (
          <li key={member.id}>
            {member.name}, {member.college}
            {member.facilitates ? ", facilitates" : ""}
            {settled || member.standing === "confirmed" ? null : (
              <span className={member.standing === "objected" ? "font-semibold text-bad" : "text-soft"}>
                {" "}
                – {STANDING_WORDS[member.standing]}
              </span>
            )}
            {member.reason ? <Reason member={member.name} words={member.reason} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

const Reason = ({ member, words }: { member: string; words: string }) => (
  <blockquote className="my-1 border-bad border-s-4 ps-3" aria-label={`Why it does not work for ${member}`}>
    <p dir="auto" className="whitespace-pre-wrap">
      {words}
    </p>
  </blockquote>
);
