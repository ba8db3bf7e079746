import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeading } from "@/components/ui/page-heading";
import { newProgramme } from "@/lib/programmes/actions/programmes";
import type { loadNewProgramme } from "@/lib/programmes/loaders";

type NewProgrammeProps = Awaited<ReturnType<typeof loadNewProgramme>>;

/** A new programme after an earlier one: its colleges come along, and those of its people who are ticked. */
export function NewProgramme({ from, people }: NewProgrammeProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: "Programmes", href: "/programmes" }, { label: "A new programme" }]} />
      <PageHeading
        title="A new programme"
        lead={`It begins with the colleges and ground rules of “${from.title}”, and with proposed milestones and outcomes. Everything can be changed later.`}
      />
      <ActionForm
        action={newProgramme}
        hidden={{ fromId: from.id, intentionKey: crypto.randomUUID() }}
        submitLabel="Begin this programme"
        label="A new programme"
      >
        <TextField name="title" label="Title" hint="For example Learning from each other: fourth year" />
        <div className="flex flex-wrap gap-x-8 gap-y-6">
          <DateField name="startsOn" label="Starts on" />
          <DateField name="finishesOn" label="Ends on" />
        </div>
        <TextField name="funder" label="Funder" optional />
        <Disclosure summary={`Who comes along (${people.length} took part)`} open>
          <CheckboxGroup
            name="people"
            label="Take these people over"
            hint="They keep their roles, and accept the ground rules anew when you invite them. You lead the new programme."
            optional
            options={people.map(({ id, person, college }) => ({
              value: id,
              label: `${person.name}, ${college.shortName}`,
            }))}
            defaultValue={people.map(({ id }) => id)}
          />
        </Disclosure>
      </ActionForm>
    </>
  );
}
