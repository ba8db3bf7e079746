import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { GroupListData } from "@/lib/buddy-groups/loaders/group-list";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/page-heading";
import { VisitPicture } from "./visit-picture";

/** The groups of a draft, made for paper: none of them is broken across two pages. */
export function ListPage({ programmeId, draftId, kind, name, groups, at, published }: GroupListData) {
  const room = `/programmes/${programmeId}/buddy-groups`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: room, label: "Buddy groups" },
          { href: `${room}/drafts/${draftId}`, label: name },
          { label: "A list to print" },
        ]}
      />
      <PageHeading
        title={`${KIND_WORDS[kind].many}: ${name}`}
        kicker={published ? `Published on ${at}` : `A draft, changed last on ${at}`}
      />
      {groups.length === 0 ? <EmptyState title="Nobody has a place yet" /> : null}
      {groups.map((group) => (
        <section key={group.id} className="mt-8 break-inside-avoid border-line border-t pt-4">
          <h2 className="text-h2">{group.name}</h2>
          <ul className="mt-2 list-disc ps-5">
            {group.members.map((member) => (
              <li key={member.id}>
                {member.words}
                {member.facilitates ? " (facilitates)" : ""}
              </li>
            ))}
          </ul>
          <p className="my-3 max-w-measure text-soft">{group.words.join(" ")}</p>
          {group.picture ? <VisitPicture name={group.name} picture={group.picture} /> : null}
        </section>
      ))}
    </>
  );
}
