import { beginDraftAction } from "@/lib/buddy-groups/actions/drafts";
import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { Arranging as ArrangingData } from "@/lib/buddy-groups/loaders/arranging";
import { ActionForm } from "../forms/action-form";
import { RadioGroup } from "../forms/choices";
import { TextField } from "../forms/text-field";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { CompareForm } from "./compare-form";

interface ArrangingProps extends ArrangingData {
  programmeId: string;
  closed: boolean;
}

/** For coordinators: the drafts they work on, and how to begin another. */
export function Arranging({ programmeId, closed, drafts, published, intentionKey }: ArrangingProps) {
  const draft = (id: string) => `/programmes/${programmeId}/buddy-groups/drafts/${id}`;
  return (
    <Section
      id="drafts"
      title="Drafts"
      lead="Arrange groups here as long as you like, together with other coordinators. Nobody else sees a draft until it is published."
    >
      <Table
        caption="Drafts"
        captionHidden
        rows={drafts}
        rowKey={({ id }) => id}
        empty={<EmptyState title="No draft is open" />}
        columns={[
          { label: "Draft", names: true, cell: ({ name }) => name },
          { label: "Of", cell: ({ kind }) => KIND_WORDS[kind].many },
          { label: "Changed last by", cell: ({ changed }) => changed },
          {
            label: "Board",
            cell: ({ id, name }) => (
              <ButtonLink href={draft(id)}>
                Open<span className="sr-only"> {name}</span>
              </ButtonLink>
            ),
          },
        ]}
      />
      <CompareForm room={`/programmes/${programmeId}/buddy-groups`} drafts={drafts} published={published} />
      {closed ? null : (
        <ActionForm
          action={beginDraftAction}
          under="Begin a draft"
          submitLabel="Begin"
          hidden={{ programmeId, intentionKey }}
          prefix="begin"
        >
          <TextField name="name" label="Name of the draft" hint="So that others can tell what it is for." />
          <RadioGroup
            name="kind"
            label="Of which groups?"
            defaultValue="buddies"
            options={[
              {
                value: "buddies",
                label: KIND_WORDS.buddies.many,
                hint: `Groups of ${KIND_WORDS.buddies.sizes}.`,
              },
              { value: "set", label: KIND_WORDS.set.many, hint: `Sets of ${KIND_WORDS.set.sizes}.` },
            ]}
          />
          <RadioGroup
            name="from"
            label="What does it begin with?"
            defaultValue="now"
            options={[
              { value: "now", label: "The groups as they are now" },
              { value: "nothing", label: "An empty board" },
            ]}
          />
        </ActionForm>
      )}
      {published.length > 0 ? (
        <ul className="space-y-1">
          {published.map((each) => (
            <li key={each.id}>
              {each.name}: {KIND_WORDS[each.kind].many.toLowerCase()} published on {each.at}.{" "}
              <a className="inline-flex min-h-11 items-center underline" href={`${draft(each.id)}/list`}>
                A list to print<span className="sr-only">: {each.name}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
