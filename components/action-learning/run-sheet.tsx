import type { FacilitateProps } from "@/components/action-learning/facilitate-page";
import { FacilitatorGuide } from "@/components/action-learning/facilitator-guide";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/choices";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { choosePresentersAction } from "@/lib/action-learning/actions/meetings";
import { PART_WORDS, STAGE_WORDS, turnsInWords } from "@/lib/action-learning/labels";
import { minutesToClock } from "@/lib/core/dates";

/** The plan of the meeting by the clock, who presents, and words to fall back on. */
export function RunSheet(props: FacilitateProps) {
  const { sheet, startsAt, presenters } = props;
  const clock = (minutes: number) => minutesToClock((startsAt + minutes) % 1440);
  return (
    <Section
      title="Run-sheet"
      id="run-sheet"
      lead={
        presenters.length > 0
          ? `${sheet.each} minutes for each turn. The times are there to help; the set may need others.`
          : "Choose who presents, and the times follow."
      }
    >
      <ol className="max-w-measure divide-y divide-line border-line border-y">
        {sheet.lines.map(({ stage, from, to, turn, parts }) => (
          <li key={from} className="grid grid-cols-[4rem_1fr] gap-x-4 py-3">
            <span className="font-semibold tabular-nums">{clock(from)}</span>
            <div className="min-w-0">
              <p className="font-semibold">
                {turn === undefined ? STAGE_WORDS[stage] : presenters[turn]?.name}
                <span className="font-normal text-soft"> · {to - from} min</span>
              </p>
              {parts ? (
                <ul className="mt-1 text-soft">
                  {parts.map((part) => (
                    <li key={part.part}>
                      <span className="tabular-nums">{clock(part.from)}</span> {PART_WORDS[part.part]}
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {sheet.tight ? (
        <Notice kind="warning">
          <p>
            {sheet.each} minutes are short for a turn. Two hours hold three turns well; the others can go
            first next time.
          </p>
        </Notice>
      ) : null}
      <Choose {...props} />
      <FacilitatorGuide />
    </Section>
  );
}

function Choose({ meeting, may, people }: FacilitateProps) {
  if (!may.choose) return null;
  const chosen = people.filter((person) => person.chosen).map(({ id }) => id);
  return (
    <ActionForm
      key={meeting.version}
      under={chosen.length > 0 ? "Change who presents" : "Choose who presents"}
      action={choosePresentersAction}
      hidden={{ meetingId: meeting.id, version: meeting.version }}
      submitLabel="Keep this"
      submitKind="secondary"
      label="Who presents"
      prefix="turns"
    >
      <CheckboxGroup
        name="presenters"
        label="Who presents"
        hint="Those who have not had a turn this year stand first. Everybody in the set, and your coordinators, can see that somebody presented; never what about."
        optional
        options={people.map(({ id, name, turns }) => ({ value: id, label: name, hint: turnsInWords(turns) }))}
        defaultValue={chosen}
      />
    </ActionForm>
  );
}
