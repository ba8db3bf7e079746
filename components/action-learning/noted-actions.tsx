import type { FacilitateProps } from "@/components/action-learning/facilitate-page";
import { wordOf } from "@/components/action-learning/word-of";
import { ActionForm } from "@/components/forms/action-form";
import { DateField } from "@/components/forms/date-field";
import { KeepsWords } from "@/components/forms/keeps-words";
import { LongTextField } from "@/components/forms/long-text-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { Badge } from "@/components/ui/badge";
import { LongText } from "@/components/ui/long-text";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { addActionForAction } from "@/lib/action-learning/actions/facilitation";
import { ACTION_TONES, ACTION_WORDS } from "@/lib/action-learning/labels";
import { columnToDay, dayInWords } from "@/lib/core/dates";

type Action = FacilitateProps["earlier"][number];

/** What the set looks back on first; how each ended is its owner's to say. */
export function EarlierActions({ earlier, ownId }: FacilitateProps) {
  if (earlier.length === 0) return null;
  return (
    <Section
      title="Earlier actions"
      id="earlier"
      lead="Ask each owner: done, changed, or let go? They say so themselves, on their own page."
    >
      <ul className="max-w-measure divide-y divide-line">
        {earlier.map((action) => (
          <ActionLine key={action.id} action={action} own={action.ownerId === ownId} />
        ))}
      </ul>
    </Section>
  );
}

function ActionLine({ action, own }: { action: Action; own: boolean }) {
  const { owner, state, dueOn, text, confirmedAt } = action;
  return (
    <li className="space-y-1 py-4 first:pt-0">
      <p className="font-semibold">{own ? `${owner} (you)` : owner}</p>
      {text ? (
        <LongText text={text.what} />
      ) : (
        <p className="text-soft">You were not there when it was set; ask {own ? "yourself" : "them"}.</p>
      )}
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-soft">
        <Badge tone={ACTION_TONES[state]}>{ACTION_WORDS[state]}</Badge>
        <span>by {dayInWords(columnToDay(dueOn))}</span>
        {text?.whoAsks ? <span>{text.whoAsks} asks about it</span> : null}
        {confirmedAt ? null : <span>not confirmed by its owner yet</span>}
      </p>
      {text?.whatHappened ? <LongText text={text.whatHappened} /> : null}
    </li>
  );
}

/** What people will do: noted by the facilitator for whoever prefers that, and confirmed by its owner. */
export function NotedActions({ meeting, actions, may, places, nextOn, begun, ownId }: FacilitateProps) {
  if (!may.write) return null;
  const there = places.filter(({ present }) => present);
  return (
    <Section
      title="New actions"
      id="actions"
      lead="Everybody can set their own. What you note for somebody waits for their word that it is theirs."
    >
      <WhoSees {...whoSees("SetActionText", { there: true, named: { author: "its owner" } })} />
      {actions.length > 0 ? (
        <ul className="max-w-measure divide-y divide-line">
          {actions.map((action) => (
            <ActionLine key={action.id} action={action} own={action.ownerId === ownId} />
          ))}
        </ul>
      ) : null}
      <ActionForm
        key={actions.length}
        under="Note an action for somebody"
        action={addActionForAction}
        hidden={{ meetingId: meeting.id, intentionKey: crypto.randomUUID() }}
        submitLabel="Note this action"
        submitKind="secondary"
        label="Note an action for somebody"
        prefix="for"
      >
        <SelectField
          name="ownerId"
          label="Whose action"
          options={there.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={wordOf(begun.action, "ownerId")}
        />
        <LongTextField
          name="what"
          label="What they will do"
          hint="In their words. No learners’ names."
          rows={2}
          limit={500}
          defaultValue={wordOf(begun.action, "what")}
        />
        <DateField name="dueOn" label="By when" defaultValue={wordOf(begun.action, "dueOn", nextOn)} />
        <TextField
          name="whoAsks"
          label="Who will ask them about it"
          optional
          autoComplete="off"
          defaultValue={wordOf(begun.action, "whoAsks")}
        />
        <KeepsWords place={begun.action.place} version={begun.action.version} />
      </ActionForm>
    </Section>
  );
}
