import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { Reasons } from "@/lib/buddy-groups/loaders/reasons";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import { Section } from "../ui/section";
import { VisitPicture } from "./visit-picture";

/** Why the groups of a draft are as they are, person by person; who is hard to place, and what would help. */
export function WhyPage({ groups, hard, alsoHard, toRepair, tooMany, ...draft }: Reasons) {
  const { id, programmeId, kind, title } = draft;
  const room = `/programmes/${programmeId}/buddy-groups`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: room, label: "Buddy groups" },
          { href: `${room}/drafts/${id}`, label: title },
          { label: "Why these groups" },
        ]}
      />
      <PageHeading
        title="Why these groups"
        kicker={`${title}, a draft of ${KIND_WORDS[kind].many.toLowerCase()}`}
        lead="What each person has in their group, and what they do without. Nothing is told here that you may not read elsewhere: nothing private, and no theme or time that is for another college’s coordinator."
        actions={
          <>
            {groups.length > 0 ? (
              <ButtonLink href={`${room}/drafts/${id}/list`}>A list to print</ButtonLink>
            ) : null}
            {toRepair ? (
              <ButtonLink href={`${room}/drafts/${id}/repair`}>Put right with the fewest changes</ButtonLink>
            ) : null}
          </>
        }
      />
      {groups.length === 0 ? (
        <EmptyState title="Nobody has a place yet" />
      ) : (
        groups.map((group) => <GroupReasons key={group.id} {...group} />)
      )}
      {hard.length > 0 ? (
        <Section
          id="hard-to-place"
          title="Who is hard to place"
          lead="Whatever the groups, these people have few visits to choose from."
        >
          <ul className="max-w-measure list-disc space-y-2 ps-5">
            {hard.map((person) => (
              <li key={person.id}>{person.words}</li>
            ))}
          </ul>
          {alsoHard.length > 0 ? (
            <p className="max-w-measure">
              And {alsoHard.length} more: {alsoHard.join(", ")}.
            </p>
          ) : null}
        </Section>
      ) : null}
      {tooMany ? (
        <p className="mt-8">
          Among so many people, look up who is hard to place under{" "}
          <a className="underline" href={`${room}/who-can-visit`}>
            who can visit whom
          </a>
          .
        </p>
      ) : null}
    </>
  );
}

function GroupReasons({ id, name, words, picture, members }: Reasons["groups"][number]) {
  return (
    <Section id={`group-${id}`} title={name} lead={words.join(" ")}>
      {picture ? <VisitPicture name={name} picture={picture} /> : null}
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        {members.map((member) => (
          <div key={member.id}>
            <h3 className="text-h3">{member.name}</h3>
            <List title="Has" sentences={member.has} />
            <List title="Does without" sentences={member.lacks} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function List({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h4 className="mt-2 font-semibold text-small text-soft">{title}</h4>
      <ul className="list-disc space-y-1 ps-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
