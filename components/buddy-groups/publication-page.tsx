import { publishDraftAction } from "@/lib/buddy-groups/actions/drafts";
import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { loadPublication } from "@/lib/buddy-groups/loaders/board";
import { ActionForm } from "../forms/action-form";
import { CheckboxField } from "../forms/checkbox-field";
import { Badge } from "../ui/badge";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { Notice } from "../ui/notice";
import { PageHeading } from "../ui/page-heading";
import { Section } from "../ui/section";

type Publication = Awaited<ReturnType<typeof loadPublication>>;

const NEWS = {
  same: ["neutral", "Stays as it is"],
  changed: ["waiting", "Changes"],
  new: ["done", "New"],
} as const;

/** What will be published, group by group, and the button. */
export function PublicationPage(publication: Publication) {
  const { id, programmeId, kind, name, groups, ended, unplaced, overtaken } = publication;
  const room = `/programmes/${programmeId}/buddy-groups`;
  const order = ["new", "changed", "same"];
  const sorted = groups.toSorted((a, b) => order.indexOf(a.news) - order.indexOf(b.news));
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: room, label: "Buddy groups" },
          { href: `${room}/drafts/${id}`, label: name },
          { label: "Publish" },
        ]}
      />
      <PageHeading
        title={`Publish “${name}”`}
        lead={`Everybody whose ${KIND_WORDS[kind].one} is new or changes gets a letter that says who is in it, and has five working days to say that it does not work.`}
      />
      {overtaken ? (
        <Notice kind="warning" title="Other groups were published since this draft was begun">
          <p>That was “{overtaken}”. Look at what would change below before you go on.</p>
        </Notice>
      ) : null}
      {unplaced.length > 0 ? (
        <Section title="Without a group" lead="They take part and have no place in this draft.">
          <p>{unplaced.join(", ")}</p>
        </Section>
      ) : null}
      <Section
        title={KIND_WORDS[kind].many}
        lead={ended.length > 0 ? `These end: ${ended.join(", ")}. What happened in them stays.` : undefined}
      >
        <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
          {sorted.map((group) => (
            <li key={group.id} className="border-line border-t pt-3">
              <div className="flex flex-wrap items-baseline gap-3">
                <h3 className="text-h3">{group.name}</h3>
                <Badge tone={NEWS[group.news][0]}>{NEWS[group.news][1]}</Badge>
              </div>
              <p>{group.members.join(", ")}</p>
              {group.was ? <p className="text-small text-soft">Until now called {group.was}.</p> : null}
              {group.news === "changed" && group.joins.length > 0 ? (
                <p className="text-small">Joins: {group.joins.join(", ")}</p>
              ) : null}
              {group.leaves.length > 0 ? (
                <p className="text-small">Leaves: {group.leaves.join(", ")}</p>
              ) : null}
              {group.notes.map((note) => (
                <p
                  key={note.words}
                  className={`text-small ${note.hard ? "font-semibold text-bad" : "text-wait"}`}
                >
                  {note.hard ? "Must be put right: " : "Note: "}
                  {note.words}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Publish">
        <Way {...publication} />
      </Section>
    </>
  );
}

function Way({ id, version, after, blocked, mayPublish, unplaced, kind, groups }: Publication) {
  if (blocked)
    return (
      <Notice kind="error" title="Not yet">
        <p>
          {groups.length > 0
            ? "Put right what is marked above on the board first."
            : `There is no ${KIND_WORDS[kind].one} in this draft. Add one on the board first, and put people in it.`}
        </p>
      </Notice>
    );
  if (!mayPublish)
    return (
      <Notice>
        <p>The lead coordinator publishes. This draft is there for them as you see it.</p>
      </Notice>
    );
  return (
    <ActionForm
      action={publishDraftAction}
      submitLabel={kind === "set" ? "Publish these sets" : "Publish these groups"}
      hidden={{ draftId: id, version, after }}
    >
      {kind === "buddies" ? (
        <p>
          Visits still to come of two people who share no group any more are called off, and both are told.
          Whatever has taken place stays.
        </p>
      ) : null}
      {unplaced.length > 0 ? (
        <CheckboxField
          name="leaveUnplaced"
          label={
            unplaced.length === 1
              ? `Leave ${unplaced[0]} without a group for now`
              : `Leave the ${unplaced.length} people named above without a group for now`
          }
        />
      ) : null}
    </ActionForm>
  );
}
