import { putRightAction } from "@/lib/buddy-groups/actions/repairs";
import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { RepairsView } from "@/lib/buddy-groups/loaders/repairs";
import { ActButton } from "../forms/act-button";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeading } from "../ui/page-heading";
import { Section } from "../ui/section";

/** What is to be put right in a draft, and for each way of doing so with the fewest changes one button. */
export function RepairPage(props: RepairsView) {
  const { id, programmeId, kind, title, version, troubles, moreTroubles, tooMany, notes, suggestions } =
    props;
  const room = `/programmes/${programmeId}/buddy-groups`;
  const board = `${room}/drafts/${id}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: room, label: "Buddy groups" },
          { href: board, label: title },
          { label: "Put right with the fewest changes" },
        ]}
      />
      <PageHeading
        title="Put right with the fewest changes"
        kicker={`${title}, a draft of ${KIND_WORDS[kind].many.toLowerCase()}`}
        lead="As few people as can be go to another group. Whoever is held stays where they are, and locked groups stay as they are."
        actions={<ButtonLink href={board}>Back to the board</ButtonLink>}
      />
      {troubles.length === 0 ? (
        <EmptyState title="There is nothing to put right">
          Everybody has a place, and every group is as it should be.
        </EmptyState>
      ) : (
        <Section title="What is to be put right">
          <ul className="max-w-measure list-disc space-y-2 ps-5">
            {troubles.map((words) => (
              <li key={words}>{words}</li>
            ))}
            {moreTroubles > 0 ? <li>And {moreTroubles} more like these.</li> : null}
          </ul>
        </Section>
      )}
      {tooMany || notes.length > 0 ? (
        <div className="mt-8">
          <Notice>
            {tooMany ? (
              <p>So many people have no group yet that groups had better be proposed for all of them.</p>
            ) : null}
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <p>
              <a className="inline-flex min-h-11 items-center underline" href={`${board}#propose`}>
                Propose groups
              </a>
            </p>
          </Notice>
        </div>
      ) : null}
      {suggestions.map((suggestion, at) => (
        <Section
          key={suggestion.moves}
          title={suggestions.length > 1 ? `Suggestion ${at + 1} of ${suggestions.length}` : "Suggestion"}
          lead={`${suggestion.title}.`}
        >
          <ul className="max-w-measure list-disc space-y-2 ps-5">
            {[...suggestion.does, ...suggestion.visits].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <dl className="max-w-measure space-y-2">
            {suggestion.groups.map(({ name, members }) => (
              <div key={name}>
                <dt className="font-semibold">{name} is then</dt>
                <dd>{members.join(", ")}</dd>
              </div>
            ))}
          </dl>
          <ActButton
            action={putRightAction}
            label="Do this on the board"
            about={suggestion.does.join(" ")}
            kind="primary"
            hidden={{ draftId: id, version, moves: suggestion.moves }}
          />
        </Section>
      ))}
    </>
  );
}
