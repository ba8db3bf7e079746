import Link from "next/link";
import { ActionFields } from "@/components/action-learning/action-fields";
import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { LongTextField } from "@/components/forms/long-text-field";
import { Badge } from "@/components/ui/badge";
import { LongText } from "@/components/ui/long-text";
import { closeActionAction, reopenActionAction, reviseActionAction } from "@/lib/action-learning/actions";
import { ACTION_TONES, ACTION_WORDS } from "@/lib/action-learning/labels";
import type { loadActionLearning } from "@/lib/action-learning/loaders";
import { columnToDay, dayInWords, localDay } from "@/lib/core/dates";

type Action = Awaited<ReturnType<typeof loadActionLearning>>["actions"][number];

interface ActionEntryProps {
  action: Action;
  timeZone: string;
  /** The meeting on whose page it stands, to come back to. */
  back?: string;
}

/** One action of one's own: what, by when, how it went, and what its owner can do about it. */
export function ActionEntry({ action, timeZone, back = "" }: ActionEntryProps) {
  const { id, version, state, dueOn, text, mayMove } = action;
  const hidden = { actionId: id, version, back };
  const { begun } = action;
  return (
    <li id={`action-${id}`} className="space-y-2 py-5 first:pt-0">
      <ActionWords action={action} timeZone={timeZone} asks={text?.whoAsks} />
      {mayMove.close ? (
        <ActionForm
          key={`close-${version}`}
          under="How did it go?"
          action={closeActionAction}
          hidden={hidden}
          prefix={`close-${id}`}
          label="How did it go?"
          submitLabel="Keep this"
          keeps={begun.close}
        >
          <RadioGroup
            name="outcome"
            label="How did it go?"
            options={[
              { value: "done", label: "Done" },
              { value: "changed", label: "Changed", hint: "You did something else instead." },
              { value: "let_go", label: "Let go", hint: "It does not matter any more. That is fine." },
            ]}
          />
          <LongTextField
            name="whatHappened"
            label="What happened"
            hint="No learners’ names."
            rows={3}
            optional
            defaultValue={text?.whatHappened}
          />
        </ActionForm>
      ) : null}
      {mayMove.revise ? (
        <ActionForm
          key={`revise-${version}`}
          under="Change the words or the day"
          action={reviseActionAction}
          hidden={hidden}
          prefix={`revise-${id}`}
          label="Change the words or the day"
          submitLabel="Keep the change"
          submitKind="secondary"
          keeps={begun.revise}
        >
          <ActionFields
            values={{ what: text?.what ?? "", dueOn: columnToDay(dueOn), whoAsks: text?.whoAsks ?? "" }}
          />
        </ActionForm>
      ) : null}
      {mayMove.reopen ? (
        <ActButton
          action={reopenActionAction}
          hidden={hidden}
          kind="quiet"
          label="Open it again"
          about={`(${ACTION_WORDS[state].toLowerCase()}: ${text?.what ?? ""})`}
        />
      ) : null}
    </li>
  );
}

interface ActionWordsProps {
  action: Pick<
    Action,
    "state" | "dueOn" | "closedAt" | "text" | "meeting" | "meetingId" | "programmeId" | "linked"
  >;
  timeZone: string;
  asks?: string;
  owner?: string;
}

/** What an action is and how it stands, to read. */
export function ActionWords({ action, timeZone, asks, owner }: ActionWordsProps) {
  const { state, dueOn, closedAt, text, meeting, meetingId, programmeId, linked } = action;
  const met = dayInWords(localDay(meeting.startsAt, timeZone));
  const closed = closedAt && dayInWords(localDay(closedAt, timeZone));
  return (
    <>
      {owner ? <p className="text-soft">{owner}</p> : null}
      <div className="font-bold">
        <LongText text={text?.what} />
      </div>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-soft">
        <Badge tone={ACTION_TONES[state]}>{ACTION_WORDS[state]}</Badge>
        <span>{closed ? `on ${closed}` : `by ${dayInWords(columnToDay(dueOn))}`}</span>
        {asks ? <span>{asks} asks about it</span> : null}
        {linked ? (
          <span>
            from{" "}
            <Link href={`/programmes/${programmeId}/action-learning/${meetingId}`} prefetch={false}>
              {met}
            </Link>
          </span>
        ) : null}
      </p>
      {state !== "open" && text?.whatHappened ? <LongText text={text.whatHappened} /> : null}
    </>
  );
}
