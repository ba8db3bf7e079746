import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choices";
import { DateField, TimeField } from "@/components/forms/date-field";
import { LongTextField } from "@/components/forms/long-text-field";
import { NumberField } from "@/components/forms/number-field";
import { TextField } from "@/components/forms/text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { whoSees } from "@/lib/access/audience";
import { changeWorkshop, planWorkshop } from "@/lib/workshops/actions/running";
import { AUDIENCE_WORDS } from "@/lib/workshops/labels";
import type { loadWorkshopForm } from "@/lib/workshops/loaders/running";
import { AUDIENCES } from "@/lib/workshops/schema";

type WorkshopFormProps = Awaited<ReturnType<typeof loadWorkshopForm>>;

/** Plans a workshop, or changes and moves one. */
export function WorkshopForm({ programme, workshop, closed, slot, tutors }: WorkshopFormProps) {
  const base = `/programmes/${programme.id}/workshops`;
  const back = (
    <ButtonLink href={workshop ? `${base}/${workshop.id}` : base} kind="quiet">
      {workshop ? "Back to the workshop" : "All workshops"}
    </ButtonLink>
  );
  if (closed)
    return (
      <>
        <PageHeading title="Change the workshop" />
        <EmptyState title="It is over" action={back}>
          A workshop that was held or called off stays as it is.
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeading
        title={workshop ? "Change the workshop" : "Plan a workshop"}
        lead={
          workshop
            ? "Another day or time is told to everybody who signed up. The first day stays on record."
            : "It stays within the programme until you open it for sign-up."
        }
        actions={back}
      />
      <WhoSees {...whoSees("Workshop-planned", { later: "Workshop-open", once: "it is open for sign-up" })} />
      <div className="mt-8">
        <ActionForm
          action={workshop ? changeWorkshop : planWorkshop}
          submitLabel={workshop ? "Keep the changes" : "Plan it"}
          hidden={
            workshop
              ? { workshopId: workshop.id, version: workshop.version }
              : { programmeId: programme.id, intentionKey: crypto.randomUUID() }
          }
          label="Workshop"
        >
          <TextField name="title" label="Title" defaultValue={workshop?.title} />
          <LongTextField
            name="about"
            label="What it is about"
            hint="What those who come will do, and take home."
            optional
            defaultValue={workshop?.about}
          />
          <DateField name="day" label="Day" defaultValue={slot.day} />
          <TimeField name="from" label="From" defaultValue={slot.from} />
          <TimeField name="to" label="To" defaultValue={slot.to} />
          {workshop ? (
            <TextField
              name="reason"
              label="If you move it: why?"
              hint="In a sentence, for those who signed up."
              optional
              defaultValue={workshop.reason}
            />
          ) : null}
          <TextField name="place" label="Place" optional defaultValue={workshop?.place} />
          <TextField
            name="onlineAt"
            label="Web address, if it is online"
            type="url"
            optional
            defaultValue={workshop?.onlineAt}
          />
          <NumberField
            name="capacity"
            label="How many can come?"
            hint="Leave it empty if there is room for all. Whoever comes later waits, and moves up when somebody cancels."
            optional
            unit="people"
            defaultValue={workshop?.capacity ?? ""}
          />
          <RadioGroup
            name="audience"
            label="Who may come?"
            options={AUDIENCES.map((value) => ({ value, label: AUDIENCE_WORDS[value] }))}
            defaultValue={workshop?.audience ?? "everybody"}
          />
          <CheckboxGroup
            name="leads"
            label="Tutors who lead it"
            optional
            options={tutors}
            defaultValue={workshop?.leads.map(({ participationId }) => participationId)}
          />
        </ActionForm>
      </div>
    </>
  );
}
