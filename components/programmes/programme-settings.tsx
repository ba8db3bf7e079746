import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { DateField } from "@/components/forms/date-field";
import { LongTextField } from "@/components/forms/long-text-field";
import { TextField } from "@/components/forms/text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { ProgrammeRules } from "@/components/programmes/programme-rules";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { columnToDay, dayInWords } from "@/lib/core/dates";
import {
  changeProgramme,
  closeProgramme,
  proposeMilestones,
  reopenProgramme,
} from "@/lib/programmes/actions/programmes";
import type { loadSettings } from "@/lib/programmes/loaders";

type SettingsProps = Awaited<ReturnType<typeof loadSettings>>;

/** The programme itself: what a lead may change of it, and what a coordinator reads. */
export function ProgrammeSettings({ row, leads }: SettingsProps) {
  const { id, title, funder, closedAt } = row;
  const startsOn = columnToDay(row.startsOn);
  const finishesOn = columnToDay(row.finishesOn);
  return (
    <Section
      id="programme"
      title="Programme"
      lead={`${title}, ${dayInWords(startsOn)} to ${dayInWords(finishesOn)}${funder ? `, paid for by ${funder}` : ""}. ${closedAt ? "It is closed." : "It is running."}`}
      actions={<ButtonLink href={`/programmes/${id}/settings/colleges`}>Colleges and sites</ButtonLink>}
    >
      {leads ? <ForLeads row={row} /> : <ProgrammeRules text={row.groundRules} />}
    </Section>
  );
}

function ForLeads({ row }: Pick<SettingsProps, "row">) {
  const { id, version, closedAt } = row;
  const programmeId = id;
  return (
    <>
      <Disclosure summary="Title, dates, funder and ground rules">
        <ActionForm
          action={changeProgramme}
          hidden={{ programmeId, version }}
          submitLabel="Keep the changes"
          label="Programme"
        >
          <WhoSees {...whoSees("Programme")} />
          <TextField name="title" label="Title" defaultValue={row.title} />
          <div className="flex flex-wrap gap-x-8 gap-y-6">
            <DateField name="startsOn" label="Starts on" defaultValue={columnToDay(row.startsOn)} />
            <DateField name="finishesOn" label="Ends on" defaultValue={columnToDay(row.finishesOn)} />
          </div>
          <TextField
            name="funder"
            label="Funder"
            hint="As the report is to name them"
            optional
            defaultValue={row.funder}
          />
          <LongTextField
            name="groundRules"
            label="Ground rules"
            hint="Everybody accepts these before they begin. Whoever has accepted already is not asked again: tell them of what you change."
            rows={12}
            defaultValue={row.groundRules}
          />
        </ActionForm>
      </Disclosure>
      <Disclosure summary="Milestones from the template">
        <p>
          A new programme begins with the milestones of a usual year. Once the term dates are in, they can be
          laid out by teaching weeks; this works until the first of them is changed.
        </p>
        <ActButton
          action={proposeMilestones}
          hidden={{ programmeId }}
          label="Lay the milestones out by the term dates"
        />
      </Disclosure>
      <Disclosure summary={closedAt ? "Open the programme again" : "Close the programme"}>
        {closedAt ? (
          <ActButton
            action={reopenProgramme}
            hidden={{ programmeId, version }}
            label="Open the programme again"
          />
        ) : (
          <ActButton
            action={closeProgramme}
            hidden={{ programmeId, version }}
            label="Close the programme"
            kind="danger"
            confirm={{
              question:
                "Nobody can begin anything in it any more; everybody can still read what is theirs. You can open it again.",
              label: "Yes, close it",
            }}
          />
        )}
      </Disclosure>
      <p>
        <ButtonLink href={`/programmes/new?after=${programmeId}`} kind="quiet">
          Begin the next year’s programme
        </ButtonLink>
      </p>
    </>
  );
}
